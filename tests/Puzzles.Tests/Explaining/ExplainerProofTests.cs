using System.Numerics;
using Gridlock.Benchmarks.Difficulty;
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
public sealed class ExplainerProofTests(EngineFixture fixture, ITestOutputHelper output) : IClassFixture<EngineFixture>
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
        await FollowsAsync(Drawn(shape, rows, columns, conditions, puzzles));
    }

    [Fact]
    public async Task Every_step_told_of_the_246_published_puzzles_follows_from_what_it_names()
    {
        Assert.SkipUnless(
            File.Exists(SolvedPuzzles.File),
            "The puzzles of ZebraLogic (../shared/data/puzzles/zebralogic.jsonl.gz) are not there."
        );
        (int puzzles, int steps) = await FollowsAsync(SolvedPuzzles.Read().Select(each => Told(each.Puzzle, 1)));
        output.WriteLine($"{steps} steps of {puzzles} puzzles follow.");
        puzzles.Should().Be(246);
    }

    private async Task<(int Puzzles, int Steps)> FollowsAsync(IEnumerable<Explanation> explanations)
    {
        Prover prover = fixture.Prover();
        (int puzzles, int steps) = (0, 0);
        foreach (Explanation[] some in explanations.Chunk(8))
        {
            puzzles += some.Length;
            foreach ((ExplainedStep Step, Problem Wrong)[] claims in some.SelectMany(Claims.Of).Chunk(AtOnce))
            {
                steps += claims.Length;
                Solution[] answers = await Task.WhenAll(
                    claims.Select(claim => prover.SolveAsync(claim.Wrong, TestContext.Current.CancellationToken))
                );
                for (int i = 0; i < answers.Length; i++)
                {
                    answers[i].Should().BeOfType<Solution.Impossible>("{0}", Text(claims[i].Step));
                }
            }
        }
        return (puzzles, steps);
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
            yield return Told(made.Puzzle, 1 + seed % 3);
        }
    }

    /// <summary>It leads to the recorded solution, no harder than was measured, and never in more steps.</summary>
    private static Explanation Told(Puzzle puzzle, int tier)
    {
        Explanation explanation = Explainer.Explain(puzzle, tier);
        explanation.End.Should().Be(ChainEnd.Solved);
        ulong[] last = [.. explanation.Standings().Last()];
        last.Should().OnlyContain(domain => BitOperations.IsPow2(domain));
        last.Select(domain => (byte)BitOperations.TrailingZeroCount(domain))
            .Should()
            .Equal(explanation.Puzzle.Solution);
        explanation.Grade.Should().Be(explanation.Measured.Grade);
        explanation.Steps.Length.Should().BeLessThanOrEqualTo(explanation.Measured.Steps.Length);
        explanation.WhatIfs.Should().BeLessThanOrEqualTo(explanation.Measured.WhatIfs);
        return explanation;
    }

    private static string Text(ExplainedStep step) =>
        $"{string.Join(' ', step.Text.Select(line => line.Text))} [{string.Join(", ", step.Constraints)}]";
}
