using System.Collections.Immutable;
using System.Numerics;
using Gridlock.Solver.Deduction;
using Gridlock.Solver.Model;

namespace Gridlock.Puzzles.Explaining;

/// <summary>Why artifacts that must all be somewhere else keep a few positions for themselves.</summary>
internal sealed class SetClauses(PuzzleWords words)
{
    // The techniques know pairs and triples; many that share as many places are better told by who is left out.
    private const int MostSharing = 3;

    /// <param name="group">As many artifacts as there are positions.</param>
    /// <param name="domains">One mask an artifact, before the step.</param>
    internal IEnumerable<string> Of(
        AllDifferent group,
        DeductionStep step,
        ImmutableArray<Change> changes,
        ReadOnlySpan<ulong> domains
    )
    {
        ulong any = words.Grid.AnyPosition;
        Reason[] reasons =
        [
            .. step.Reasons.Where(each => (each.Absent & any) != 0 && changes.Any(c => c.Artifact == each.For)),
        ];
        int[] named = [.. reasons.Select(reason => reason.Variable).Distinct()];
        ulong shared = 0;
        foreach (int artifact in named)
        {
            shared |= domains[artifact];
        }
        ulong kept = reasons.Aggregate(0UL, (mask, reason) => mask | (reason.Absent & any));
        var holders = new List<int>();
        foreach (int artifact in group.Variables)
        {
            if ((domains[artifact] & kept) != 0)
            {
                holders.Add(artifact);
            }
        }
        bool single = holders.Count == 1 && BitOperations.IsPow2(kept);
        int room = BitOperations.PopCount(shared);
        if (!single && named.Length > 0 && room <= named.Length && named.Length <= MostSharing)
        {
            return [Sharing(named, shared, room)];
        }
        return [Keeping(holders, kept, words.Rival(group.Variables[0]))];
    }

    private string Sharing(int[] artifacts, ulong shared, int room)
    {
        string names = words.TheList(artifacts);
        string places = words.Places.Of(shared, "and");
        return room < artifacts.Length
            ? $"only {places} {(room == 1 ? "is" : "are")} left for {names} together"
            : $"{names} share {places}, so no other {words.Rival(artifacts[0])} is there";
    }

    private string Keeping(List<int> holders, ulong kept, string rival)
    {
        string places = words.Places.Of(kept, "and");
        return holders switch
        {
            [] => $"no {rival} can still be in {words.Places.Of(kept, "or")}, but each {words.Places.Noun} holds one",
            [var only] when BitOperations.IsPow2(kept) => $"no {rival} but {words.The(only)} can still be in {places}",
            _ => $"no {rival} but {words.TheList(holders, "or")} can still be in {words.Places.Of(kept, "or")}",
        };
    }
}
