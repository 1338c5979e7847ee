using Gridlock.Core.Judging.Answers;
using Gridlock.Core.Judging.Scoring;
using Gridlock.Core.Judging.Verification.Styles;
using Gridlock.Core.Matches.Styles;
using Gridlock.Puzzles;
using Gridlock.Puzzles.Identity;

namespace Gridlock.Core.Tests.Matches.Styles;

public sealed class AskDrawTests
{
    private static readonly Puzzle Puzzle = MatchTable.Puzzle;
    private static readonly Answer.Allocation Right = new(Puzzle.Solution);

    [Fact]
    public void A_claim_is_true_or_false_as_wanted_wherever_that_can_be()
    {
        for (int seed = 0; seed < 500; seed++)
        {
            RoundAsk true1 = Draw("violated-true", seed, MatchTable.Wrong);
            RoundAsk false1 = Draw("violated-false", seed, MatchTable.Wrong);

            IsViolated(true1.Condition!.Value, MatchTable.Wrong).Should().BeTrue();
            IsViolated(false1.Condition!.Value, MatchTable.Wrong).Should().BeFalse();
            // Nothing is violated in the right answer, so every claim about it is false.
            IsViolated(Draw("violated-true", seed, MatchTable.Right).Condition!.Value, MatchTable.Right)
                .Should()
                .BeFalse();
        }
    }

    [Fact]
    public void A_planted_arrangement_is_right_or_violates_as_little_as_an_exchange_can()
    {
        int fewest = int.MaxValue;
        var near = new HashSet<string>();
        for (int seed = 0; seed < 500; seed++)
        {
            Draw("planted-right", seed, "").Grid.Should().Be(Right);
            Answer.Allocation grid = Draw("planted-near", seed, "").Grid!;
            grid.Positions.Zip(Right.Positions).Count(cell => cell.First != cell.Second).Should().Be(2);
            int violated = AnswerScorer.Score(Puzzle, 1, grid).Violated.Length;
            violated.Should().BeGreaterThan(0);
            (fewest, _) = (Math.Min(fewest, violated), near.Add(string.Join(' ', grid.Positions)));
            violated.Should().BeLessThanOrEqualTo(fewest + 1);
        }
        near.Count.Should().BeGreaterThan(1, "which exchange it is, is drawn");
    }

    [Fact]
    public void What_is_left_open_is_drawn_from_the_seed_and_about_half_each()
    {
        RoundAsk[] planted = [.. Enumerable.Range(0, 1000).Select(seed => Draw("planted", seed, ""))];
        planted.Count(ask => ask.Grid == Right).Should().BeInRange(440, 560);
        RoundAsk[] claims = [.. Enumerable.Range(0, 1000).Select(seed => Draw("violated", seed, MatchTable.Wrong))];
        claims.Count(ask => IsViolated(ask.Condition!.Value, MatchTable.Wrong)).Should().BeInRange(440, 560);
        Draw("planted", 7, "").Should().Be(Draw("planted", 7, MatchTable.Wrong), "players are shown the same");
    }

    [Theory]
    [InlineData("violated", "I give up.", "check")]
    [InlineData("check+fresh", "I give up.", "check")]
    [InlineData("wrong+fresh+confidence", "", "wrong+confidence")]
    [InlineData("other", "", "planted")]
    [InlineData("other+fresh", "", "planted+fresh")]
    public void What_can_not_be_asked_falls_back_and_says_so(string style, string own, string played) =>
        Draw(style, 1, own).Style.ToString().Should().Be(played);

    [Fact]
    public void Nothing_can_be_planted_where_no_solution_is_known()
    {
        var draw = new AskDraw(Puzzle with { Solution = [] }, 1, Seed.Parse("x"));

        draw.Draw(Style("planted+fresh"), 1, "", null).Should().Be(RoundAsk.Usual);
        draw.Draw(Style("planted+fresh"), 1, MatchTable.Wrong, null).Style.ToString().Should().Be("check+fresh");
    }

    [Fact]
    public void Another_players_answer_is_shown_with_its_name_in_the_journal()
    {
        var draw = new AskDraw(Puzzle, 1, Seed.Parse("x"));

        RoundAsk ask = draw.Draw(Style("other"), 1, MatchTable.Wrong, new OtherAnswer("sim/them", MatchTable.Right));

        (ask.Grid, ask.From).Should().Be((Right, "sim/them"));
        ask.Message(Puzzle, 1).Should().StartWith("Another player gave this arrangement:\n{\"grid\": [[");
        ask.Message(Puzzle, 1).Should().NotContain("them");
        ask.ToJournal(Puzzle)!.From.Should().Be("sim/them");
    }

    private static RoundAsk Draw(string style, int seed, string own) =>
        new AskDraw(Puzzle, 1, Seed.Parse($"{seed}")).Draw(Style(style), 1, own, null);

    private static VerificationStyle Style(string word) => ((StyleReading.Read)StyleWords.Read(word)).Style;

    private static bool IsViolated(int condition, string answer) =>
        AnswerScorer
            .Score(Puzzle, 1, new AnswerReader(Puzzle).Read(answer, AnswerForm.Grid).AnswerOrNull!)
            .Violated.Contains(condition);
}
