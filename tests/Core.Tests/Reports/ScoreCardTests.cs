using System.Collections.Immutable;
using System.Text.Json;
using Gridlock.Core.Judging;
using Gridlock.Core.Matches;
using Gridlock.Core.Players;
using Gridlock.Core.Reports.ScoreCards;
using Gridlock.Core.Statistics;
using Gridlock.Core.Tests.Judging;
using Gridlock.Core.Tests.Judging.Answers;
using Gridlock.Core.Tests.Matches;
using Gridlock.Puzzles;
using Gridlock.Transcripts.Events;
using Gridlock.Transcripts.Reading;

namespace Gridlock.Core.Tests.Reports;

public sealed class ScoreCardTests
{
    private static readonly Puzzle Puzzle = TestPuzzle.Create("score card");
    private static readonly string[][] RightRows = TestPuzzle.Rows(Puzzle, Puzzle.Solution);
    private static readonly string[][] WrongRows =
    [
        [RightRows[0][1], RightRows[0][0], .. RightRows[0][2..]],
        .. RightRows[1..],
    ];
    private static readonly string Right = WrittenForms.Json(new { grid = RightRows });
    private static readonly string Wrong = WrittenForms.Json(new { grid = WrongRows });

    private static readonly ScoreCard Card = ScoreCard.Of(
        Puzzle,
        new DuelResult(
            [
                Seat(
                    "sim/scholar",
                    Match(1, 2, "completed", Right, Verify(1, [], RightRows), Verify(1, [], RightRows)),
                    Match(2, 2, "completed", Right, Verify(2, [3], RightRows), Verify(2, [], WrongRows)),
                    Match(3, 2, "completed", Wrong, Verify(3, [], WrongRows), Verify(3, [1, 2], RightRows))
                ),
                Seat(
                    "groq/llama",
                    Match(1, 2, "completed", "No idea.", "Still none.", Verify(1, [], WrongRows)),
                    Match(2, 2, "failed", Right, null),
                    Match(3, 2, "cancelled", Wrong)
                ),
            ],
            true
        )
    );

    [Fact]
    public void The_plain_card_is_what_a_terminal_shows() => ScoreCardText.Write(Card).Should().Be(Snapshots.Plain);

    [Fact]
    public void Failed_and_cancelled_calls_never_enter_a_rate_and_unreadable_answers_are_never_wrong()
    {
        PlayerCard llama = Card.Players[1];

        llama.RightAtFirst.Should().Be(new Proportion(1, 3));
        llama.RightInTheEnd.Should().Be(new Proportion(0, 1));
        llama.Unreadable.Should().Be(2);
        llama
            .Tiers.Select(tier => tier.Outcome)
            .Should()
            .Equal(RoundOutcome.Unreadable, RoundOutcome.Right, RoundOutcome.Wrong);
        llama
            .Tiers.Select(tier => tier.Final)
            .Should()
            .Equal(RoundOutcome.Wrong, RoundOutcome.Failed, RoundOutcome.Cancelled);
        llama.Totals.Failed.Should().Be(1);
        llama.Tiers[1].Rounds[1].Reason.Should().Be("cut: The stream ended.");
    }

    [Fact]
    public void What_there_was_no_money_for_is_not_called_cancelled()
    {
        ScoreCard card = ScoreCard.Of(
            Puzzle,
            new DuelResult([Seat("groq/llama", Match(1, 2, "budget", Right), Match(2, 2, "budget"))], false)
        );

        card.Players[0]
            .Tiers.Select(tier => tier.Outcome)
            .Should()
            .Equal(RoundOutcome.Right, RoundOutcome.Unaffordable);
        card.Players[0].Tiers.Should().OnlyContain(tier => tier.Final == RoundOutcome.Unaffordable);
        card.Players[0].RightAtFirst.Should().Be(new Proportion(1, 1));
    }

    [Fact]
    public void Errors_found_and_false_alarms_are_counted_on_the_grid_before()
    {
        int violated = Card.Players[0].Tiers[2].Score!.Violated.Length;
        violated.Should().BePositive();

        PlayerCard scholar = Card.Players[0];
        int found = Card.Players[0].Tiers[2].Score!.Violated.Count(number => number is 1 or 2);

        scholar.ErrorsFound.Should().Be(new Proportion(found, 2 * violated));
        scholar.FalseAlarms.Hits.Should().Be(1 + 2 - found);
        scholar.RightInTheEnd.Should().Be(new Proportion(2, 3));
    }

