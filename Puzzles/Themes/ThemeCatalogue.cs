using System.Collections.Immutable;

namespace Gridlock.Puzzles.Themes;

/// <summary>Every theme there is.</summary>
public static class ThemeCatalogue
{
    public static ImmutableArray<Theme> All { get; } =
    [new Museum(), new Market(), new Film(), new Space(), new Harbour(), new Mansion(), new Invented()];

    /// <summary>Null if there is no theme of this name; case does not matter.</summary>
    public static Theme? Find(string name) =>
        All.FirstOrDefault(theme => theme.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
}
