using Gridlock.Core.Reports.ScoreCards;

namespace Gridlock.Core.Reports.Judgements;

/// <summary>What cases add up to.</summary>
public sealed class CaseTotals
{
    public long Cases { get; private set; }

    /// <summary>Of the solve rounds.</summary>
    public AnswerTotals First { get; } = new();

    /// <summary>Of the last planned rounds.</summary>
    public AnswerTotals Final { get; } = new();

    /// <summary>Of every call, whatever became of it.</summary>
    public LoopTally Loops { get; private set; } = LoopTally.None;

    internal void Add(JudgedCase judged)
    {
        Cases++;
        Loops += judged.Loops;
        string puzzle = judged.Record.Start.Puzzle;
        bool isTrap = judged.Puzzle?.Trap is not null;
        First.Add(puzzle, judged.First, judged.Cells, isTrap);
        Final.Add(puzzle, judged.Final, judged.FinalCells, isTrap);
    }
}
