using System.Collections.Immutable;
using System.Text;
using Gridlock.Core.Players;
using Gridlock.Core.Players.Budget;
using Gridlock.Puzzles.Identity;
using Gridlock.Transcripts.Events;
using Gridlock.Transcripts.Reading;

namespace Gridlock.Core.Tests.Players.Budget;

public sealed class CallCostTests
{
    private static readonly TokenPrice Price = new(2, 10, 0.5m, new DateOnly(2026, 3, 1));

    [Fact]
    public void Tokens_cost_their_price_and_cached_ones_less() =>
        CallCost
            .Of(Complete(new CallUsage(1_000, 500, 300, 400)), Price)
            .Should()
            .Be(new CallCost((600 * 2m + 400 * 0.5m + 500 * 10m) / 1_000_000, false));

    [Fact]
    public void What_the_provider_says_that_it_cost_wins_even_without_a_price()
    {
        CallCost.Of(Complete(new CallUsage(1, 2, 3, null, 0.042m)), Price).Should().Be(new CallCost(0.042m, false));
        CallCost.Of(Complete(new CallUsage(1, 2, 3, null, 0.042m)), null).Should().Be(new CallCost(0.042m, false));
    }

    [Fact]
    public void An_unknown_price_is_an_unknown_cost() =>
        CallCost.Of(Complete(new CallUsage(1, 2, 3)), null).Should().Be(new CallCost(null, false));

    [Fact]
    public void Free_players_cost_nothing_whatever_happens()
    {
        CallCost.Of(Complete(null), TokenPrice.Free).Should().Be(new CallCost(0, false));
        CallCost.Of(Failed(true, null), TokenPrice.Free).Should().Be(new CallCost(0, false));
    }

    [Fact]
    public void A_failed_call_that_may_be_billed_is_estimated_and_one_that_is_not_costs_nothing()
    {
        CallCost.Of(Failed(false, null), Price).Should().Be(new CallCost(0, false));
        // 8 letters of prompt and 12 of answer, four to a token.
        CallCost.Of(Failed(true, null), Price).Should().Be(new CallCost((2 * 2m + 3 * 10m) / 1_000_000, true));
        CallCost
            .Of(Failed(true, new CallUsage(1_000, 1, null)), Price)
            .Should()
            .Be(new CallCost((1_000 * 2m + 3 * 10m) / 1_000_000, true));
    }

    [Fact]
    public void The_worst_case_is_never_below_what_a_call_within_its_limit_costs()
    {
        var random = new SeededRandom(Seed.Parse("worst"));
        for (int i = 0; i < 5000; i++)
        {
            string[] messages = [.. Enumerable.Range(0, 1 + random.Below(5)).Select(_ => Text(random))];
            int limit = 1 + random.Below(5000);
            int bytes = messages.Sum(Encoding.UTF8.GetByteCount);
            long input = bytes + random.Below(messages.Length * 8 + 100);
            long cached = random.Below((int)input + 1);
            var usage = new CallUsage(input, random.Below(limit + 1), null, cached);
            TokenPrice price = new(
                random.Below(100),
                random.Below(100),
                random.Below(2) == 0 ? null : random.Below(100)
            );

            decimal worst = WorstCase.Of(WorstCase.PromptTokens(messages), limit, price);

            CallCost.Of(Complete(usage), price).Dollars.Should().BeLessThanOrEqualTo(worst);
        }
    }

    [Theory]
    [InlineData("sim/scholar", "http://127.0.0.1:1/v1", true)]
    [InlineData("http://127.0.0.1:9/v1#m", "http://127.0.0.1:9/v1", true)]
    [InlineData("ollama/m", "http://localhost:11434/v1", true)]
    [InlineData("openai/m", "https://api.openai.com/v1", false)]
    public void Only_simulated_and_local_players_are_free_without_a_stated_price(string name, string place, bool free)
    {
        var player = new Player(((PlayerNameParse.Accepted)PlayerName.Parse(name)).Name, null!, place);

        player.Price.Should().Be(free ? TokenPrice.Free : null);
        (player with { StatedPrice = Price }).Price.Should().Be(Price);
        (Affordability.Objection(player) is null).Should().Be(free);
        Affordability.Objection(player with { StatedPrice = Price }).Should().BeNull();
    }

    [Theory]
    [InlineData(null, 3_000)]
    [InlineData(2_000, 2_000)]
    public void A_call_that_was_cut_before_it_showed_any_reasoning_may_have_reasoned_all_the_time(
        int? limit,
        int tokens
    )
    {
        var silent = new CallRecord(
            Intent with
            {
                OutputLimit = limit,
            },
            Messages,
            [],
            null,
            new CallFailed("c", 30_000_000, "timeout", null, "Late.", true)
        );
        CallRecord late = silent with { Deltas = [new CallDelta("c", 10_000_000, DeltaKind.Answer, "word")] };

        // A hundred tokens a second, 8 letters of prompt, 4 of answer.
        CallCost.Of(silent, Price).Should().Be(new CallCost((2 * 2m + tokens * 10m) / 1_000_000, true));
        CallCost.Of(late, Price).Should().Be(new CallCost((2 * 2m + 1_001 * 10m) / 1_000_000, true));
    }

    private static string Text(SeededRandom random) =>
        string.Concat(Enumerable.Range(0, random.Below(60)).Select(_ => (char)(32 + random.Below(2000))));

    private static CallRecord Complete(CallUsage? usage) =>
        new(
            Intent,
            Messages,
            [],
            new CallFinal("c", 1, "stop", null, null, usage, 0, 0, ImmutableDictionary<string, string>.Empty),
            null
        );

    private static CallRecord Failed(bool billed, CallUsage? usage) =>
        new(
            Intent,
            Messages,
            [new CallDelta("c", 1, DeltaKind.Reasoning, "thinking"), new CallDelta("c", 1, DeltaKind.Answer, "word")],
            null,
            new CallFailed("c", 1, "cut", null, "Cut.", billed, null, usage)
        );

    private static CallIntent Intent { get; } = new("c", "m", 0, 1, "p", "e", "m", []);

    private static RecordedMessage[] Messages { get; } = [new("user", "question")];
}
