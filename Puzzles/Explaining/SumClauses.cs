using System.Collections.Immutable;
using System.Numerics;
using Gridlock.Solver.Model;

namespace Gridlock.Puzzles.Explaining;

/// <summary>The arithmetic that keeps artifacts in or out of where a sum is taken.</summary>
internal sealed class SumClauses(PuzzleWords words)
{
    /// <param name="groups">The all-different constraints that the step uses besides the sum.</param>
    /// <param name="domains">One mask an artifact, before the step.</param>
    /// <returns>Nothing for what the arithmetic alone does not show.</returns>
    internal IEnumerable<string> Of(
        WeightedSum sum,
        AllDifferent[] groups,
        ImmutableArray<Change> changes,
        ReadOnlySpan<ulong> domains
    )
    {
        string place = words.Places.Of(sum.Region, "and");
        string total = sum.Against == 0 ? place : $"{place} less {words.Places.Of(sum.Against, "and")}";
        var reach = new SumReach(sum, groups, domains);
        var cases = new List<(bool TooMuch, string With, ImmutableArray<Term> Terms)>();
        foreach (Change change in changes)
        {
            if (change.Left == 0 && Broken(reach, sum, change, total) is { } broken)
            {
                return Ruled(groups, [broken]);
            }
            foreach (ulong alike in (ulong[])[sum.Region, sum.Against, ~(sum.Region | sum.Against)])
            {
                ulong removed = change.Removed & alike;
                if (removed == 0)
                {
                    continue;
                }
                if (reach.Least(change.Artifact, removed) is var least && least.Sum(term => term.Value) > sum.Most)
                {
                    cases.Add((true, With(change.Artifact, removed, sum), least));
                }
                else if (reach.Most(change.Artifact, removed) is var most && most.Sum(term => term.Value) < sum.Least)
                {
                    cases.Add((false, With(change.Artifact, removed, sum), most));
                }
            }
        }
        return Ruled(groups, cases.GroupBy(each => each.TooMuch).Select(side => Side(side.Key, [.. side], total, sum)));
    }

    private IEnumerable<string> Ruled(AllDifferent[] groups, IEnumerable<string> clauses) =>
        clauses.Select((clause, index) => index == 0 && groups.Length > 0 ? $"as {words.Holds()}, {clause}" : clause);

    /// <summary>Where the sum can not come right whatever the artifact does.</summary>
    private string? Broken(SumReach reach, WeightedSum sum, Change change, string total)
    {
        ImmutableArray<Term> least = reach.Least(change.Artifact, change.Before);
        ImmutableArray<Term> most = reach.Most(change.Artifact, change.Before);
        return least.Sum(term => term.Value) > sum.Most
                ? $"{total} would come to at least {Arithmetic(least)}, more than {sum.Most}"
            : most.Sum(term => term.Value) < sum.Least
                ? $"{total} would come to at most {Arithmetic(most)}, less than {sum.Least}"
            : null;
    }

    private string Side(
        bool tooMuch,
        (bool, string With, ImmutableArray<Term> Terms)[] cases,
        string total,
        WeightedSum sum
    )
    {
        string bound = tooMuch ? "at least" : "at most";
        string limit = tooMuch ? $"more than {sum.Most}" : $"less than {sum.Least}";
        string[] told =
        [
            .. cases.Select(
                (each, index) =>
                    index == 0
                        ? $"{each.With}, {total} would come to {bound} {Arithmetic(each.Terms)}, {limit}"
                        : $"{each.With}, to {bound} {each.Terms.Sum(term => term.Value)}"
            ),
        ];
        return string.Join("; ", told);
    }

    private string With(int artifact, ulong removed, WeightedSum sum)
    {
        ulong counted = sum.Region | sum.Against;
        // Beside a plain total it matters only that the artifact is not in it.
        return (removed & counted) != 0 || sum.Against != 0
            ? $"with {words.The(artifact)} in {words.Places.Of(removed, "or")}"
            : $"without {words.The(artifact)} in {words.Places.Of(counted, "or")}";
    }

    private string Arithmetic(ImmutableArray<Term> terms)
    {
        Term[] counting = [.. terms.Where(term => term.Value != 0)];
        if (counting.Length == 0)
        {
            return "0";
        }
        string sum = string.Concat(
            counting.Select(
                (term, index) =>
                    (
                        index == 0 ? (term.Value < 0 ? "-" : "")
                        : term.Value < 0 ? " - "
                        : " + "
                    ) + $"{Math.Abs(term.Value)} ({words.Labels.Artifacts[term.Artifact]})"
            )
        );
        return counting.Length == 1 ? sum : $"{sum} = {counting.Sum(term => term.Value)}";
    }
}
