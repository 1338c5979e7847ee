using Gridlock.Transcripts.Reading;

namespace Gridlock.Core.Matches.Calls;

/// <summary>What became of a round.</summary>
/// <param name="Attempts">In their order; none where the first call was not made.</param>
/// <param name="BudgetIsSpent">True if another call was due and there was no money for it.</param>
internal sealed record RoundPlay(IReadOnlyList<CallRecord> Attempts, bool BudgetIsSpent);
