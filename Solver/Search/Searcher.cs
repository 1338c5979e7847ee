using System.Numerics;
using Gridlock.Solver.Model;

namespace Gridlock.Solver.Search;

/// <summary>Propagation and depth-first search over one problem whose constraints may be added, switched off and taken away;
/// after loading, a search allocates nothing. Not safe for concurrent use.</summary>
public sealed partial class Searcher
{
    private const long FirstRun = 250;

    private readonly Propagator _propagator = new();
    private ulong[] _domains = [];
    private ulong[] _stack = [];
    private int[] _weights = [];
    private int _loaded;
    private long _nodesLeft;
    private byte[] _hints = [];
    private bool _hinted;

    /// <summary>The most branches that one search may take before it gives up as undecided.</summary>
    public long NodeLimit { get; set; } = long.MaxValue;

    /// <summary>The branches that the last search took.</summary>
    public long Nodes { get; private set; }

    public int ConstraintCount => _propagator.Count;

    /// <summary>Starts over with this problem.</summary>
    public void Load(Problem problem)
    {
        int count = problem.Domains.Count;
        _domains = [.. problem.Domains];
        if (_stack.Length < (count + 2) * count)
        {
            _stack = new ulong[(count + 2) * count];
        }
        _hints = new byte[count];
        _weights = new int[count];
        Array.Fill(_weights, 1);
        _propagator.Load(problem);
        _loaded = _propagator.Count;
    }

    /// <returns>The constraint's index, for <see cref="Enable"/> and <see cref="Truncate"/>.</returns>
    public int Add(Constraint constraint) => _propagator.Add(constraint);

