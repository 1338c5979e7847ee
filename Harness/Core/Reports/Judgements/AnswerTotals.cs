using Gridlock.Core.Judging.Scoring;
using Gridlock.Core.Statistics;

namespace Gridlock.Core.Reports.Judgements;

/// <summary>What the answers of one moment, the first or the last, add up to; each puzzle is one cluster.</summary>
public sealed class AnswerTotals
{
    public OutcomeCounts Outcomes { get; } = new();

    /// <summary>Right answers of all that were given, readable or not, and of those that were cut off for a loop.</summary>
    public ClusteredRate Correct { get; } = new();

    /// <summary>Puzzles without exactly one solution; none of them is counted in the other rates.</summary>
    public TrapTotals Traps { get; } = new();

    /// <summary>Right cells of all cells of the puzzles that were answered; an unreadable answer has those that it states beyond doubt.</summary>
    public ClusteredRate Cells { get; } = new();

    internal void Add(string puzzle, CaseOutcome outcome, Tally? cells, bool isTrap)
    {
        Outcomes.Add(outcome);
        Traps.Add(puzzle, outcome);
        if (outcome != CaseOutcome.NotPlayed && !isTrap)
        {
            Correct.Add(puzzle, outcome == CaseOutcome.Right ? 1 : 0, 1);
        }
        if (cells is Tally tally)
        {
            Cells.Add(puzzle, tally.Hits, tally.Of);
        }
    }
}
