using System.Collections.Immutable;
using Gridlock.Core.Judging;
using Gridlock.Core.Judging.Verification.Styles;
using Gridlock.Core.Matches;
using Gridlock.Puzzles.Identity;
using Gridlock.Transcripts.Events;
using Gridlock.Transcripts.Reading;
using Microsoft.Extensions.AI;

namespace Gridlock.Core.Tests.Matches.Styles;

public sealed class StyledMatchTests
{
    [Fact]
    public async Task The_journal_says_what_each_round_asked()
    {
        await using var table = new MatchTable();
        var client = new ScriptedClient(ScriptedClient.Answer(MatchTable.Wrong));

        await table.Matches.PlayAsync(Plan("check", "wrong", "planted+fresh"), MatchTable.Player(client), default);

        table.Journal.Events.OfType<MatchStarted>().Single().Verify.Should().Equal("check", "wrong", "planted+fresh");
        CheckAsked?[] asked = [.. table.Journal.Events.OfType<CallIntent>().Select(intent => intent.Asked)];
        asked[0].Should().BeNull("it is the solve round");
        asked[1].Should().BeNull("it is the neutral check");
        asked[2].Should().Be(new CheckAsked("wrong"));
        asked[3]!.Style.Should().Be("planted+fresh");
        asked[3]!.Grid.Should().StartWith("[[");
        client.Requests[2][^1].Text.Should().StartWith("Your arrangement is wrong. Check your arrangement");
        client.Requests[3].Should().ContainSingle("a fresh conversation has no messages before it");
    }

    [Fact]
    public async Task Without_styles_nothing_of_them_is_in_the_journal()
    {
        await using var table = new MatchTable();
        var client = new ScriptedClient(ScriptedClient.Answer(MatchTable.Wrong));

        await table.Matches.PlayAsync(Plan("check"), MatchTable.Player(client), default);

        table.Journal.Events.OfType<MatchStarted>().Single().Verify.Should().BeNull();
        table.Journal.Events.OfType<CallIntent>().Should().OnlyContain(intent => intent.Asked == null);
    }

    [Fact]
    public async Task A_match_that_goes_on_asks_again_what_its_journal_says_and_not_what_would_be_drawn_today()
    {
        await using var table = new MatchTable();
        MatchPlan plan = Plan("violated", "planted") with { Rounds = 2 };
        MatchRecord whole = await table.Matches.PlayAsync(plan, MatchTable.Player(Client()), default);
        CallRecord cut = whole.Rounds[2].Call;
        RoundRecord[] begun = [.. whole.Rounds.Take(2), new RoundRecord(2, [cut with { Final = null }])];
        ScriptedClient client = Client();

        MatchPlay again = await table.Matches.PlayAsync(
            plan with
            {
                Draws = Seed.Parse("of another day"),
            },
            MatchTable.Player(client),
            new MatchRecord(whole.Start, whole.Puzzle, begun, null),
            default
        );

        IReadOnlyList<ChatMessage> request = client.Requests.Should().ContainSingle().Which;
        request.Select(message => message.Text).Should().Equal(cut.Messages.Select(message => message.Text));
        again.Record.Rounds[2].Call.Intent.Asked.Should().Be(cut.Intent.Asked);
        again.Record.Rounds[2].Call.Intent.Attempt.Should().Be(2);
    }

    [Fact]
    public async Task In_a_duel_each_player_is_shown_its_neighbours_answer_of_the_round_before()
    {
        await using var table = new MatchTable();
        var plan = new DuelPlan(MatchTable.Puzzle, [1, 2], 2, Seed.Parse("duel")) { Styles = [Style("other")] };
        ScriptedClient first = new(ScriptedClient.Answer(MatchTable.Right));
        ScriptedClient second = new(ScriptedClient.Answer(MatchTable.Wrong));

        DuelResult result = await new DuelExecutor(table.Matches).PlayAsync(
            plan,
            [MatchTable.Player(first, "sim/first"), MatchTable.Player(second, "sim/second")],
            default
        );

        foreach (PlayedTiers player in result.Players)
        {
            string other = player.Player.Name.ToString() == "sim/first" ? "sim/second" : "sim/first";
            player
                .Matches.SelectMany(match => match.Record.Rounds.Skip(1))
                .Should()
                .HaveCount(4)
                .And.OnlyContain(round => round.Call.Intent.Asked!.From == other);
            player
                .Matches.SelectMany(match => match.Judgement.Rounds.Skip(1))
                .Should()
                .OnlyContain(round => ((RoundJudgement.Judged)round).Check!.CheckedIsRight == (other == "sim/first"));
        }
    }

    [Fact]
    public async Task A_player_whose_neighbour_fails_is_shown_a_planted_arrangement_and_waits_for_nobody()
    {
        await using var table = new MatchTable();
        var plan = new DuelPlan(MatchTable.Puzzle, [1], 1, Seed.Parse("duel")) { Styles = [Style("other")] };
        ScriptedClient first = new(ScriptedClient.Answer(MatchTable.Right));
        ScriptedClient second = new(ScriptedClient.Fail(new InvalidOperationException("Down.")));

        DuelResult result = await new DuelExecutor(table.Matches)
            .PlayAsync(plan, [MatchTable.Player(first, "sim/first"), MatchTable.Player(second, "sim/second")], default)
            .WaitAsync(TimeSpan.FromMinutes(3));

        MatchRecord played = result.Players[0].Matches.Single().Record;
        played.End!.Outcome.Should().Be("completed");
        played.Rounds[1].Call.Intent.Asked!.Style.Should().Be("planted");
    }

    private static ScriptedClient Client() => new(ScriptedClient.Answer(MatchTable.Wrong));

    private static MatchPlan Plan(params string[] styles) =>
        MatchTable.Plan(rounds: styles.Length) with
        {
            Styles = [.. styles.Select(Style)],
        };

    private static VerificationStyle Style(string word) => ((StyleReading.Read)StyleWords.Read(word)).Style;
}
