using System.Collections.Immutable;
using Gridlock.App.Puzzling;
using Gridlock.App.Tests.Running;
using Gridlock.Puzzles;
using Gridlock.Puzzles.Generation;
using Gridlock.Puzzles.Identity;
using Gridlock.Puzzles.Themes;
using Gridlock.Solver.CpSat;

namespace Gridlock.App.Tests.Puzzling;

public sealed class DispensableFinderTests
{
    [Fact]
    public async Task It_agrees_with_CP_SAT_on_every_condition_of_generated_tiers()
    {
        await Engine.RequireAsync();
        CancellationToken cancel = TestContext.Current.CancellationToken;
        var opened = (EngineOpening.Opened)await EngineLocator.OpenAsync(new EngineOptions(), cancel);
        await using ICpSatEngine engine = opened.Engine;
        var prover = new Prover(engine, new ProverOptions());
        var finder = new DispensableFinder(prover);
        int dispensable = 0;
        for (int seed = 0; seed < 6; seed++)
        {
            var spec = new PuzzleSpec(3, 5, 8, 2, new Museum());
            var result = new PuzzleGenerator().Generate(spec, Seed.Parse($"dispensable {seed}"));
            Puzzle puzzle = ((GenerationResult.Generated)result).Puzzle;
            for (int tier = 1; tier <= 2; tier++)
            {
                ImmutableArray<int>? found = await finder.FindAsync(puzzle, tier, puzzle.Solution, cancel);
                ImmutableArray<NumberedCondition> conditions = puzzle.ConditionsOf(tier);
                var expected = new List<int>();
                foreach (NumberedCondition left in conditions)
                {
                    Proof proof = await prover.ProveAsync(
                        puzzle.Grid.ToProblem(conditions.Remove(left).Select(each => each.Condition)),
                        puzzle.Solution.AsMemory(),
                        cancel
                    );
                    if (proof.Verdict is Verdict.Unique)
                    {
                        expected.Add(left.Number);
                    }
                }
                found!.Value.Should().Equal(expected);
                dispensable += expected.Count;
            }
        }
        dispensable.Should().BeGreaterThan(0, "base conditions may become needless beside a block");
    }
}
