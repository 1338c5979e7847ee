using System.Collections.Immutable;
using Gridlock.App.CommandLine;
using Gridlock.Core.Runs.Cases;
using Gridlock.Core.Runs.Plans;
using Gridlock.Puzzles.Identity;

namespace Gridlock.App.PlannedRuns;

/// <summary>A plan's batches, with what is known of the files that it names.</summary>
/// <param name="Stocks">By batch, from 0; none for batches of fresh puzzles.</param>
internal sealed record PlannedBatches(
    Plan Plan,
    ImmutableArray<BatchShape> Shapes,
    IReadOnlyDictionary<int, PuzzleStock> Stocks
)
{
    public int Puzzles => Shapes.Sum(static shape => shape.Count);

    /// <param name="take">Gets the puzzles of a file, by its batch from 0.</param>
    /// <exception cref="CommandFailure">The plan has nothing to play, or too much.</exception>
    public static async Task<PlannedBatches> OfAsync(Plan plan, Func<int, PuzzleBatch.Brought, Task<PuzzleStock>> take)
    {
        var stocks = new Dictionary<int, PuzzleStock>();
        var shapes = new List<BatchShape>();
        foreach (PuzzleBatch batch in plan.Puzzles)
        {
            switch (batch)
            {
                case PuzzleBatch.Fresh fresh:
                    shapes.Add(BatchShape.Even(fresh.Count, Played(plan, Enumerable.Range(1, fresh.Spec.Tiers))));
                    break;
                case PuzzleBatch.Brought brought:
                    PuzzleStock stock = await take(shapes.Count, brought);
                    stocks.Add(shapes.Count, stock);
                    shapes.Add(new BatchShape(stock.Count, index => Played(plan, stock.TiersOf(index))));
                    break;
            }
        }
        var batches = new PlannedBatches(plan, [.. shapes], stocks);
        return batches.Puzzles > Plan.MostPuzzles
                ? throw CommandFailure.Misuse(
                    $"The plan has {batches.Puzzles} puzzles; a run takes {Plan.MostPuzzles} at most."
                )
            : batches.Order(default).Count == 0
                ? throw CommandFailure.Misuse(
                    $"The plan plays tier {string.Join(" and ", plan.Tiers)}, and none of its puzzles has that."
                )
            : batches;
    }

    public CaseOrder Order(Seed seed) => new(Shapes, Plan.Players.Length, Plan.Repeats, seed);

    /// <summary>How many cases a slot has, for all players.</summary>
    /// <param name="slot">Its number, from 1; a number that is none has no cases.</param>
    public int CasesOf(int slot)
    {
        int index = slot - 1;
        foreach (BatchShape shape in Shapes)
        {
            if (index < shape.Count)
            {
                return index < 0 ? 0 : shape.TiersOf(index).Length * Plan.Players.Length * Plan.Repeats;
            }
            index -= shape.Count;
        }
        return 0;
    }

    private static ImmutableArray<int> Played(Plan plan, IEnumerable<int> tiers) =>
        [.. tiers.Where(tier => plan.Tiers.IsEmpty || plan.Tiers.Contains(tier))];
}
