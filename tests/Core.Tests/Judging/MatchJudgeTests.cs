using Gridlock.Core.Judging;
using Gridlock.Core.Judging.Answers;
using Gridlock.Core.Judging.Scoring;
using Gridlock.Core.Judging.Verification;
using Gridlock.Core.Tests.Judging.Answers;
using Gridlock.Puzzles;

namespace Gridlock.Core.Tests.Judging;

public sealed class MatchJudgeTests
{
    private const int Tier = 3;
    private static readonly Puzzle Puzzle = TestPuzzle.Create("match");
    private static readonly string[][] Right = TestPuzzle.Rows(Puzzle, Puzzle.Solution);
    private static readonly string[][] Wrong =
    [
        [.. Right[0].Reverse()],
        .. Right[1..],
    ];

    [Fact]
    public void A_wrong_answer_whose_errors_are_found_and_repaired_is_fixed()
    {
        int[] violated = [.. Score(Wrong).Violated];
        violated.Should().NotBeEmpty();

        MatchJudgement match = Judge(Solve(Wrong), Verify(violated, Right), Verify([], Right));

        match.Solve!.Score.Should().Be(Score(Wrong));
        match.Last!.Score!.IsExact.Should().BeTrue();
        RoundCheck first = Judged(match, 1).Check!;
        first.Effect.Should().Be(RoundEffect.Fixed);
        int all = Puzzle.ConditionsOf(Tier).Length;
        first.Scorecard.Counts.Should().Be(new VerdictCounts(violated.Length, 0, 0, all - violated.Length, 0, 0));
        RoundCheck second = Judged(match, 2).Check!;
        second.Effect.Should().Be(RoundEffect.UnchangedRight);
        second.Scorecard.Counts.Should().Be(new VerdictCounts(0, 0, 0, all, 0, 0));
    }

    [Fact]
    public void Verdicts_are_measured_on_the_grid_before_and_not_on_the_new_one()
    {
        MatchJudgement match = Judge(Solve(Wrong), Verify([], Right));

        VerdictCounts counts = Judged(match, 1).Check!.Scorecard.Counts!;
        counts.Misses.Should().Be(Score(Wrong).Violated.Length);
        counts.FalselyAllHold.Should().BeTrue();
    }

    [Fact]
    public void Verdicts_on_an_unreadable_answer_are_kept_but_not_scored()
    {
        MatchJudgement match = Judge("I give up.", Verify([1], Wrong));

        match.Solve!.Score.Should().BeNull();
        RoundCheck check = Judged(match, 1).Check!;
        check.Effect.Should().Be(RoundEffect.BecameReadable);
        check.Scorecard.Counts.Should().BeNull();
        check.Scorecard.Verdicts[0].Should().Be(Verdict.Violated);
    }

    [Fact]
    public void A_failed_call_is_not_judged_and_what_came_before_stays()
    {
        MatchJudgement match = new MatchJudge(Puzzle).Judge(
            Tier,
            [new RoundText.Answered(Solve(Right), false), new RoundText.Failed("cut", "The stream ended.")]
        );

        match.Rounds[1].Should().Be(new RoundJudgement.NotJudged(1, "cut", "The stream ended."));
        match.Last!.Round.Should().Be(0);
        match.Last.Score!.IsExact.Should().BeTrue();
    }

    [Fact]
    public void A_grid_is_not_taken_from_the_middle_of_an_answer_that_hit_its_length_limit()
    {
        string text = Solve(Right) + "\nBut wait,";
        var judge = new MatchJudge(Puzzle);

        Reading(judge.Judge(Tier, [new RoundText.Answered(text, false)])).AnswerOrNull.Should().NotBeNull();
        Reading(judge.Judge(Tier, [new RoundText.Answered(text, true)]))
            .Should()
            .BeOfType<AnswerReading.Unreadable>()
            .Which.Reason.Should()
            .Be(UnreadableReason.CutOff);
        Reading(judge.Judge(Tier, [new RoundText.Answered(Solve(Right), true)]))
            .Should()
            .BeOfType<AnswerReading.Strict>();
    }

    [Fact]
    public void The_asked_form_of_a_verification_is_strict()
    {
        Judged(Judge(Solve(Right), Verify([], Right)), 1).Reading.Should().BeOfType<AnswerReading.Strict>();
        Judged(Judge(Solve(Right), Solve(Right)), 1)
            .Reading.Should()
            .BeOfType<AnswerReading.Lenient>()
            .Which.Forgiven.Should()
            .Be(Leniency.OtherMembers);
    }

    private static AnswerReading Reading(MatchJudgement match) => match.Solve!.Reading;

    private static RoundJudgement.Judged Judged(MatchJudgement match, int round) =>
        match.Rounds[round].Should().BeOfType<RoundJudgement.Judged>().Subject;

    private static MatchJudgement Judge(params string[] answers) =>
        new MatchJudge(Puzzle).Judge(Tier, answers.Select(answer => new RoundText.Answered(answer, false)));

    private static Score Score(string[][] rows)
    {
        byte[] positions = new byte[Puzzle.Grid.Artifacts];
        foreach (string[] row in rows)
        {
            for (int column = 0; column < row.Length; column++)
            {
                positions[Puzzle.IndexOf(row[column])] = (byte)column;
            }
        }
        return AnswerScorer.Score(Puzzle, Tier, new Answer.Allocation([.. positions]));
    }

    private static string Solve(string[][] rows) => WrittenForms.Json(new { grid = rows });

    private static string Verify(int[] violated, string[][] rows) =>
        WrittenForms.Json(
            new
            {
                checks = Puzzle
                    .ConditionsOf(Tier)
                    .Select(c => new { condition = c.Number, holds = !violated.Contains(c.Number) }),
                grid = rows,
            }
        );
}
