using Gridlock.Solver.Model;

namespace Gridlock.Solver.Deduction.Techniques;

/// <summary>A weight goes into a region if the total is too small without it, and stays out if the total is too large with it.
/// With groups, the bounds also know how many of an all-different group fit into the region, and how many fit beside it.</summary>
internal sealed class SumBounds : Technique
{
    private readonly WeightedSum _sum;
    private readonly SumPart[] _parts;
    private readonly int _least;
    private readonly int _most;
    private bool _broken;

    /// <param name="groups">The all-different constraints with their indices; none for bounds from the sum alone.</param>
    public SumBounds(int constraint, WeightedSum sum, IReadOnlyList<(int Index, AllDifferent Group)> groups)
        : base(Grade.Counting, groups.Count == 0 ? 0 : 1, constraint)
    {
        _sum = sum;
        // A bound far beyond what any sum reaches would overflow where the parts are taken off it.
        _least = Math.Clamp(sum.Least, sum.Lowest, sum.Highest + 1);
        _most = Math.Clamp(sum.Most, sum.Lowest - 1, sum.Highest);
        var weights = sum.Variables.Zip(sum.Weights).ToDictionary(pair => pair.First, pair => pair.Second);
        var parts = new List<SumPart>();
        foreach ((int index, AllDifferent group) in groups)
        {
            int[] members = [.. group.Variables.Where(weights.ContainsKey)];
            if (members.Length > 1)
            {
                parts.Add(new SumPart(index, [.. members.Select(member => (member, weights[member]))], sum));
                Array.ForEach(members, member => weights.Remove(member));
            }
        }
        HasGroups = parts.Count > 0;
        if (weights.Count > 0)
        {
            parts.Add(new SumPart(-1, weights.Select(rest => (rest.Key, rest.Value)), sum));
        }
        _parts = [.. parts];
    }

    /// <summary>False if no group shares two variables with the sum: then groups say nothing.</summary>
    public bool HasGroups { get; }

    public override IReadOnlyList<int> Variables => _sum.Variables;

    public override void Find(ReadOnlySpan<ulong> domains, Finding found)
    {
        int least = 0;
        int most = 0;
        foreach (SumPart part in _parts)
        {
            if (!part.Measure(domains))
            {
                found.RuleOut(part.Members[0], domains[part.Members[0]]);
                part.Explain(domains, except: -1, SumPart.Bar.Both, found);
                found.Using(part.Group);
                return;
            }
            least += part.Least;
            most += part.Most;
        }
        _broken = least > _most || most < _least;
        foreach (SumPart part in _parts)
        {
            Find(part, _most - least + part.Least, _least - most + part.Most, domains, found);
        }
        if (!found.IsEmpty)
        {
            NameGroups(found);
        }
    }

    private void Find(SumPart part, int room, int missing, ReadOnlySpan<ulong> domains, Finding found)
    {
        // Whatever the part adds, the total can still be reached.
        if (!_broken && part.Most <= room && part.Least >= missing)
        {
            return;
        }
        for (int member = 0; member < part.Members.Length; member++)
        {
            int variable = part.Members[member];
            ulong domain = domains[variable];
            ulong inside = domain & _sum.Region;
            ulong against = domain & _sum.Against;
            ulong outside = domain & ~(_sum.Region | _sum.Against);
            // One that is decided changes no bound: it can only show that the sum is broken already.
            if (!_broken && (inside == domain || outside == domain || against == domain))
            {
                continue;
            }
            SumPart.Bar barIn = part.With(member, inside, room, missing);
            SumPart.Bar barOut = part.With(member, outside, room, missing);
            SumPart.Bar barAgainst = part.With(member, against, room, missing);
            SumPart.Bar bars = barIn | barOut | barAgainst;
            if (bars == 0)
            {
                continue;
            }
            ulong removed = (barIn == 0 ? 0 : inside) | (barOut == 0 ? 0 : outside) | (barAgainst == 0 ? 0 : against);
            found.RuleOut(variable, removed);
            foreach (SumPart other in found.Explains ? _parts : [])
            {
                other.Explain(domains, except: variable, bars, found);
            }
        }
    }

    private void NameGroups(Finding found)
    {
        foreach (SumPart part in _parts)
        {
            if (part.Tightens)
            {
                found.Using(part.Group);
            }
        }
    }
}
