using Gridlock.Puzzles.Grids;

namespace Gridlock.Puzzles.Json;

/// <summary>A shape's word in a puzzle's JSON and on the command line.</summary>
public static class ShapeName
{
    public const string LineUp = "lineup";
    public const string Vault = "vault";

    public static string Of(Shape shape) => shape == Shape.Vault ? Vault : LineUp;

    /// <summary>Null if there is no such shape.</summary>
    public static Shape? Find(string name) =>
        name switch
        {
            LineUp => Shape.LineUp,
            Vault => Shape.Vault,
            _ => null,
        };
}
