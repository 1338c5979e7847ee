using System.Collections.Immutable;
using Gridlock.Puzzles.Conditions;
using Gridlock.Puzzles.Explaining;
using Gridlock.Solver.Deduction;
using Gridlock.Solver.Model;

namespace Gridlock.Puzzles.Tests.Explaining;

public sealed class ExplainerTests
{
    [Theory]
    [InlineData(2, 3, 2, 120)]
    [InlineData(2, 4, 4, 80)]
    [InlineData(3, 3, 4, 80)]
    public void Brute_force_finds_nothing_that_a_told_step_overlooks(int rows, int columns, int conditions, int puzzles)
    {
        for (int seed = 0; seed < puzzles; seed++)
        {
            Puzzle puzzle = Puzzles.Generate($"brute {seed}", rows, columns, conditions);
            foreach ((ExplainedStep step, Problem wrong) in Claims.Of(Explainer.Explain(puzzle, 1 + seed % 3)))
            {
                Assignments(wrong).Should().BeEmpty("of {0}: {1}", puzzle.Id, Text(step));
            }
        }
    }

    [Fact]
    public void A_step_names_every_condition_by_its_number_and_says_where_everything_is_placed()
    {
        for (int seed = 0; seed < 60; seed++)
        {
            Puzzle puzzle = Puzzles.Generate($"named {seed}", 4, 5, 9);
            var words = new PuzzleWords(puzzle.Grid, puzzle.Labels);
            foreach (ExplainedStep step in Explainer.Explain(puzzle, 1 + seed % 3).Steps)
            {
                string text = Text(step);
                foreach (int number in step.Conditions)
                {
                    text.Should().MatchRegex($"(?i)condition {number}\\b");
                }
                foreach (Change placed in step.Placed)
                {
                    string there = words.Places.Name(placed.Position);
                    text.Should()
                        .ContainAny(
                            words.Place(placed.Artifact, placed.Position),
                            PuzzleWords.Capital(words.Place(placed.Artifact, placed.Position)),
                            $"{there} for {words.The(placed.Artifact)}"
                        );
                    puzzle.Solution[placed.Artifact].Should().Be((byte)placed.Position);
                }
            }
        }
    }

    [Fact]
    public void Every_sum_comes_with_its_arithmetic()
    {
        int sums = 0;
        for (int seed = 0; seed < 80; seed++)
        {
            Puzzle puzzle = Puzzles.Generate($"sums {seed}", 4, 4, 6);
            foreach (ExplainedStep step in All(Explainer.Explain(puzzle, 3).Steps).Where(s => s.Method == Method.Sum))
            {
                Text(step).Should().MatchRegex("would come to at (least|most) [-0-9].*, (more|less) than [-0-9]+");
                sums++;
            }
        }
        sums.Should().BeGreaterThan(100);
    }

    [Fact]
    public void What_is_told_needs_fewer_steps_than_what_was_measured()
    {
        int told = 0;
        int measured = 0;
        for (int seed = 0; seed < 40; seed++)
        {
            Explanation explanation = Explainer.Explain(Puzzles.Generate($"fewer {seed}", 4, 7, 15), 1 + seed % 3);
            told += explanation.Steps.Length;
            measured += explanation.Measured.Steps.Length;
        }
        told.Should().BeLessThan(measured * 2 / 3);
    }

    [Fact]
    public void Without_one_condition_it_goes_as_far_as_logic_leads()
    {
        for (int seed = 0; seed < 30; seed++)
        {
            Puzzle puzzle = Puzzles.Generate($"open {seed}", 3, 4, 6);
            int dropped = puzzle.Conditions.First(each => each.Tier == 2).Number;
            Puzzle open = puzzle with
            {
                Conditions = puzzle.Conditions.RemoveAll(each => each.Tier == 2 && each.Number == dropped),
            };
            Explanation explanation = Explainer.Explain(open, 2);
            explanation.End.Should().Be(ChainEnd.Stuck);
            ulong[] possible = new ulong[open.Grid.Artifacts];
            Condition[] conditions = [.. open.ConditionsOf(2).Select(each => each.Condition)];
            foreach (byte[] allocation in Allocations.Satisfying(open.Grid, conditions))
            {
                for (int artifact = 0; artifact < possible.Length; artifact++)
                {
                    possible[artifact] |= 1UL << allocation[artifact];
                }
            }
            explanation.Standings().Last().Should().Equal(possible);
        }
    }

    [Fact]
    public void A_puzzle_without_an_allocation_is_explained_up_to_the_contradiction()
    {
        for (int seed = 0; seed < 30; seed++)
        {
            Puzzle puzzle = Puzzles.Generate($"none {seed}", 3, 4, 6);
            Condition wrong = new(
                ConditionKinds.Find("in-column")!,
                seed % 12,
                (puzzle.Solution[seed % 12] + 1 + seed % 3) % 4
            );
            var added = new NumberedCondition(99, 1, wrong, wrong.ToSentence(puzzle.Labels));
            Explanation explanation = Explainer.Explain(puzzle with { Conditions = puzzle.Conditions.Add(added) }, 1);
            explanation.End.Should().Be(ChainEnd.Contradiction);
            explanation.Steps[^1].Changes.Should().Contain(change => change.After == 0);
            foreach ((ExplainedStep step, Problem claim) in Claims.Of(explanation))
            {
                Assignments(claim).Should().BeEmpty(Text(step));
            }
        }
    }

    private static string Text(ExplainedStep step) =>
        string.Join('\n', step.Text.Select(line => new string(' ', 2 * line.Depth) + line.Text));

    private static IEnumerable<ExplainedStep> All(IEnumerable<ExplainedStep> steps) =>
        steps.SelectMany(step => All(step.Supposition?.Steps ?? []).Prepend(step));

    /// <summary>Every assignment that satisfies the problem, by trying the values of every variable that it speaks of.</summary>
    private static IEnumerable<byte[]> Assignments(Problem problem)
    {
        int[] variables = [.. problem.Constraints.SelectMany(constraint => constraint.Variables).Distinct().Order()];
        return Assignments(problem, variables, new byte[problem.Domains.Count], 0);
    }

    private static IEnumerable<byte[]> Assignments(Problem problem, int[] variables, byte[] values, int next)
    {
        if (next == variables.Length)
        {
            return problem.Constraints.All(constraint => constraint.Holds(values)) ? [values] : [];
        }
        return Enumerable
            .Range(0, Problem.MaxValues)
            .Where(value => (problem.Domains[variables[next]] >> value & 1) != 0)
            .SelectMany(value =>
            {
                values[variables[next]] = (byte)value;
                return Assignments(problem, variables, values, next + 1);
            });
    }
}
