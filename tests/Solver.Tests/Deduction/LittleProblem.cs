using Gridlock.Solver.Model;

namespace Gridlock.Solver.Tests.Deduction;

/// <summary>Random problems of all four constraint kinds, small enough for brute force: at most five variables of at most five values.</summary>
internal static class LittleProblem
{
    private static readonly Relation[] Relations =
    [
        Relation.Equal,
        Relation.Create("before", static (a, b) => a < b),
        Relation.Create("next to", static (a, b) => Math.Abs(a - b) == 1),
        Relation.Create("two apart", static (a, b) => Math.Abs(a - b) == 2),
        Relation.Create("odd together", static (a, b) => (a + b) % 2 == 1),
    ];

    public static Problem Create(int seed)
    {
        var random = new Random(seed);
        int variables = random.Next(2, 6);
        int values = random.Next(2, 6);
        ulong all = (1UL << values) - 1;
        ulong[] domains = [.. Enumerable.Range(0, variables).Select(_ => random.Next(4) > 0 ? all : Mask(random, all))];
        // Grouped variables make line-ups, where sets and grouped sums have something to say.
        int grouped = random.Next(variables + 1);
        var constraints = new List<Constraint>();
        if (grouped > 1)
        {
            constraints.Add(new AllDifferent(Enumerable.Range(variables - grouped, grouped)));
        }
        int count = random.Next(1, 7);
        for (int i = 0; i < count; i++)
        {
            constraints.Add(Random(random, variables, values));
        }
        return new Problem(domains, constraints);
    }

    private static Constraint Random(Random random, int variables, int values)
    {
        ulong all = (1UL << values) - 1;
        switch (random.Next(9))
        {
            case 0:
                return new AllDifferent(Some(random, variables, 0));
            case 1 or 2 or 3:
                return RandomAtom(random, variables, all);
            case 4 or 5 or 6:
                Atom[] atoms =
                [
                    .. Enumerable.Range(0, random.Next(1, 5)).Select(_ => RandomAtom(random, variables, all)),
                ];
                int fewest = random.Next(atoms.Length + 1);
                return new CountOf(atoms, fewest, random.Next(fewest, atoms.Length + 1));
            default:
                int[] scope = Some(random, variables, random.Next(20) == 0 ? 0 : 1);
                int[] weights = [.. scope.Select(_ => random.Next(6))];
                ulong region = Mask(random, all);
                ulong against = random.Next(2) == 0 ? Mask(random, all) & ~region : 0;
                int least = random.Next(against == 0 ? 0 : -weights.Sum(), weights.Sum() + 1);
                return new WeightedSum(scope, weights, region, least, least + random.Next(4), against);
        }
    }

    private static Atom RandomAtom(Random random, int variables, ulong all)
    {
        if (random.Next(3) == 0)
        {
            return Atom.In(random.Next(variables), Mask(random, all));
        }
        int[] pair = Some(random, variables, 2)[..2];
        random.Shuffle(pair);
        Atom atom = Atom.Related(pair[0], Relations[random.Next(Relations.Length)], pair[1]);
        return random.Next(3) == 0 ? atom.Negate() : atom;
    }

    private static int[] Some(Random random, int variables, int least)
    {
        int[] all = [.. Enumerable.Range(0, variables)];
        random.Shuffle(all);
        return all[..random.Next(least, variables + 1)];
    }

    private static ulong Mask(Random random, ulong all)
    {
        ulong mask = (ulong)random.NextInt64() & all;
        return mask == 0 ? all : mask;
    }
}
