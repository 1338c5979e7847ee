using System.Collections.Immutable;
using Gridlock.Core.Judging;

namespace Gridlock.Core.Matches;

/// <summary>What came of a duel.</summary>
/// <param name="Players">In the order of the players.</param>
/// <param name="IsCancelled">True if the caller gave up before all was played.</param>
public sealed record DuelResult(ImmutableArray<PlayedTiers> Players, bool IsCancelled)
{
    /// <summary>True if a match ended because there was no money for its next call.</summary>
    public bool IsBudgetSpent =>
        Players
            .SelectMany(static player => player.Matches)
            .Any(static match => match.Record.End?.Outcome == MatchExecutor.BudgetSpent);

    /// <summary>As the journal's "run.ended" writes it.</summary>
    public string Outcome =>
        IsCancelled ? MatchExecutor.Cancelled
        : IsBudgetSpent ? MatchExecutor.BudgetSpent
        : MatchExecutor.Completed;
}
