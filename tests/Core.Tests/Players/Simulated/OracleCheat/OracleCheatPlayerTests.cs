using Gridlock.Core.Players.Simulated;
using Gridlock.Core.Players.Simulated.OracleCheat;
using Gridlock.Puzzles;
using Gridlock.Puzzles.Grids;
using Gridlock.Puzzles.Identity;
using Gridlock.Puzzles.Stress;
using Gridlock.Puzzles.Wording;
using Gridlock.Transcripts.Events;

namespace Gridlock.Core.Tests.Players.Simulated.OracleCheat;

public sealed class OracleCheatPlayerTests
{
    [Theory]
    [InlineData(4, 7, Shape.LineUp)]
    [InlineData(6, 6, Shape.LineUp)]
    [InlineData(3, 4, Shape.Vault)]
    public void It_is_right_every_time_and_stays_right(int rows, int columns, Shape shape)
    {
        for (int i = 0; i < 12; i++)
        {
            var match = new Match(
                UniquePuzzle.Draw(rows, columns, i, shape),
                new OracleCheatPlayer(),
                "0",
                2,
                1 + i % 3
            );
            for (int round = 0; round < 3; round++)
            {
                match.IsRight(round).Should().BeTrue();
                match.Turns[round].Answer.Reported.Should().BeEmpty();
            }
        }
    }

    [Fact]
    public void It_knows_a_trap()
    {
        for (int i = 0; i < 8; i++)
        {
            Puzzle puzzle = UniquePuzzle.Draw(4, 5, i);
            Says(TrapMaker.Impossible(puzzle, 2, Seed.Parse("trap")), "{\"grid\": \"no solution\"}");
            Says(TrapMaker.Ambiguous(puzzle, 2, Seed.Parse("trap")), "{\"grid\": \"more than one\"}");
        }
    }

    [Fact]
    public void It_alone_says_that_it_was_given_the_solution()
    {
        var players = new SimulatedPlayers(new OracleCheatPlayer(), new EchoPlayer());
        players.LabelOf("sim/oracle-cheat").Should().Be("simulated, was given the solution");
        players.LabelOf("echo").Should().Be("simulated");
        var match = new Match(UniquePuzzle.Draw(3, 4, 0), new OracleCheatPlayer(), "0", 0);
        match.Turns[0].Reasoning.Should().Contain("I was given the solution");
    }

    private static void Says(StressResult made, string answer)
    {
        Puzzle trap = ((StressResult.Stressed)made).Puzzle;
        int tier = trap.Tiers[^1].Tier;
        new OracleCheatPlayer()
            .Play([new SimulatedMessage("user", PromptWriter.Write(trap, tier))], "0")
            .Single(piece => piece.Kind == DeltaKind.Answer)
            .Text.Should()
            .Be(answer);
    }
}
