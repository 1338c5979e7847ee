using System.Collections.Immutable;

namespace Gridlock.Core.Judging.Claims;

/// <summary>A statement about where one artifact is, as a text makes it.</summary>
/// <param name="Offset">Of its first character in the text, in UTF-16 units.</param>
/// <param name="Length">In UTF-16 units; from the first to the last word that it needs.</param>
/// <param name="Artifact">The artifact's index.</param>
/// <param name="Cells">The positions that it names as a mask: those that it denies where it is negated, and all candidates
/// where it names several.</param>
/// <param name="Hypothetical">Said under an assumption, as a question, or as what would be.</param>
public readonly record struct Claim(long Offset, int Length, int Artifact, ulong Cells, bool Negated, bool Hypothetical)
{
    /// <summary>Whether the solution has it so; null where the puzzle has no single solution that decides it.</summary>
    public bool? IsTrue { get; init; }

    public ClaimVerdict Verdict { get; init; }

    /// <summary>The numbers of the fewest conditions that rule the claim out; empty unless it is contradicted.</summary>
    public ImmutableArray<int> RefutedBy { get; init; } = [];

    /// <summary>The positions that the claim leaves to the artifact, within those of the grid.</summary>
    public ulong Allowed(ulong anyPosition) => (Negated ? ~Cells : Cells) & anyPosition;
}
