using System.Collections.Immutable;
using System.Numerics;
using Gridlock.Solver.Deduction;

namespace Gridlock.Puzzles.Explaining;

/// <summary>What a step relies on besides its conditions, as clauses.</summary>
internal sealed class FactClauses(PuzzleWords words)
{
    /// <param name="changes">Only what these rely on is told.</param>
    /// <param name="domains">One mask an artifact, before the step.</param>
    /// <param name="mostTold">With more facts than this, none is.</param>
    internal IEnumerable<string> Of(
        DeductionStep step,
        ImmutableArray<Change> changes,
        ReadOnlySpan<ulong> domains,
        int mostTold
    )
    {
        ulong any = words.Grid.AnyPosition;
        var facts = new List<string>();
        var artifacts = step
            .Reasons.Where(reason => (reason.Absent & any) != 0)
            .Where(reason => changes.Any(change => change.Artifact == reason.For))
            .GroupBy(reason => reason.Variable)
            .OrderBy(group => group.Key);
        foreach (IGrouping<int, Reason> reasons in artifacts)
        {
            ulong absent = reasons.Aggregate(0UL, (mask, reason) => mask | (reason.Absent & any));
            facts.Add(Fact(reasons.Key, domains[reasons.Key], absent));
        }
        return facts.Count is 0 || facts.Count > mostTold ? [] : [PuzzleWords.List(facts)];
    }

    private string Fact(int artifact, ulong domain, ulong absent)
    {
        int left = BitOperations.PopCount(domain);
        return left == 1 ? words.Place(artifact, BitOperations.TrailingZeroCount(domain))
            : left <= 3 || left < BitOperations.PopCount(absent)
                ? $"{words.The(artifact)} can only be in {words.Places.Of(domain, "or")}"
            : $"{words.The(artifact)} cannot be in {words.Places.Of(absent, "or")}";
    }
}
