using Gridlock.Solver.Model;

namespace Gridlock.Solver.Tests;

/// <summary>Every solution of a small problem, by trying all assignments.</summary>
internal static class BruteForce
{
    internal static List<byte[]> Solutions(Problem problem)
    {
        var found = new List<byte[]>();
        byte[] values = new byte[problem.Domains.Count];
        Try(0);
        return found;

        void Try(int variable)
        {
            if (variable == values.Length)
            {
                if (problem.IsSatisfiedBy(values))
                {
                    found.Add([.. values]);
                }
                return;
            }
            for (int value = 0; value < Problem.MaxValues; value++)
            {
                if ((problem.Domains[variable] >> value & 1) != 0)
                {
                    values[variable] = (byte)value;
                    Try(variable + 1);
                }
            }
        }
    }
}
