using System.Numerics;
using Gridlock.Solver.Model;

namespace Gridlock.Solver.Tests;

/// <summary>The slow, plain way of knowing: tries everything, and shares nothing with what it checks.</summary>
internal static class BruteForce
{
    /// <summary>Per variable, the values that it takes in some assignment from the domains under which the constraints hold.</summary>
    public static ulong[] PossibleValues(
        IReadOnlyList<ulong> domains,
        IReadOnlyList<Constraint> constraints,
        IReadOnlyList<int> variables
    )
    {
        var seen = new ulong[domains.Count];
        foreach (byte[] values in Assignments(domains, variables))
        {
            if (constraints.All(constraint => constraint.Holds(values)))
            {
                foreach (int variable in variables)
                {
                    seen[variable] |= 1UL << values[variable];
                }
            }
        }
        return seen;
    }

    /// <summary>The assignments that satisfy the problem, up to the limit.</summary>
    public static List<byte[]> Solutions(Problem problem, int limit = int.MaxValue) =>
        [
            .. Assignments(problem.Domains, [.. Enumerable.Range(0, problem.Domains.Count)])
                .Where(values => problem.IsSatisfiedBy(values))
                .Take(limit)
                .Select(values => values.ToArray()),
        ];

    /// <summary>One array, filled anew for each assignment of the named variables.</summary>
    private static IEnumerable<byte[]> Assignments(IReadOnlyList<ulong> domains, IReadOnlyList<int> variables)
    {
        byte[][] choices = [.. variables.Select(variable => Values(domains[variable]))];
        if (choices.Any(choice => choice.Length == 0))
        {
            yield break;
        }
        var chosen = new int[variables.Count];
        var values = new byte[domains.Count];
        while (true)
        {
            for (int i = 0; i < chosen.Length; i++)
            {
                values[variables[i]] = choices[i][chosen[i]];
            }
            yield return values;
            int place = 0;
            while (place < chosen.Length && ++chosen[place] == choices[place].Length)
            {
                chosen[place++] = 0;
            }
            if (place == chosen.Length)
            {
                yield break;
            }
        }
    }

    private static byte[] Values(ulong domain)
    {
        var values = new List<byte>();
        for (; domain != 0; domain &= domain - 1)
        {
            values.Add((byte)BitOperations.TrailingZeroCount(domain));
        }
        return [.. values];
    }
}