    [Fact]
    public void The_JSON_card_has_the_names_that_scripts_read()
    {
        using JsonDocument json = JsonDocument.Parse(ScoreCardJson.Write(Card));
        JsonElement scholar = json.RootElement.GetProperty("players")[0];
        JsonElement llama = json.RootElement.GetProperty("players")[1];

        scholar.GetProperty("player").GetString().Should().Be("sim/scholar");
        scholar.GetProperty("simulated").GetBoolean().Should().BeTrue();
        scholar
            .GetProperty("rightAtFirst")
            .GetRawText()
            .Should()
            .Be("{\"count\":2,\"of\":3,\"rate\":0.6667,\"low\":0.2077,\"high\":0.9385}");
        JsonElement tier = scholar.GetProperty("tiers")[2];
        tier.GetProperty("outcome").GetString().Should().Be("wrong");
        tier.GetProperty("finalOutcome").GetString().Should().Be("right");
        tier.GetProperty("cells").GetInt32().Should().Be(26);
        tier.GetProperty("cellsTotal").GetInt32().Should().Be(28);
        tier.GetProperty("conditionsTotal").GetInt32().Should().Be(21);
        tier.GetProperty("rounds")
            .EnumerateArray()
            .Select(r => r.GetProperty("effect").GetString())
            .Should()
            .Equal("unchangedWrong", "fixed");
        JsonElement unread = llama.GetProperty("tiers")[0];
        unread.GetProperty("outcome").GetString().Should().Be("unreadable");
        unread.GetProperty("cells").ValueKind.Should().Be(JsonValueKind.Null);
        unread.GetProperty("reason").GetString().Should().Be("The answer holds no grid.");
        llama.GetProperty("tiers")[1].GetProperty("finalOutcome").GetString().Should().Be("failed");
        llama.GetProperty("callsFailed").GetInt32().Should().Be(1);
    }

    [Fact]
    public void Every_attempt_costs_and_an_unknown_price_is_an_unknown_cost()
    {
        // Of llama's six calls five cost 900 and 1,000 tokens, and the cut one what 2.5 silent seconds may have held: 250 tokens.
        PlayerCard llama = Card.Players[1];
        llama.Totals.Cost.Should().Be((5 * (900 * 1m + 1000 * 10m) + 250 * 10m) / 1_000_000);
        llama.Totals.CostIsEstimated.Should().BeTrue();
        llama.CostPerCorrect.Should().BeNull();
        Card.Players[0].Totals.Cost.Should().Be(0);
        Card.Players[0].CostPerCorrect.Should().Be(0);

        using JsonDocument json = JsonDocument.Parse(ScoreCardJson.Write(Card));
        JsonElement card = json.RootElement.GetProperty("players")[1];
        card.GetProperty("cost").GetDecimal().Should().Be(0.0570m);
        card.GetProperty("costIsEstimated").GetBoolean().Should().BeTrue();
        card.GetProperty("costPerCorrect").ValueKind.Should().Be(JsonValueKind.Null);
        card.GetProperty("tiers")[1].GetProperty("cost").GetDecimal().Should().Be(0.0134m);
        JudgedMatch unpriced = Match(1, 0, "completed", Right);
        PlayerCard.Of(Puzzle, "groq/llama", false, [unpriced]).Totals.Cost.Should().BeNull();
    }

    [Fact]
    public void The_same_result_gives_the_same_bytes() =>
        ScoreCardJson.Write(Card).Should().Be(ScoreCardJson.Write(Card));

    private static PlayedTiers Seat(string player, params JudgedMatch[] matches)
    {
        JudgedMatch[] named =
        [
            .. matches.Select(m =>
                m with
                {
                    Record = m.Record with
                    {
                        Start = m.Record.Start with
                        {
                            Player = player,
                            Price = player.StartsWith("sim/", StringComparison.Ordinal)
                                ? TokenPrice.Free
                                : new TokenPrice(1, 10),
                        },
                    },
                }
            ),
        ];
        return new PlayedTiers(MatchTable.Player(new ScriptedClient(), player), [.. named]);
    }

    /// <summary>A null answer is a call that was cut.</summary>
    private static JudgedMatch Match(int tier, int rounds, string outcome, params string?[] answers)
    {
        string name = $"t{tier}";
        var start = new MatchStarted(name, "", false, Puzzle.Id, "", tier, rounds);
        RoundRecord[] played =
        [
            .. answers.Select((answer, round) => new RoundRecord(round, [Call(name, round, answer)])),
        ];
        var record = new MatchRecord(start, "", played, new MatchEnded(name, outcome));
        return new JudgedMatch(record, new MatchJudge(Puzzle).Judge(tier, RoundTexts.Of(record)));
    }

    private static CallRecord Call(string match, int round, string? answer)
    {
        string id = $"{match}.r{round}";
        const long end = 2_500_000;
        return new CallRecord(
            new CallIntent(id, match, round, 1, "", "", "", []),
            [],
            answer is null ? [] : [new CallDelta(id, 100, DeltaKind.Answer, answer)],
            answer is null
                ? null
                : new CallFinal(
                    id,
                    end,
                    "stop",
                    "model-1",
                    null,
                    new CallUsage(900, 1000, 400),
                    0,
                    answer.Length,
                    ImmutableDictionary<string, string>.Empty
                ),
            answer is null ? new CallFailed(id, end, "cut", null, "The stream ended.", true) : null
        );
    }

    private static string Verify(int tier, int[] violated, string[][] rows) =>
        WrittenForms.Json(
            new
            {
                checks = Puzzle
                    .ConditionsOf(tier)
                    .Select(c => new { condition = c.Number, holds = !violated.Contains(c.Number) }),
                grid = rows,
            }
        );
}
