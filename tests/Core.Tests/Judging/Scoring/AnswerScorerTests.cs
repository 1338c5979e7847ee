using Gridlock.Core.Judging.Answers;
using Gridlock.Core.Judging.Scoring;
using Gridlock.Puzzles;
using Gridlock.Puzzles.Identity;
using Gridlock.Solver.Model;

namespace Gridlock.Core.Tests.Judging.Scoring;

public sealed class AnswerScorerTests
{
    [Fact]
    public void The_solution_is_exact_and_satisfies_every_condition()
    {
        Puzzle puzzle = TestPuzzle.Create("solved");

        Score score = AnswerScorer.Score(puzzle, 2, new Answer.Allocation(puzzle.Solution));

        score.IsExact.Should().BeTrue();
        score.Should().Be(new Score(true, new Tally(28, 28), new Tally(15, 15), new Tally(5, 5), []));
        score.Conditions.Should().Be(new Tally(20, 20));
    }

    [Fact]
    public void Scores_agree_with_a_count_by_hand_over_the_solver_s_constraints()
    {
        for (int trial = 0; trial < 300; trial++)
        {
            Puzzle puzzle = TestPuzzle.Create($"score {trial}", 2 + trial % 4, 3 + trial % 5);
            int tier = 1 + trial % 3;
            var random = new SeededRandom(Seed.Parse($"answer {trial}"));
            byte[] positions = TestPuzzle.Allocation(puzzle.Grid, random);

            Score score = AnswerScorer.Score(puzzle, tier, new Answer.Allocation([.. positions]));

            string[][] given = TestPuzzle.Rows(puzzle, positions);
            string[][] right = TestPuzzle.Rows(puzzle, puzzle.Solution);
            int same = given.SelectMany(row => row).Zip(right.SelectMany(row => row)).Count(c => c.First == c.Second);
            int[] violated =
            [
                .. puzzle
                    .ConditionsOf(tier)
                    .Where(c => !c.Condition.ToConstraints(puzzle.Grid).All(constraint => constraint.Holds(positions)))
                    .Select(condition => condition.Number),
            ];
            score.Cells.Should().Be(new Tally(same, positions.Length));
            score.Violated.Should().Equal(violated);
            score.Base!.Value.Of.Should().Be(15);
            score.Base!.Value.Hits.Should().Be(15 - violated.Count(number => number <= 15));
            score.Block!.Value.Hits.Should().Be(score.Block.Value.Of - violated.Count(number => number > 15));
        }
    }
}
