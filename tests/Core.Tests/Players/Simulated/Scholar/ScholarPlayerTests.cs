using Gridlock.Core.Players.Simulated;
using Gridlock.Core.Players.Simulated.Scholar;
using Gridlock.Puzzles;
using Gridlock.Puzzles.Wording;

namespace Gridlock.Core.Tests.Players.Simulated.Scholar;

public sealed class ScholarPlayerTests
{
    [Theory]
    [InlineData(2, 2, 60)]
    [InlineData(3, 4, 100)]
    [InlineData(4, 5, 80)]
    [InlineData(4, 7, 80)]
    [InlineData(5, 5, 30)]
    [InlineData(6, 6, 8)]
    public void It_is_right_on_every_puzzle_and_stays_right(int rows, int columns, int puzzles)
    {
        for (int i = 0; i < puzzles; i++)
        {
            var match = new Match(UniquePuzzle.Draw(rows, columns, i), new ScholarPlayer(), "0", 2);
            for (int round = 0; round < 3; round++)
            {
                match.IsRight(round).Should().BeTrue("{0}, round {1}", match.Puzzle.Id, round);
                match.Turns[round].Answer.Reported.Should().BeEmpty();
            }
        }
    }

    [Fact]
    public void A_solve_round_of_4x7_is_long_enough_to_watch_and_short_enough_to_follow()
    {
        int[] words =
        [
            .. Enumerable
                .Range(0, 60)
                .Select(i => new Match(UniquePuzzle.Draw(4, 7, i), new ScholarPlayer(), "0", 0))
                .Select(match =>
                    match.Turns[0].Reasoning.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length
                ),
        ];
        words.Average().Should().BeInRange(700, 1_200);
        words.Should().OnlyContain(count => count > 450 && count < 1_700);
    }

    [Fact]
    public void Every_placement_that_it_states_as_fact_in_its_last_table_is_true()
    {
        for (int i = 0; i < 40; i++)
        {
            var match = new Match(UniquePuzzle.Draw(4, 5, i), new ScholarPlayer(), "0", 0);
            for (int artifact = 0; artifact < match.Puzzle.Grid.Artifacts; artifact++)
            {
                match.Turns[0].Reasoning.Should().Contain(match.Puzzle.Labels.Artifacts[artifact]);
                string place = $"So {match.Puzzle.Labels.The(artifact)} is in ";
                int at = match.Turns[0].Reasoning.IndexOf(place, StringComparison.Ordinal);
                if (at >= 0)
                {
                    match
                        .Turns[0]
                        .Reasoning[(at + place.Length)..]
                        .Should()
                        .StartWith(match.Puzzle.Labels.Columns[match.Puzzle.Solution[artifact]]);
                }
            }
        }
    }

    [Fact]
    public void A_wrong_grid_in_its_name_is_found_out_and_put_right()
    {
        for (int i = 0; i < 40; i++)
        {
            Puzzle puzzle = UniquePuzzle.Draw(3, 4, i);
            byte[] wrong = [.. puzzle.Solution];
            (wrong[0], wrong[1]) = (wrong[1], wrong[0]);
            var match = new Match(puzzle, new Confused(wrong, puzzle), "0", 1);
            match.Turns[1].Answer.Reported.Should().Equal(match.Violated(0)).And.NotBeEmpty();
            match.IsRight(1).Should().BeTrue();
        }
    }

    /// <summary>Answers with a given grid, then hands over to the scholar.</summary>
    private sealed class Confused(byte[] first, Puzzle puzzle) : ISimulatedPlayer
    {
        public string Name => "confused";

        public IEnumerable<SimulatedPiece> Play(IReadOnlyList<SimulatedMessage> conversation, string seed)
        {
            if (conversation.Count > 1)
            {
                return new ScholarPlayer().Play(conversation, seed);
            }
            IEnumerable<string> rows = Enumerable
                .Range(0, puzzle.Grid.Rows)
                .Select(row =>
                    string.Join(
                        ", ",
                        Enumerable
                            .Range(row * puzzle.Grid.Columns, puzzle.Grid.Columns)
                            .OrderBy(artifact => first[artifact])
                            .Select(artifact => $"\"{puzzle.Labels.Artifacts[artifact]}\"")
                    )
                );
            return [SimulatedPiece.Answer("{\"grid\": [[" + string.Join("], [", rows) + "]]}")];
        }
    }
}
