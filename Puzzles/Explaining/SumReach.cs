using System.Collections.Immutable;
using System.Numerics;
using Gridlock.Solver.Model;

namespace Gridlock.Puzzles.Explaining;

/// <summary>The least and the most that a weighted sum can come to once an artifact's place is assumed.</summary>
internal sealed class SumReach
{
    private readonly WeightedSum _sum;
    private readonly ulong[] _domains;
    private readonly Dictionary<int, int> _weights;
    private readonly List<(int[] Members, bool Differ)> _parts = [];

    /// <param name="groups">All-different constraints that may be used; the first that has an artifact counts it.</param>
    internal SumReach(WeightedSum sum, AllDifferent[] groups, ReadOnlySpan<ulong> domains)
    {
        _sum = sum;
        _domains = [.. domains];
        _weights = sum.Variables.Zip(sum.Weights).ToDictionary(pair => pair.First, pair => pair.Second);
        HashSet<int> rest = [.. sum.Variables];
        foreach (AllDifferent group in groups)
        {
            int[] members = [.. group.Variables.Where(rest.Contains)];
            rest.ExceptWith(members);
            _parts.Add((members, true));
        }
        _parts.AddRange(rest.Order().Select(artifact => (new[] { artifact }, false)));
    }

    /// <summary>What adds up to the least, if the artifact is in one of these positions.</summary>
    internal ImmutableArray<Term> Least(int artifact, ulong positions) =>
        With(artifact, positions, () => [.. Extreme(_sum.Region, most: false), .. Negative(_sum.Against, most: true)]);

    /// <summary>What adds up to the most, if the artifact is in one of these positions.</summary>
    internal ImmutableArray<Term> Most(int artifact, ulong positions) =>
        With(artifact, positions, () => [.. Extreme(_sum.Region, most: true), .. Negative(_sum.Against, most: false)]);

    private ImmutableArray<Term> With(int artifact, ulong positions, Func<IEnumerable<Term>> terms)
    {
        ulong before = _domains[artifact];
        _domains[artifact] = positions;
        ImmutableArray<Term> found = [.. terms()];
        _domains[artifact] = before;
        return found;
    }

    private IEnumerable<Term> Negative(ulong region, bool most) =>
        region == 0 ? [] : Extreme(region, most).Select(term => term with { Value = -term.Value });

    private IEnumerable<Term> Extreme(ulong region, bool most) =>
        _parts.SelectMany(part => Extreme(part.Members, part.Differ, region, most));

    private IEnumerable<Term> Extreme(int[] members, bool differ, ulong region, bool most)
    {
        int[] forced = [.. members.Where(member => (_domains[member] & ~region) == 0)];
        int[] open = [.. members.Where(member => (_domains[member] & region) != 0).Except(forced)];
        int fewest = 0;
        int atMost = members.Length;
        if (differ)
        {
            ulong union = members.Aggregate(0UL, (mask, member) => mask | _domains[member]);
            fewest = members.Length - BitOperations.PopCount(union & ~region);
            atMost = BitOperations.PopCount(union & region);
        }
        int count = (most ? atMost : fewest) - forced.Length;
        IEnumerable<int> chosen = most
            ? open.OrderByDescending(member => _weights[member])
            : open.OrderBy(member => _weights[member]);
        return forced.Concat(chosen.Take(Math.Max(0, count))).Select(member => new Term(member, _weights[member]));
    }
}
