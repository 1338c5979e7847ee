using System.Collections.Immutable;

namespace Gridlock.Core.Judging.Progress;

/// <summary>How a text got along; see CLAIMS.md for what each measure means.</summary>
public sealed record ProgressReport
{
    /// <summary>The length of the text in UTF-16 units.</summary>
    public required long Length { get; init; }

    public required double CharactersAToken { get; init; }

    public required ImmutableArray<BelievedState> States { get; init; }

    public required ImmutableArray<Revision> Revisions { get; init; }

    /// <summary>Per 1,000 tokens from the start, how many pairs of artifact and position were rightly excluded for the first time.</summary>
    public required ImmutableArray<int> Clock { get; init; }

    /// <summary>All such pairs there are to exclude.</summary>
    public required int ToExclude { get; init; }

    /// <summary>The offset of the first false claim outside of hypotheses; null where there is none.</summary>
    public required long? FirstWrong { get; init; }

    /// <summary>Where the solution was first held as a whole; null where it never was.</summary>
    public required long? Solved { get; init; }

    /// <summary>Tokens after <see cref="Solved"/>; null where the solution never stood.</summary>
    public double? Overshoot => Solved is long at ? TokenCount.Of(Length - at, CharactersAToken) : null;

    /// <summary>How often the text came back to a state that it had left.</summary>
    public int Returns => Revisions.Count(static revision => revision.IsReturn);
}
