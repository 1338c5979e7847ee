using System.Numerics;
using Gridlock.Puzzles.Explaining;
using Gridlock.Puzzles.Generation;
using Gridlock.Puzzles.Grids;
using Gridlock.Puzzles.Identity;
using Gridlock.Puzzles.Tests.Tiers;
using Gridlock.Puzzles.Themes;
using Gridlock.Solver.CpSat;
using Gridlock.Solver.Deduction;
using Gridlock.Solver.Model;

namespace Gridlock.Puzzles.Tests.Explaining;

/// <summary>CP-SAT, which knows no technique, is asked of every told step whether it follows from what it names.</summary>
public sealed class ExplainerProofTests(EngineFixture fixture) : IClassFixture<EngineFixture>
{
    private const int AtOnce = 64;

    [Theory]
    [InlineData(Shape.LineUp, 2, 4, 4, 60)]
    [InlineData(Shape.LineUp, 3, 4, 6, 90)]
    [InlineData(Shape.LineUp, 4, 4, 8, 50)]
    [InlineData(Shape.LineUp, 4, 7, 15, 40)]
    [InlineData(Shape.LineUp, 5, 5, 10, 15)]
    [InlineData(Shape.LineUp, 6, 6, 18, 3)]
    [InlineData(Shape.LineUp, 7, 8, 30, 2)]
    [InlineData(Shape.Vault, 2, 3, 3, 20)]
    [InlineData(Shape.Vault, 3, 4, 4, 6)]
    [InlineData(Shape.Vault, 4, 4, 4, 2)]
    public async Task Every_told_step_follows_from_what_it_names(
        Shape shape,
        int rows,
        int columns,
        int conditions,
        int puzzles
    )
    {
        Prover prover = fixture.Prover();
        foreach (Explanation[] some in Drawn(shape, rows, columns, conditions, puzzles).Chunk(8))
        {
            foreach ((ExplainedStep Step, Problem Wrong)[] claims in some.SelectMany(Claims.Of).Chunk(AtOnce))
            {
                Solution[] answers = await Task.WhenAll(
                    claims.Select(claim => prover.SolveAsync(claim.Wrong, TestContext.Current.CancellationToken))
                );
                for (int i = 0; i < answers.Length; i++)
                {
                    answers[i].Should().BeOfType<Solution.Impossible>("{0}", Text(claims[i].Step));
                }
            }
        }
    }

    private static IEnumerable<Explanation> Drawn(Shape shape, int rows, int columns, int conditions, int puzzles)
    {
        var generator = new PuzzleGenerator();
        for (int seed = 0; seed < puzzles; seed++)
        {
            var spec = new PuzzleSpec(rows, columns, conditions, 3, new Museum()) { Shape = shape };
            if (generator.Generate(spec, Seed.Parse($"explain {seed}")) is not GenerationResult.Generated made)
            {
                throw new InvalidOperationException($"No {rows}x{columns} {shape} with {conditions} conditions.");
            }
            int tier = 1 + seed % 3;
            Explanation explanation = Explainer.Explain(made.Puzzle, tier);
            Leads(explanation);
            yield return explanation;
        }
    }

    /// <summary>To the recorded solution, no harder than was measured, and never in more steps.</summary>
    private static void Leads(Explanation explanation)
    {
        explanation.End.Should().Be(ChainEnd.Solved);
        ulong[] last = [.. explanation.Standings().Last()];
        last.Should().OnlyContain(domain => BitOperations.IsPow2(domain));
        last.Select(domain => (byte)BitOperations.TrailingZeroCount(domain))
            .Should()
            .Equal(explanation.Puzzle.Solution);
        explanation.Grade.Should().Be(explanation.Measured.Grade);
        explanation.Steps.Length.Should().BeLessThanOrEqualTo(explanation.Measured.Steps.Length);
        explanation.WhatIfs.Should().BeLessThanOrEqualTo(explanation.Measured.WhatIfs);
    }

    private static string Text(ExplainedStep step) =>
        $"{string.Join(' ', step.Text.Select(line => line.Text))} [{string.Join(", ", step.Constraints)}]";
}
