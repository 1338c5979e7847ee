using System.Collections.Immutable;
using Gridlock.App.Terminal.Pictures;
using Gridlock.Core.Judging;
using Gridlock.Core.Judging.Answers;
using Gridlock.Core.Judging.Scoring;
using Gridlock.Core.Judging.Verification;
using Gridlock.Puzzles;

namespace Gridlock.App.Live.Seats;

/// <summary>A verification round's verdicts beside the truth, while they come and once they are judged.</summary>
internal sealed class CheckSketch(Puzzle puzzle, int tier)
{
    /// <summary>UTF-16 units of an answer that is still read while it grows.</summary>
    private const int LongestFollowed = 20_000;

    private Answer? _checked;
    private bool[]? _rightBefore;

    /// <summary>The answer that the next round checks.</summary>
    public void Remember(RoundJudgement judgement, bool[]? right)
    {
        _checked = (judgement as RoundJudgement.Judged)?.Reading.AnswerOrNull;
        _rightBefore = right;
    }

    /// <summary>Null where the text has got too long to be followed.</summary>
    public CheckFace? Follow(int round, string answer) =>
        answer.Length > LongestFollowed
            ? null
            : new CheckFace(round, Signs(VerdictReader.Read(puzzle, tier, answer)), Truth(), null, null, null);

    /// <summary>With all that is known of the truth.</summary>
    public CheckFace Settle(RoundJudgement.Judged judged, bool[]? rightNow)
    {
        RoundCheck check = judged.Check!;
        bool hasCells = _rightBefore is not null && rightNow is not null;
        return new CheckFace(
            judged.Round,
            Signs(check.Scorecard.Verdicts),
            Truth(),
            RoundWords.Of(check.Effect),
            hasCells ? Cells(rightNow!, _rightBefore!) : null,
            hasCells ? Cells(_rightBefore!, rightNow!) : null
        );
    }

    private string? Truth() =>
        _checked is Answer.Allocation allocation
            ? string.Concat(AnswerScorer.Truth(puzzle, tier, allocation).Select(static holds => holds ? 'h' : 'v'))
            : null;

    private static ImmutableArray<int> Cells(bool[] here, bool[] notThere) =>
        [.. Enumerable.Range(0, here.Length).Where(cell => here[cell] && !notThere[cell])];

    private static string Signs(IEnumerable<Verdict> verdicts) =>
        string.Concat(
            verdicts.Select(static verdict =>
                verdict switch
                {
                    Verdict.Holds => 'h',
                    Verdict.Violated => 'v',
                    _ => '-',
                }
            )
        );
}
