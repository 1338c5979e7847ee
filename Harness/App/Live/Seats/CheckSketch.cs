using System.Collections.Immutable;
using System.Text.Json;
using Gridlock.Core.Judging;
using Gridlock.Core.Judging.Answers;
using Gridlock.Core.Judging.Scoring;
using Gridlock.Core.Judging.Verification;
using Gridlock.Core.Judging.Verification.Styles;
using Gridlock.Puzzles;
using Gridlock.Puzzles.Wording.Checks;

namespace Gridlock.App.Live.Seats;

/// <summary>A verification round: what was asked, and the verdicts beside the truth, while they come and once they are judged.</summary>
internal sealed class CheckSketch(Puzzle puzzle, int tier)
{
    /// <summary>UTF-16 units of an answer that is still read while it grows.</summary>
    private const int LongestFollowed = 20_000;

    private AskedRound? _asked;
    private Answer? _looked;
    private ImmutableArray<bool>? _truth;
    private bool[]? _rightBefore;
    private CheckFace? _face;

    /// <param name="asked">Null in the solve round.</param>
    /// <param name="own">The player's answer of the round before, which is checked unless another is shown; null where it has none.</param>
    /// <param name="rightOf">Tells which cells of an answer are right; null where it is no arrangement.</param>
    public void Begin(AskedRound? asked, Answer? own, Func<Answer?, bool[]?> rightOf)
    {
        (_asked, _face) = (asked, null);
        _looked = asked is null ? null : asked.Shown ?? own;
        _rightBefore = rightOf(_looked);
        _truth = _looked is Answer.Allocation grid ? AnswerScorer.Truth(puzzle, tier, grid) : null;
    }

    /// <summary>Takes in an answer that grows, as long as it is not too long for that.</summary>
    public void Follow(string answer)
    {
        if (_asked is not null && answer.Length <= LongestFollowed)
        {
            _face = new CheckFace(
                _asked.Round,
                Signs(VerdictReader.Read(puzzle, tier, answer)),
                Truth(),
                null,
                null,
                null
            );
        }
    }

    /// <summary>With all that is known of the truth.</summary>
    /// <param name="rightNow">Of the cells of the round's answer.</param>
    public void Settle(RoundCheck check, bool[]? rightNow)
    {
        bool hasCells = _rightBefore is not null && rightNow is not null;
        _face = new CheckFace(
            _asked?.Round ?? 0,
            Signs(check.Scorecard.Verdicts),
            Truth(),
            AskWords.Outcome(check),
            hasCells ? Cells(rightNow!, _rightBefore!) : null,
            hasCells ? Cells(_rightBefore!, rightNow!) : null
        );
    }

    /// <summary>Null before the first verdict, and in the solve round.</summary>
    public CheckFace? Face(bool withTruth) =>
        withTruth ? _face
        : _face is null ? null
        : _face with { Truth = null, Words = null, Fixed = null, Broken = null };

    /// <summary>Null in the solve round.</summary>
    public AskFace? Ask(bool withTruth)
    {
        if (_asked is null)
        {
            return null;
        }
        bool? isSo = withTruth ? IsSo(_asked) : null;
        return new AskFace(
            _asked.Round,
            JsonNamingPolicy.CamelCase.ConvertName($"{_asked.Style.Stance}"),
            AskWords.Says(_asked),
            _asked.Condition,
            _asked.From,
            _asked.Style.Fresh,
            withTruth && _truth is { } truth
                ? AskWords.Truth(_asked, isSo, IsRight, truth.Count(static holds => !holds))
                : null,
            isSo
        );
    }

    private bool IsRight => _looked is not null && _looked == AnswerScorer.Right(puzzle);

    /// <summary>Whether what the player is told is true.</summary>
    private bool? IsSo(AskedRound asked) =>
        _truth is not { } truth
            ? null
            : asked.Style.Stance switch
            {
                Stance.Wrong => !IsRight,
                Stance.Violated => !truth[
                    puzzle.ConditionsOf(tier).ToList().FindIndex(condition => condition.Number == asked.Condition)
                ],
                _ => null,
            };

    private string? Truth() =>
        _truth is { } truth ? string.Concat(truth.Select(static holds => holds ? 'h' : 'v')) : null;

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
