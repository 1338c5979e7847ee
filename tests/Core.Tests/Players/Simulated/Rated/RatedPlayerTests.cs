using Gridlock.Core.Players.Simulated;
using Gridlock.Core.Players.Simulated.Rated;
using Gridlock.Core.Reports.Judgements;
using Gridlock.Core.Tests.Reports.StyleCards;
using Gridlock.Puzzles;
using Gridlock.Puzzles.Identity;
using Gridlock.Puzzles.Stress;

namespace Gridlock.Core.Tests.Players.Simulated.Rated;

public sealed class RatedPlayerTests
{
    [Fact]
    public void Its_rates_stand_behind_its_name()
    {
        var players = new SimulatedPlayers(new RatedPlayer(), new EchoPlayer());

        players.Find("sim/rated?fix=0.9&Sensitivity=1").Should().BeOfType<RatedPlayer>();
        Rates.Read("fix=0.9&Sensitivity=1", out _).Should().Be(Rates.Usual with { Fix = 0.9, Sensitivity = 1 });
        Refusal(players, "rated?fx=1").Should().Be("'fx' is not a rate of sim/rated; did you mean fix?");
        Refusal(players, "rated?fix=2")
            .Should()
            .Be("'fix=2' of sim/rated is no chance; write fix=0.8, a number from 0 to 1.");
        Refusal(players, "echo?fix=1").Should().Be("sim/echo takes no options, so '?fix=1' behind it has to go.");
        players.Find("nobody?fix=1", out string? objection).Should().BeNull();
        objection.Should().BeNull("there is no such player at all");
    }

    [Theory]
    [InlineData("notice=1", CaseOutcome.Found)]
    [InlineData("notice=0&giveup=0", CaseOutcome.Invented)]
    [InlineData("notice=0&giveup=1", CaseOutcome.GaveUp)]
    public void A_trap_is_found_invented_upon_or_given_up_as_it_is_told(string rates, CaseOutcome outcome)
    {
        Puzzle puzzle = UniquePuzzle.Draw(3, 4, 1);
        foreach (
            StressResult trap in new[]
            {
                TrapMaker.Impossible(puzzle, 1, Seed.Parse("trap")),
                TrapMaker.Ambiguous(puzzle, 1, Seed.Parse("trap")),
            }
        )
        {
            Puzzle trapped = ((StressResult.Stressed)trap).Puzzle;
            var judgement = RatedTable.Judge(
                new RatedPlayer(Rates.Read(rates, out _)!),
                trapped,
                [],
                1,
                Seed.Parse("match")
            );

            JudgedCase.OutcomeOf(judgement.Rounds[0]).Should().Be(outcome);
            JudgedCase.OutcomeOf(judgement.Rounds[1]).Should().Be(outcome);
        }
    }

    private static string? Refusal(SimulatedPlayers players, string name)
    {
        players.Find(name, out string? objection).Should().BeNull();
        return objection;
    }
}
