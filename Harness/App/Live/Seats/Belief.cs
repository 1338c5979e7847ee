using System.Collections.Immutable;
using Gridlock.App.Terminal.Pictures;
using Gridlock.Core.Judging;
using Gridlock.Core.Judging.Answers;
using Gridlock.Core.Judging.Claims;
using Gridlock.Core.Judging.Scoring;
using Gridlock.Puzzles;

namespace Gridlock.App.Live.Seats;

/// <summary>What a player believes of the grid, as far as it can be told.</summary>
internal sealed class Belief(Puzzle puzzle)
{
    public const string FromClaims = "claims";
    public const string FromShown = "shown";
    public const string FromAnswer = "answer";
    public const string FromJudge = "judged";

    private readonly int[]? _truth =
        puzzle.Trap is null && AnswerScorer.Right(puzzle) is Answer.Allocation right
            ? AnswerSketch.Of(puzzle, right.Positions.AsSpan())
            : null;

    private int[] _before = Empty(puzzle);

    /// <summary>The artifact of each cell by rows, -1 for none.</summary>
    public int[] Cells { get; private set; } = Empty(puzzle);

    public string From { get; private set; } = FromClaims;

    /// <summary>What stands in a grid's place; null where there is a grid.</summary>
    public Answer? Claim { get; private set; }

    /// <summary>True for each cell that holds what the solution holds there; null for a trap, where no cell is right or wrong.</summary>
    public bool[]? Right => RightIn(Cells);

    /// <summary>The same for an answer; null where it is no arrangement.</summary>
    public bool[]? RightOf(Answer? answer) =>
        answer is Answer.Allocation grid ? RightIn(AnswerSketch.Of(puzzle, grid.Positions.AsSpan())) : null;

    /// <summary>Lets what a text has claimed so far replace what was believed before it.</summary>
    public void Take(BelievedGrid claimed)
    {
        int[] cells = [.. _before];
        for (int artifact = 0; artifact < cells.Length; artifact++)
        {
            if (claimed.PositionOf(artifact) is int position and >= 0)
            {
                Put(cells, puzzle.Grid.CellOf(artifact, position), artifact);
            }
        }
        Take(cells, FromClaims);
    }

    /// <summary>A new text begins; what was believed stays until it says something else.</summary>
    public void Begin() => _before = Cells;

    /// <summary>The player is shown an arrangement that is not its own; what it says from now on is about that one.</summary>
    public void Show(Answer.Allocation shown)
    {
        Take(AnswerSketch.Of(puzzle, shown.Positions.AsSpan()), FromShown);
        Begin();
    }

    private bool[]? RightIn(int[] cells) =>
        _truth is null ? null : [.. cells.Select((artifact, cell) => artifact == _truth[cell])];

    private void Take(int[] cells, string from) => (Cells, Claim, From) = (cells, null, from);

    /// <summary>Follows an answer while it is written.</summary>
    public void Sketch(string answer)
    {
        (int[]? cells, Answer? claim) = AnswerSketch.Read(puzzle, answer);
        if (cells is not null)
        {
            // What is not written yet is believed as it was.
            int[] whole = [.. Cells];
            for (int cell = 0; cell < cells.Length; cell++)
            {
                if (cells[cell] >= 0)
                {
                    Put(whole, cell, cells[cell]);
                }
            }
            Take(whole, FromAnswer);
        }
        else if (claim is not null)
        {
            (Claim, From) = (claim, FromAnswer);
        }
    }

    /// <summary>What the judge read; an unreadable answer leaves the belief as it was.</summary>
    public void Settle(RoundJudgement judgement)
    {
        switch ((judgement as RoundJudgement.Judged)?.Reading.AnswerOrNull)
        {
            case Answer.Allocation allocation:
                Take(AnswerSketch.Of(puzzle, allocation.Positions.AsSpan()), FromJudge);
                break;
            case Answer claim:
                (Cells, Claim, From) = (Empty(puzzle), claim, FromJudge);
                break;
        }
    }

    public GridFace Face(bool withTruth) =>
        new(
            [.. Cells],
            withTruth && Right is bool[] right
                ? string.Concat(
                    right.Select(
                        (good, cell) =>
                            Cells[cell] < 0 ? '.'
                            : good ? 'r'
                            : 'w'
                    )
                )
                : null,
            From,
            Claim is null ? null : RoundWords.Claim(Claim)
        );

    private static void Put(int[] cells, int cell, int artifact)
    {
        int old = Array.IndexOf(cells, artifact);
        if (old >= 0)
        {
            cells[old] = -1;
        }
        cells[cell] = artifact;
    }

    private static int[] Empty(Puzzle puzzle)
    {
        int[] cells = new int[puzzle.Grid.Artifacts];
        Array.Fill(cells, -1);
        return cells;
    }
}
