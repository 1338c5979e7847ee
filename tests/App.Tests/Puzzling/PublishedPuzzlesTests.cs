using System.Collections.Immutable;
using Gridlock.App.Puzzling;
using Gridlock.App.Tests.House;
using Gridlock.Puzzles;
using Gridlock.Puzzles.Imports;
using Gridlock.Puzzles.Json;
using Gridlock.Puzzles.Tiers;
using Gridlock.Solver.CpSat;

namespace Gridlock.App.Tests.Puzzling;

/// <summary>Other people's puzzles, where a folder of data lies beside the checkout.</summary>
public sealed class PublishedPuzzlesTests
{
    /// <summary>Of so many puzzles, one is checked condition by condition with CP-SAT.</summary>
    private const int Sample = 12;

    [Fact]
    public async Task Every_puzzle_of_ZebraLogic_is_unique_and_minimal()
    {
        int seen = await InspectAsync(
            "zebralogic.jsonl.gz",
            ImportFormat.ZebraLogic,
            async (prover, verdict, index) =>
            {
                TierVerdict tier = verdict.Tiers.Should().ContainSingle().Which;
                tier.Status.Should().Be(ProofStatus.Unique, verdict.Puzzle.Id);
                tier.Dispensable!.Value.Should().BeEmpty(verdict.Puzzle.Id);
                verdict.SolutionViolates.Should().BeEmpty();
                verdict.Notes.Should().BeEmpty();
                if (index % Sample == 0)
                {
                    await NeedsEveryConditionAsync(prover, verdict.Puzzle);
                }
            }
        );
        seen.Should().Be(246);
    }

    [Fact]
    public async Task The_classic_zebra_is_unique_and_minimal()
    {
        int seen = await InspectAsync(
            "einstein-classic.json",
            ImportFormat.Zebra,
            async (prover, verdict, _) =>
            {
                verdict.Status.Should().Be(ProofStatus.Unique);
                verdict.Tiers[0].Dispensable!.Value.Should().BeEmpty();
                await NeedsEveryConditionAsync(prover, verdict.Puzzle);
                Puzzle puzzle = verdict.Puzzle;
                int house = puzzle.Solution[puzzle.IndexOf("zebra")];
                puzzle.Solution[puzzle.IndexOf("Japanese")].Should().Be((byte)house, "the Japanese owns the zebra");
            }
        );
        seen.Should().Be(1);
    }

    [Fact]
    public async Task Every_puzzle_of_HAE_RAE_is_ambiguous_and_shown_with_two_allocations()
    {
        int seen = await InspectAsync(
            "haerae-medium-not-unique.jsonl.gz",
            ImportFormat.Haerae,
            (_, verdict, _) =>
            {
                Puzzle puzzle = verdict.Puzzle;
                TierVerdict tier = verdict.Tiers.Should().ContainSingle().Which;
                tier.Status.Should().Be(ProofStatus.Ambiguous, puzzle.Id);
                ImmutableArray<byte> first = tier.Allocation!.Value;
                ImmutableArray<byte> second = tier.Other!.Value;
                first.Should().NotEqual(second);
                foreach (ImmutableArray<byte> allocation in new[] { first, second })
                {
                    puzzle.Grid.IsAllocation(allocation.AsSpan()).Should().BeTrue();
                    puzzle
                        .Conditions.All(each => each.Condition.Holds(puzzle.Grid, allocation.AsSpan()))
                        .Should()
                        .BeTrue();
                }
                puzzle.Conditions.Length.Should().BeGreaterThan(10, "every sentence is read");
                return Task.CompletedTask;
            }
        );
        seen.Should().Be(100);
    }

    /// <summary>Hands each verdict to the check; the number of puzzles.</summary>
    private static async Task<int> InspectAsync(
        string name,
        ImportFormat format,
        Func<Prover, PuzzleVerdict, int, Task> check
    )
    {
        string file = Path.Combine(Checkout.Root, "..", "shared", "data", "puzzles", name);
        Assert.SkipUnless(File.Exists(file), $"The folder of puzzles (../shared/data/puzzles) has no {name}.");
        CancellationToken cancel = TestContext.Current.CancellationToken;
        EngineOpening opening = await EngineLocator.OpenAsync(new EngineOptions(), cancel);
        Assert.SkipUnless(opening is EngineOpening.Opened, (opening as EngineOpening.Unavailable)?.Reason ?? "");
        await using ICpSatEngine engine = ((EngineOpening.Opened)opening).Engine;
        var prover = new Prover(engine, new ProverOptions());
        var inspector = new PuzzleInspector(prover);
        PuzzleSource source = PuzzleSource.Open(file, text => PuzzleImport.Read(format, text));
        int index = 0;
        await foreach (PuzzleReading.Read reading in source.ReadWithNotesAsync(cancel))
        {
            PuzzleVerdict verdict = await inspector.InspectAsync(reading, cancel);
            verdict.Puzzle.Labels.Artifacts.Should().OnlyHaveUniqueItems("of {0}", verdict.Puzzle.Id);
            await check(prover, verdict, index++);
        }
        return index;
    }

    /// <summary>CP-SAT's own word that each condition, left out, lets another allocation in.</summary>
    private static async Task NeedsEveryConditionAsync(Prover prover, Puzzle puzzle)
    {
        foreach (NumberedCondition left in puzzle.Conditions)
        {
            Proof proof = await prover.ProveAsync(
                puzzle.Grid.ToProblem(puzzle.Conditions.Remove(left).Select(each => each.Condition)),
                puzzle.Solution.AsMemory(),
                TestContext.Current.CancellationToken
            );
            proof.Verdict.Should().BeOfType<Verdict.Ambiguous>($"of {puzzle.Id} without condition {left.Number}");
        }
    }
}
