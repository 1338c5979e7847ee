using Gridlock.Core.Players.Catalogue;
using Gridlock.Core.Runs.Forecasts;
using Gridlock.Core.Runs.Plans;

namespace Gridlock.Core.Tests.Runs.Plans;

public sealed class PlanReaderTests
{
    private const string Least = "puzzles:\n  - count: 2\nplayers: [sim/scholar]\n";

    [Fact]
    public void A_plan_says_all_that_it_says_and_the_usual_for_the_rest()
    {
        Plan plan = Read(
            """
            seed: demo
            puzzles:
              - count: 3
                rows: 3
                columns: 4
                tiers: 2
                theme: space
                language: de
              - file: traps.jsonl
            players:
              - sim/scholar
              - player: sim/hasty
                temperature: 0.7
                maxOutputTokens: 9000
                thinkingBudget: -1
                seed: false
                concurrency: 3
            tiers: 2
            limits:
              concurrency: 8
              attempts: 2
              callSeconds: 90
            budget: 12.50
            """
        );

        plan.Seed.Should().Be("demo");
        PuzzleBatch.Fresh fresh = plan.Puzzles[0].Should().BeOfType<PuzzleBatch.Fresh>().Subject;
        fresh.Count.Should().Be(3);
        fresh.Spec.ToString().Should().StartWith("lineup 3x4 base").And.Contain("tiers 2 space").And.Contain("de");
        plan.Puzzles[1].Should().Be(new PuzzleBatch.Brought("traps.jsonl", null) { At = "line 9, column 11" });
        plan.Players.Select(player => player.Name.ToString()).Should().Equal("sim/scholar", "sim/hasty");
        plan.Players[1].Options.Should().Be(new Core.Players.PlayerOptions(0.7, -1, false));
        plan.Players[1].OutputLimit.Should().Be(9000);
        plan.Players[1].Concurrency.Should().Be(3);
        plan.Tiers.Should().Equal(2);
        plan.Rounds.Should().Be(Plan.UsualRounds);
        plan.Repeats.Should().Be(1);
        plan.Limits.Concurrency.Should().Be(8);
        plan.Limits.Retries.Attempts.Should().Be(2);
        plan.Limits.Waits.Call.Should().Be(TimeSpan.FromSeconds(90));
        plan.Budget.Should().Be(12.5m);
    }

    [Fact]
    public void Styles_are_one_word_or_a_list_and_bring_as_many_rounds_as_there_are()
    {
        Plan one = Read(Least + "verify: sure+confidence\n");
        one.Styles.Select(style => $"{style}").Should().Equal("sure+confidence");
        one.Rounds.Should().Be(2);
        Plan several = Read(Least + "repeats: 2\nverify: [check, violated-true, planted+fresh]\n");
        several.Styles.Select(style => $"{style}").Should().Equal("check", "violated-true", "planted+fresh");
        several.Rounds.Should().Be(3);
        StyleCounts
            .Of(several with { Rounds = 2 }, 8)
            .Should()
            .Equal(("check", 4), ("violated-true", 8), ("planted+fresh", 4));
        Read(Least).Styles.Should().BeEmpty();
    }

    [Theory]
    [InlineData(Least + "repeat: 2\n", 4, 1, "'repeat' is not a key of a plan; did you mean repeats?")]
    [InlineData("puzzles:\n  - colums: 4\nplayers: [sim/scholar]\n", 2, 5, "did you mean columns?")]
    [InlineData("puzzles:\n  - theme: spce\nplayers: [sim/scholar]\n", 2, 12, "did you mean space?")]
    [InlineData("puzzles:\n  - shape: vaultt\nplayers: [sim/scholar]\n", 2, 12, "did you mean vault?")]
    [InlineData("puzzles:\n  - rows: 9\nplayers: [sim/scholar]\n", 2, 11, "write a whole number from 2 to 8")]
    [InlineData(
        "puzzles:\n  - grade: 1\n    tiers: 2\nplayers: [sim/scholar]\n",
        2,
        5,
        "no puzzle can be like this: grade 1 is for puzzles of 1 tier"
    )]
    [InlineData("puzzles:\n  - file: a\n    rows: 3\nplayers: [sim/scholar]\n", 3, 5, "puzzles from a file")]
    [InlineData("puzzles: []\nplayers: [sim/scholar]\n", 1, 10, "not an empty list")]
    [InlineData("puzzles:\n  - count: 2\nplayers: [opnai/x]\n", 3, 11, "did you mean openai/x?")]
    [InlineData("puzzles:\n  - count: 2\nplayers:\n  - {player: sim/scholar, temperatur: 1}\n", 4, 27, "temperature?")]
    [InlineData("puzzles:\n  - count: 2\nplayers:\n  - {player: sim/scholar, temperature: 3}\n", 4, 40, "from 0 to 2")]
    [InlineData("puzzles:\n  - count: 2\nplayers: [sim/scholar, sim/scholar]\n", 3, 24, "a second time")]
    [InlineData("puzzles:\n  - count: 2\n", 1, 1, "the plan has no 'players'")]
    [InlineData(Least + "rounds: many\n", 4, 9, "'many' is not what 'rounds' takes")]
    [InlineData(Least + "tiers: [1, 4]\n", 4, 12, "a whole number from 1 to 3")]
    [InlineData(Least + "tiers: [1, 1]\n", 4, 8, "names one twice")]
    [InlineData(Least + "verify: sur\n", 4, 9, "'sur' is not a verification style; did you mean sure?")]
    [InlineData(Least + "verify: [check, plantd+fresh]\n", 4, 17, "did you mean planted+fresh?")]
    [InlineData(Least + "verify: []\n", 4, 9, "not an empty list")]
    [InlineData(Least + "limits:\n  concurency: 4\n", 5, 3, "did you mean concurrency?")]
    [InlineData(Least + "budget: -1\n", 4, 9, "US dollars, such as 5.00")]
    [InlineData("", 1, 1, "the plan is empty")]
    [InlineData("puzzles: [\n", 2, 1, "this is not YAML")]
    public void What_is_wrong_is_named_with_its_place_and_the_nearest_name(
        string yaml,
        int line,
        int column,
        string sentence
    )
    {
        string reason = Refuse(yaml);

        reason.Should().StartWith($"plan.yaml, line {line}, column {column}: ");
        reason.Should().Contain(sentence);
    }

    [Fact]
    public void A_key_is_refused_without_being_repeated()
    {
        string reason = Refuse(
            "puzzles:\n  - count: 2\nplayers:\n  - player: sim/scholar\n    key: sk-abcdefgh12345\n"
        );

        reason.Should().Contain("line 5").And.Contain("key").And.NotContain("abcdefgh");
    }

    [Fact]
    public void A_seed_of_64_digits_is_no_key()
    {
        string seed = new('a', 64);

        Read($"seed: {seed}\n{Least}").Seed.Should().Be(seed);
    }

    internal static Plan Read(string yaml) =>
        PlanReader.Read(yaml, "plan.yaml", ProviderCatalogue.BuiltIn) switch
        {
            PlanReading.Accepted accepted => accepted.Plan,
            PlanReading.Refused refused => throw new InvalidOperationException(refused.Reason),
            _ => throw new InvalidOperationException(),
        };

    private static string Refuse(string yaml) =>
        PlanReader
            .Read(yaml, "plan.yaml", ProviderCatalogue.BuiltIn)
            .Should()
            .BeOfType<PlanReading.Refused>()
            .Subject.Reason;
}
