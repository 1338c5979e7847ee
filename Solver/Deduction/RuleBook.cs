using Gridlock.Solver.Deduction.Techniques;
using Gridlock.Solver.Model;

namespace Gridlock.Solver.Deduction;

/// <summary>All techniques for a problem's constraints, the easiest first, then by constraint.</summary>
internal sealed class RuleBook
{
    private readonly Technique[] _rules;
    private readonly ulong[][] _watchers;

    public RuleBook(Problem problem, Grade most)
    {
        (int Index, AllDifferent Group)[] groups = [.. Groups(problem)];
        _rules =
        [
            .. problem
                .Constraints.SelectMany((constraint, index) => Rules(constraint, index, groups))
                .Where(rule => rule.Grade <= most)
                .OrderBy(rule => rule.Grade)
                .ThenBy(rule => rule.Order)
                .ThenBy(rule => rule.Constraint),
        ];
        _watchers = new ulong[problem.Domains.Count][];
        for (int variable = 0; variable < _watchers.Length; variable++)
        {
            _watchers[variable] = new ulong[(_rules.Length + 63) / 64];
        }
        for (int rule = 0; rule < _rules.Length; rule++)
        {
            foreach (int variable in _rules[rule].Variables)
            {
                _watchers[variable][rule / 64] |= 1UL << rule;
            }
        }
    }

    public Technique this[int rule] => _rules[rule];

    /// <summary>The rules to look at again when this variable's domain changed, as a bit set.</summary>
    public ReadOnlySpan<ulong> WatchersOf(int variable) => _watchers[variable];

    /// <summary>A bit set of all rules.</summary>
    public ulong[] All()
    {
        var all = new ulong[(_rules.Length + 63) / 64];
        for (int rule = 0; rule < _rules.Length; rule++)
        {
            all[rule / 64] |= 1UL << rule;
        }
        return all;
    }

    private static IEnumerable<(int Index, AllDifferent Group)> Groups(Problem problem)
    {
        for (int index = 0; index < problem.Constraints.Count; index++)
        {
            if (problem.Constraints[index] is AllDifferent group)
            {
                yield return (index, group);
            }
        }
    }

    private static Technique[] Rules(Constraint constraint, int index, (int Index, AllDifferent Group)[] groups) =>
        constraint switch
        {
            AllDifferent { Variables.Count: < 2 } => [],
            AllDifferent group => Rules(group, index),
            Atom atom => [Rule(atom, index)],
            CountOf count => Rules(count, index),
            WeightedSum { Variables.Count: 0 } sum => sum.Holds([]) ? [] : [new NeverHolds(index)],
            WeightedSum sum => Rules(sum, index, groups),
            _ => throw new ArgumentException($"No technique for '{constraint}'.", nameof(constraint)),
        };

    private static Technique[] Rules(AllDifferent group, int index)
    {
        var rules = new List<Technique> { new PlacedValue(index, group), new HiddenSingle(index, group) };
        for (int size = 2; size <= Math.Min(3, group.Variables.Count - 1); size++)
        {
            rules.Add(new NakedSets(index, group, size));
            rules.Add(new HiddenSets(index, group, size));
        }
        return [.. rules];
    }

    private static Technique Rule(Atom atom, int index) =>
        atom.Relation is null ? new AllowedValues(index, atom) : new Support(index, atom);

    // All or none of the atoms: a list of plain statements, which is not to count as counting.
    private static Technique[] Rules(CountOf count, int index) =>
        (count.Least, count.Most) switch
        {
            (0, var most) when most == count.Atoms.Count => [],
            (_, 0) => [.. count.Atoms.Select(atom => Rule(atom.Negate(), index))],
            (var least, _) when least == count.Atoms.Count => [.. count.Atoms.Select(atom => Rule(atom, index))],
            _ => [new Counting(index, count)],
        };

    private static Technique[] Rules(WeightedSum sum, int index, (int Index, AllDifferent Group)[] groups)
    {
        var alone = new SumBounds(index, sum, []);
        var grouped = new SumBounds(index, sum, groups);
        return grouped.HasGroups ? [alone, grouped] : [alone];
    }
}
