namespace Gridlock.Core.Loops;

/// <summary>How much has to be said again before it is a loop; LOOPS.md tells how the defaults were found.</summary>
public sealed record LoopThresholds
{
    public static readonly LoopThresholds Default = new();

    /// <summary>Scales the characters that an exact cycle needs.</summary>
    public double Cycle { get; init; } = 1;

    /// <summary>The sum at which a text that voices doubts is going round; 3 a repeated sequence of tokens, half of all sequences counted.</summary>
    public int Doubtful { get; init; } = 200;

    /// <summary>The same for a text without doubts: exercises that are worked through step by step repeat themselves as well.</summary>
    public int Sure { get; init; } = 300;

    /// <summary>Returns to rejected grids or answers; one may be a slip.</summary>
    public int Returns { get; init; } = 2;
}