    /// <summary>Switches an added constraint on or off by its index.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The problem was loaded with it: others are propagated on the strength of these.</exception>
    public void Enable(int index, bool enabled)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(index, _loaded);
        _propagator.Enable(index, enabled);
    }

    /// <summary>Takes away the added constraints from this index on.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The problem was loaded with it.</exception>
    public void Truncate(int count)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, _loaded);
        _propagator.Truncate(count);
    }

    /// <summary>Narrows these domains to the fixed point of what is loaded and enabled, with no branch taken.</summary>
    /// <returns>False if there is no solution within them; they are then partly narrowed.</returns>
    public bool Propagate(Span<ulong> domains) => _propagator.PropagateAll(domains);

    /// <summary>Looks for any solution.</summary>
    /// <param name="solution">Receives one value a variable where one is found.</param>
    public SearchOutcome Find(Span<byte> solution)
    {
        _hints.AsSpan().Clear();
        return Finish(Start(out _) ? Restarting(0) : SearchOutcome.None, solution);
    }

    /// <summary>Looks for any solution within narrower domains; what was searched before changes nothing.</summary>
    /// <param name="domains">One mask a variable.</param>
    /// <param name="solution">Receives one value a variable where one is found.</param>
    public SearchOutcome Find(ReadOnlySpan<ulong> domains, Span<byte> solution)
    {
        _hints.AsSpan().Clear();
        _weights.AsSpan().Fill(1);
        _nodesLeft = NodeLimit;
        Span<ulong> root = _stack.AsSpan(0, _domains.Length);
        for (int variable = 0; variable < root.Length; variable++)
        {
            root[variable] = _domains[variable] & domains[variable];
        }
        bool isOpen = !root.Contains(0UL) && _propagator.PropagateAll(root);
        return Finish(isOpen ? Restarting(0) : SearchOutcome.None, solution);
    }

    /// <summary>Looks for a solution that differs from the known one in at least one variable.</summary>
    /// <remarks>Goes along the known solution and asks at each open variable first for a solution that leaves it there, so that
    /// every branch is either refuted or ends the search.</remarks>
    public SearchOutcome FindOther(ReadOnlySpan<byte> known, Span<byte> other)
    {
        int count = _domains.Length;
        known.CopyTo(_hints);
        if (!Start(out Span<ulong> root))
        {
            return Finish(SearchOutcome.None, other);
        }
        Span<ulong> branch = _stack.AsSpan(count, count);
        ulong tried = 0;
        for (long run = FirstRun; ; )
        {
            for (int variable = 0; variable < count; variable++)
            {
                if ((root[variable] >> known[variable] & 1) == 0)
                {
                    return Finish(Restarting(0), other);
                }
            }
            int open = Smallest(root, tried);
            if (open < 0 && tried == 0)
            {
                return Finish(SearchOutcome.None, other);
            }
            if (open < 0)
            {
                (tried, run) = (0, run * 2);
                continue;
            }
            ulong keep = 1UL << known[open];
            root.CopyTo(branch);
            branch[open] &= ~keep;
            SearchOutcome away = Enter(open, branch) ? Twice(1, run) : Refuted();
            if (away == SearchOutcome.Found || _nodesLeft < 0)
            {
                return Finish(away, other);
            }
            if (away == SearchOutcome.Undecided)
            {
                // Another variable may move with ease: this one waits for a longer run.
                tried |= 1UL << open;
                continue;
            }
            root[open] = keep;
            if (!_propagator.PropagateFrom(1UL << open, root))
            {
                return Finish(SearchOutcome.None, other);
            }
        }
    }

    /// <summary>Lays the domains out at level 0 and propagates; false if there is no solution.</summary>
    private bool Start(out Span<ulong> root)
    {
        _nodesLeft = NodeLimit;
        root = _stack.AsSpan(0, _domains.Length);
        _domains.CopyTo(root);
        return !root.Contains(0UL) && _propagator.PropagateAll(root);
    }

    /// <summary>Searches below the domains at this level in longer and longer runs: what failed in one leads the next to the tight
    /// part of the problem.</summary>
    private SearchOutcome Restarting(int level)
    {
        for (long run = FirstRun; ; run *= 2)
        {
            SearchOutcome outcome = Twice(level, run);
            if (outcome != SearchOutcome.Undecided || _nodesLeft < 0)
            {
                return outcome;
            }
        }
    }

    /// <summary>Two runs, of which the second takes the hinted values first.</summary>
    private SearchOutcome Twice(int level, long branches)
    {
        _hinted = false;
        SearchOutcome outcome = Run(level, branches);
        if (outcome == SearchOutcome.Undecided && _nodesLeft >= 0)
        {
            _hinted = true;
            outcome = Run(level, branches);
        }
        return outcome;
    }

    /// <summary>Searches with this many branches at most; undecided with branches left where they did not do.</summary>
    private SearchOutcome Run(int level, long branches)
    {
        long rest = Math.Max(_nodesLeft - branches, 0);
        _nodesLeft -= rest;
        SearchOutcome outcome = Descend(level);
        // One below zero is how a search that ran out is told from one that used the last.
        _nodesLeft = outcome == SearchOutcome.Undecided && rest > 0 ? rest : _nodesLeft + rest;
        return outcome;
    }

    /// <summary>Searches below the domains at this level; on success the solution's domains are at level 0.</summary>
    private SearchOutcome Descend(int level)
    {
        int count = _domains.Length;
        Span<ulong> domains = _stack.AsSpan(level * count, count);
        int open = Smallest(domains, 0);
        if (open < 0)
        {
            domains.CopyTo(_stack);
            return SearchOutcome.Found;
        }
        Span<ulong> branch = _stack.AsSpan((level + 1) * count, count);
        ulong hint = _hinted ? domains[open] & (1UL << _hints[open]) : 0;
        for (ulong rest = domains[open]; rest != 0; )
        {
            ulong value = hint != 0 ? hint : rest & (~rest + 1);
            hint = 0;
            rest &= ~value;
            domains.CopyTo(branch);
            branch[open] = value;
            SearchOutcome below = Enter(open, branch) ? Descend(level + 1) : Refuted();
            if (below != SearchOutcome.None)
            {
                return below;
            }
        }
        return SearchOutcome.None;
    }

    private bool Enter(int variable, Span<ulong> branch) =>
        --_nodesLeft >= 0 && (_propagator.PropagateFrom(1UL << variable, branch) || Blame());

    /// <summary>Remembers who was part of a failure, so that the search goes to the tight part of the problem first.</summary>
    private bool Blame()
    {
        foreach (int variable in _propagator.Failed)
        {
            _weights[variable]++;
        }
        return false;
    }

    private SearchOutcome Refuted() => _nodesLeft < 0 ? SearchOutcome.Undecided : SearchOutcome.None;

    /// <summary>The open variable with the fewest values for its share in past failures; -1 if all are placed.</summary>
    /// <remarks>Boussemart, Hemery, Lecoutre and Sais, "Boosting systematic search by weighting constraints", 2004, with the
    /// weights summed a variable.</remarks>
    /// <param name="except">A bit set of variables to leave out.</param>
    private int Smallest(ReadOnlySpan<ulong> domains, ulong except)
    {
        int best = -1;
        long bestValues = 1;
        long bestWeight = 0;
        for (int variable = 0; variable < domains.Length; variable++)
        {
            ulong domain = domains[variable];
            if ((domain & (domain - 1)) == 0 || (except >> variable & 1) != 0)
            {
                continue;
            }
            int values = BitOperations.PopCount(domain);
            if (values * bestWeight < bestValues * _weights[variable])
            {
                (best, bestValues, bestWeight) = (variable, values, _weights[variable]);
            }
        }
        return best;
    }

    private SearchOutcome Finish(SearchOutcome outcome, Span<byte> solution)
    {
        Nodes = NodeLimit - Math.Max(_nodesLeft, 0);
        if (outcome == SearchOutcome.Found)
        {
            for (int variable = 0; variable < _domains.Length; variable++)
            {
                solution[variable] = (byte)BitOperations.TrailingZeroCount(_stack[variable]);
            }
        }
        return outcome;
    }
}
