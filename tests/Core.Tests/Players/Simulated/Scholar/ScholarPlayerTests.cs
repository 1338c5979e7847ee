using System.Text.RegularExpressions;
using Gridlock.Core.Players.Simulated;
using Gridlock.Core.Players.Simulated.Scholar;
using Gridlock.Puzzles;
using Gridlock.Puzzles.Grids;
using Gridlock.Puzzles.Wording;

namespace Gridlock.Core.Tests.Players.Simulated.Scholar;

public sealed class ScholarPlayerTests
{
    [Theory]
    [InlineData(2, 2, 60)]
    [InlineData(2, 8, 20)]
    [InlineData(3, 4, 60)]
    [InlineData(4, 5, 60)]
    [InlineData(4, 7, 100)]
    [InlineData(5, 5, 15)]
    [InlineData(6, 6, 5)]
    public void It_is_right_on_every_puzzle_and_stays_right(int rows, int columns, int puzzles)
    {
        for (int i = 0; i < puzzles; i++)
        {
            var match = new Match(UniquePuzzle.Draw(rows, columns, i), new ScholarPlayer(), "0", 2, 1 + i % 3);
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
                .Range(0, 100)
                .Select(i => new Match(UniquePuzzle.Draw(4, 7, i), new ScholarPlayer(), "0", 0, 1 + i % 3))
                .Select(match =>
                    match.Turns[0].Reasoning.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length
                ),
        ];
        words.Average().Should().BeInRange(700, 1_200);
        words.Should().OnlyContain(count => count > 450 && count < 1_700);
    }

    [Theory]
    [InlineData(Shape.LineUp, @"5 [a-z]+ and 3 kinds, so 15 objects|15 objects, 3 in each [a-z]+, and")]
    [InlineData(Shape.Vault, @"3 rows and 5 columns, so 15 objects|15 objects, one in each cell, and")]
    public void It_speaks_of_what_there_is_to_place(Shape shape, string said)
    {
        for (int i = 0; i < 8; i++)
        {
            var match = new Match(UniquePuzzle.Draw(3, 5, i, shape), new ScholarPlayer(), $"{i}", 0, 1);
            match.Turns[0].Reasoning.Split(". ")[0].Should().MatchRegex(said);
            if (shape == Shape.Vault)
            {
                match
                    .Turns[0]
                    .Reasoning.Should()
                    .NotMatchRegex("the [a-z ]+ row (can go|only)", "a row is no category there");
            }
        }
    }

    [Fact]
    public void What_it_calls_placed_and_what_its_tables_show_is_true()
    {
        (int stated, int shown) = (0, 0);
        for (int i = 0; i < 40; i++)
        {
            var match = new Match(UniquePuzzle.Draw(4, 7, i), new ScholarPlayer(), "0", 0, 1 + i % 3);
            (Puzzle puzzle, string reasoning) = (match.Puzzle, match.Turns[0].Reasoning);
            foreach (
                System.Text.RegularExpressions.Match said in Regex.Matches(
                    reasoning,
                    "So the ([a-z]+) is in ([a-z]+ [0-9])"
                )
            )
            {
                int column = puzzle.Solution[puzzle.IndexOf(said.Groups[1].Value)];
                said.Groups[2].Value.Should().Be(puzzle.Labels.Columns[column]);
                stated++;
            }
            foreach (string line in reasoning.Split('\n').Where(line => line.Contains(" | ", StringComparison.Ordinal)))
            {
                string[] cells = line[(line.IndexOf(':', StringComparison.Ordinal) + 2)..].Split(" | ");
                cells.Should().HaveCount(7);
                for (int column = 0; column < 7; column++)
                {
                    if (cells[column] != "?")
                    {
                        puzzle.Solution[puzzle.IndexOf(cells[column])].Should().Be((byte)column);
                        shown++;
                    }
                }
            }
        }
        stated.Should().BeGreaterThan(40);
        shown.Should().BeGreaterThan(40 * 28);
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
