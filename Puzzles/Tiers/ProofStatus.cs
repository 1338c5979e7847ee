using System.Collections.Immutable;

namespace Gridlock.Puzzles.Tiers;

/// <summary>The words for a verdict in a puzzle's JSON.</summary>
public static class ProofStatus
{
    public const string Unique = "unique";
    public const string Undecided = "undecided";
    public const string Ambiguous = "ambiguous";
    public const string Impossible = "impossible";

    /// <summary>From good to bad: a puzzle's status is the worst of its tiers.</summary>
    internal static ImmutableArray<string> Severity { get; } = [Unique, Undecided, Ambiguous, Impossible];
}
