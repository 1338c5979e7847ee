using Gridlock.Solver.Model;

namespace Gridlock.Puzzles.Identity;

/// <summary>Passes colours along one round's constraints: each constraint gets a colour from its members, each member hears it.</summary>
internal sealed class ColourView(ulong[] variables, ulong[] values, ColourSums heard)
{
    private const ulong Inside = 5;
    private const ulong First = 7;
    private const ulong Second = 11;

    internal void Add(Constraint constraint, ulong context)
    {
        switch (constraint)
        {
            case AllDifferent different:
                ulong group = Colour.Mix(context + 1, Sum(different.Variables, 0));
                Tell(different.Variables, group);
                break;
            case Atom atom:
                Tell(atom, Colour.Mix(context + 2, ColourOf(atom)));
                break;
            case CountOf count:
                // "k of these hold" and "all but k of their negations hold" are one statement, and have to look alike.
                Count(count.Atoms, count.Least, count.Most, context);
                int all = count.Atoms.Count;
                Count([.. count.Atoms.Select(atom => atom.Negate())], all - count.Most, all - count.Least, context);
                break;
            case WeightedSum { Against: 0 } weighted:
                Weigh(weighted, weighted.Region, 0, weighted.Least, weighted.Most, context);
                break;
            case WeightedSum weighted:
                // "A less B is 1 to 3" and "B less A is -3 to -1" are one statement as well.
                Weigh(weighted, weighted.Against, weighted.Region, -weighted.Most, -weighted.Least, context);
                if (weighted.Region != 0)
                {
                    Weigh(weighted, weighted.Region, weighted.Against, weighted.Least, weighted.Most, context);
                }
                break;
        }
    }

    private void Count(IReadOnlyList<Atom> atoms, int least, int most, ulong context)
    {
        ulong sum = 0;
        foreach (Atom atom in atoms)
        {
            sum += Colour.Mix(Inside, ColourOf(atom));
        }
        ulong colour = Colour.Mix(Colour.Mix(context + 3, sum), ((ulong)least << 32) | (uint)most);
        foreach (Atom atom in atoms)
        {
            Tell(atom, Colour.Mix(colour, ColourOf(atom)));
        }
    }

    private void Weigh(WeightedSum sum, ulong region, ulong against, int least, int most, ulong context)
    {
        ulong members = 0;
        for (int i = 0; i < sum.Variables.Count; i++)
        {
            members += Colour.Mix(variables[sum.Variables[i]], (ulong)sum.Weights[i]);
        }
        ulong colour = Colour.Mix(context + 4, Colour.Mix(members, ColourOf(region)));
        colour = against == 0 ? colour : Colour.Mix(colour, ColourOf(against));
        colour = Colour.Mix(colour, ((ulong)(uint)least << 32) | (uint)most);
        for (int i = 0; i < sum.Variables.Count; i++)
        {
            heard.Variables[sum.Variables[i]] += Colour.Mix(colour, (ulong)sum.Weights[i]);
        }
        Tell(region, colour);
        Tell(against, Colour.Mix(colour, First));
    }

    private ulong ColourOf(Atom atom)
    {
        if (atom.Relation is null)
        {
            return Colour.Mix(variables[atom.First], ColourOf(atom.Mask));
        }
        // A relation is known by the pairs of values that it allows, so that a mirrored table on swapped values looks the same.
        ulong pairs = 0;
        for (int first = 0; first < values.Length; first++)
        {
            for (int second = 0; second < values.Length; second++)
            {
                pairs += atom.Relation.Holds(first, second) ? Colour.Mix(values[first], values[second]) : 0;
            }
        }
        ulong forward = Colour.Mix(Colour.Mix(variables[atom.First], variables[atom.Second]), pairs);
        ulong swapped = 0;
        for (int first = 0; first < values.Length; first++)
        {
            for (int second = 0; second < values.Length; second++)
            {
                swapped += atom.Relation.Holds(first, second) ? Colour.Mix(values[second], values[first]) : 0;
            }
        }
        return forward + Colour.Mix(Colour.Mix(variables[atom.Second], variables[atom.First]), swapped);
    }

    private void Tell(Atom atom, ulong colour)
    {
        if (atom.Relation is null)
        {
            heard.Variables[atom.First] += Colour.Mix(colour, Inside);
            Tell(atom.Mask, colour);
            return;
        }
        for (int first = 0; first < values.Length; first++)
        {
            for (int second = 0; second < values.Length; second++)
            {
                if (atom.Relation.Holds(first, second))
                {
                    heard.Variables[atom.First] += Colour.Mix(
                        Colour.Mix(colour, variables[atom.Second]),
                        Colour.Mix(values[first], values[second])
                    );
                    heard.Variables[atom.Second] += Colour.Mix(
                        Colour.Mix(colour, variables[atom.First]),
                        Colour.Mix(values[second], values[first])
                    );
                    heard.Values[first] += Colour.Mix(
                        Colour.Mix(colour, variables[atom.First]),
                        Colour.Mix(First ^ Second, values[second])
                    );
                    heard.Values[second] += Colour.Mix(
                        Colour.Mix(colour, variables[atom.Second]),
                        Colour.Mix(First ^ Second, values[first])
                    );
                }
            }
        }
    }

    private ulong ColourOf(ulong mask)
    {
        ulong sum = 0;
        for (int value = 0; value < values.Length; value++)
        {
            sum += (mask >> value & 1) != 0 ? Colour.Mix(Inside, values[value]) : 0;
        }
        return sum;
    }

    private void Tell(ulong mask, ulong colour)
    {
        for (int value = 0; value < values.Length; value++)
        {
            if ((mask >> value & 1) != 0)
            {
                heard.Values[value] += Colour.Mix(colour, Inside);
            }
        }
    }

    private ulong Sum(IEnumerable<int> members, ulong seed) =>
        members.Aggregate(seed, (sum, variable) => sum + Colour.Mix(First, variables[variable]));

    private void Tell(IEnumerable<int> members, ulong colour)
    {
        foreach (int variable in members)
        {
            heard.Variables[variable] += Colour.Mix(colour, First);
        }
    }
}
