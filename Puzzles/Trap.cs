using System.Collections.Immutable;

namespace Gridlock.Puzzles;

/// <summary>Why a puzzle has not exactly one allocation, where that is meant.</summary>
public abstract record Trap
{
    private Trap() { }

    /// <summary>No allocation satisfies all conditions.</summary>
    /// <param name="Contradiction">The numbers of the fewest conditions that contradict each other.</param>
    public sealed record Impossible(ImmutableArray<int> Contradiction) : Trap;

    /// <summary>More than one allocation satisfies all conditions; the puzzle's solution is one.</summary>
    /// <param name="Other">The position of each artifact in another.</param>
    public sealed record Ambiguous(ImmutableArray<byte> Other) : Trap;
}
