using Gridlock.Solver.Model;

namespace Gridlock.Solver.Tests.CpSat;

/// <summary>The slow, plain way of knowing.</summary>
internal static class BruteForce
{
    /// <summary>All assignments that satisfy the problem, up to the limit.</summary>
    public static IReadOnlyList<byte[]> Solutions(Problem problem, int limit)
    {
        var found = new List<byte[]>();
        Extend(problem, new byte[problem.Domains.Count], 0, limit, found);
        return found;
    }

    private static void Extend(Problem problem, byte[] values, int variable, int limit, List<byte[]> found)
    {
        if (variable == values.Length)
        {
            if (problem.IsSatisfiedBy(values))
            {
                found.Add([.. values]);
            }
            return;
        }
        for (byte value = 0; value < Problem.MaxValues && found.Count < limit; value++)
        {
            if ((problem.Domains[variable] >> value & 1) != 0)
            {
                values[variable] = value;
                Extend(problem, values, variable + 1, limit, found);
            }
        }
    }
}
