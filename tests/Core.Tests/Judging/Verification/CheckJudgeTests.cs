using Gridlock.Core.Judging;
using Gridlock.Core.Judging.Answers;
using Gridlock.Core.Judging.Scoring;
using Gridlock.Core.Judging.Verification;
using Gridlock.Core.Tests.Judging.Answers;
using Gridlock.Puzzles;
using Gridlock.Transcripts.Events;

namespace Gridlock.Core.Tests.Judging.Verification;

public sealed class CheckJudgeTests
{
    private const int Tier = 1;
    private static readonly Puzzle Puzzle = TestPuzzle.Create("check judge");
    private static readonly string[][] Right = TestPuzzle.Rows(Puzzle, Puzzle.Solution);
    private static readonly string[][] Wrong =
    [
        [.. Right[0].Reverse()],
        .. Right[1..],
    ];
    private static readonly int All = Puzzle.ConditionsOf(Tier).Length;

    [Fact]
    public void Verdicts_are_held_against_the_arrangement_that_was_shown_and_not_the_players_own()
    {
        string shown = WrittenForms.Json(Wrong);
        int[] violated = Violated(Wrong);

        RoundCheck check = Check(Right, Verify(violated, Right), new CheckAsked("planted+fresh", null, shown));

        check.Scorecard.Counts.Should().Be(new VerdictCounts(violated.Length, 0, 0, All - violated.Length, 0, 0));
        (check.CheckedIsRight, check.IsRight, check.IsKept).Should().Be((false, true, false));
        check.Effect.Should().Be(RoundEffect.UnchangedRight);
        check.Style.ToString().Should().Be("planted+fresh");
    }

    [Fact]
    public void The_condition_that_was_called_violated_is_apart_from_what_the_player_found_by_itself()
    {
        int held = Enumerable.Range(1, All).Except(Violated(Wrong)).First();

        RoundCheck check = Check(Wrong, Verify([held], Wrong), new CheckAsked("violated", held));

        check.Claim.Should().Be(new ClaimCheck(held, false, true));
        check.Scorecard.Counts!.FalseAlarms.Should().Be(1);
        check.Scorecard.Unprompted!.FalseAlarms.Should().Be(0);
        int of = check.Scorecard.Unprompted.CorrectHolds + check.Scorecard.Unprompted.Misses;
        of.Should().Be(All - 1);
    }

    [Fact]
    public void Without_a_word_on_what_was_asked_it_is_the_neutral_check_of_the_answer_before()
    {
        RoundCheck check = Check(Right, Verify([], Right), null);

        check.Style.ToString().Should().Be("check");
        (check.CheckedIsRight, check.IsRight, check.IsKept).Should().Be((true, true, true));
        check.Claim.Should().BeNull();
        check.Scorecard.Unprompted.Should().Be(check.Scorecard.Counts);
    }

    [Fact]
    public void Verdicts_that_the_text_never_takes_up_are_counted()
    {
        string reasoning =
            $"Condition 1 holds.\nConditions 2 to 4: fine.\n\"{Puzzle.ConditionsOf(Tier)[4].Text}\" is true.";

        Tally? unmentioned = Check(Right, Verify([], Right), null, reasoning).Scorecard.Unmentioned;

        unmentioned.Should().Be(new Tally(All - 5, All));
        Check(Right, Verify([], Right), null).Scorecard.Unmentioned.Should().BeNull("no text is to be seen");
        Check(Right, Verify([], Right), null, reasoning, hides: true).Scorecard.Unmentioned.Should().BeNull();
    }

    [Fact]
    public void A_sentence_about_the_very_artifacts_of_a_condition_takes_it_up_and_a_table_of_all_does_not()
    {
        NumberedCondition condition = Puzzle.ConditionsOf(Tier).First(c => Named(c).Length is 2 or 3);
        string said = $"So {string.Join(" and ", Named(condition))} stand as they should.";
        string table = string.Join(" | ", Puzzle.Labels.Artifacts);
        int ofTable = Check(Right, Verify([], Right), null, table).Scorecard.Unmentioned!.Value.Hits;

        ofTable.Should().Be(All);
        Check(Right, Verify([], Right), null, said).Scorecard.Unmentioned!.Value.Hits.Should().BeLessThan(All);
    }

    [Fact]
    public void A_stated_confidence_is_kept_and_leaves_the_answer_as_it_was_asked_for()
    {
        string text = Verify([], Right).TrimEnd('}') + ", \"confidence\": 80}";

        MatchJudgement match = Judge(Right, text, new CheckAsked("check+confidence"));

        var judged = (RoundJudgement.Judged)match.Rounds[1];
        judged.Reading.Should().BeOfType<AnswerReading.Strict>();
        judged.Check!.Scorecard.Confidence.Should().Be(0.8);
    }

    private static RoundCheck Check(
        string[][] before,
        string answer,
        CheckAsked? asked,
        string reasoning = "",
        bool hides = false
    ) => ((RoundJudgement.Judged)Judge(before, answer, asked, reasoning, hides).Rounds[1]).Check!;

    private static MatchJudgement Judge(
        string[][] before,
        string answer,
        CheckAsked? asked,
        string reasoning = "",
        bool hides = false
    ) =>
        new MatchJudge(Puzzle).Judge(
            Tier,
            [
                new RoundText.Answered(WrittenForms.Json(new { grid = before }), false),
                new RoundText.Answered(answer, false)
                {
                    Asked = asked,
                    Reasoning = reasoning,
                    HidesReasoning = hides,
                },
            ]
        );

    private static string Verify(int[] violated, string[][] grid) =>
        WrittenForms.Json(
            new
            {
                checks = Puzzle
                    .ConditionsOf(Tier)
                    .Select(c => new { condition = c.Number, holds = !violated.Contains(c.Number) }),
                grid,
            }
        );

    private static int[] Violated(string[][] grid) =>
        [
            .. AnswerScorer
                .Score(
                    Puzzle,
                    Tier,
                    new AnswerReader(Puzzle).Read(WrittenForms.Json(new { grid }), AnswerForm.Grid).AnswerOrNull!
                )
                .Violated,
        ];

    private static string[] Named(NumberedCondition condition) =>
        [.. Puzzle.Labels.Artifacts.Where(name => condition.Text.Contains(name, StringComparison.OrdinalIgnoreCase))];
}
