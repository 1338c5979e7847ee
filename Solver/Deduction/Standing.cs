using Gridlock.Solver.Model;
using Gridlock.Solver.Search;

namespace Gridlock.Solver.Deduction;

/// <summary>Which values stand in a solution of the problem, as far as a bounded search can tell: these can never be refuted, and to
/// know them spares the what-ifs that lead nowhere.</summary>
internal sealed class Standing
{
    private const long MostNodes = 50_000;

    private readonly Searcher _searcher = new() { NodeLimit = MostNodes };
    private readonly byte[] _solution;
    private readonly ulong[] _stands;
    private readonly ulong[] _fails;

    public Standing(Problem problem)
    {
        int count = problem.Domains.Count;
        _solution = new byte[count];
        _stands = new ulong[count];
        _fails = new ulong[count];
        _searcher.Load(problem);
        Take(_searcher.Find(_solution));
    }

    /// <summary>Takes in a solution that was met elsewhere.</summary>
    public void Meet(ReadOnlySpan<byte> solution)
    {
        for (int variable = 0; variable < _stands.Length; variable++)
        {
            _stands[variable] |= 1UL << solution[variable];
        }
    }

    /// <summary>True if the value stands in a solution; false if it stands in none or nothing is known.</summary>
    /// <param name="value">One bit.</param>
    /// <param name="search">Whether to look for such a solution where none is known yet.</param>
    public bool Has(int variable, ulong value, bool search)
    {
        if (search && ((_stands[variable] | _fails[variable]) & value) == 0 && _searcher.NodeLimit > 0)
        {
            int added = _searcher.Add(Atom.In(variable, value));
            SearchOutcome outcome = _searcher.Find(_solution);
            _searcher.Truncate(added);
            Take(outcome);
            // An undecided one is not asked again either.
            _fails[variable] |= outcome == SearchOutcome.Found ? 0 : value;
        }
        return (_stands[variable] & value) != 0;
    }

    private void Take(SearchOutcome outcome)
    {
        _searcher.NodeLimit = Math.Max(0, _searcher.NodeLimit - _searcher.Nodes);
        if (outcome == SearchOutcome.Found)
        {
            Meet(_solution);
        }
    }
}
