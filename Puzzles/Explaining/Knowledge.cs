using System.Collections.Immutable;
using System.Numerics;
using Gridlock.Solver.Deduction;
using Gridlock.Solver.Model;

namespace Gridlock.Puzzles.Explaining;

/// <summary>Where every artifact may still be, with the grid's own rule kept up: what is placed is nowhere else, and nothing else
/// is there.</summary>
internal sealed class Knowledge(NumberedProblem problem, ImmutableArray<ulong> start)
{
    private readonly ulong[] _domains = [.. start];
    private readonly bool[] _spread = new bool[start.Length];

    internal ReadOnlySpan<ulong> Domains => _domains;

    /// <summary>The first artifact that has no position left; -1 while all have one.</summary>
    internal int Emptied { get; private set; } = -1;

    /// <summary>Those of a step's eliminations whose reasons are known, as changes; none of them is made.</summary>
    internal ImmutableArray<Change> Following(DeductionStep step)
    {
        var changes = ImmutableArray.CreateBuilder<Change>();
        foreach (Elimination elimination in step.Eliminations)
        {
            ulong before = _domains[elimination.Variable];
            if ((before & elimination.Removed) != 0 && IsGrounded(step, elimination.Variable))
            {
                changes.Add(new Change(elimination.Variable, before, before & ~elimination.Removed));
            }
        }
        return changes.ToImmutable();
    }

    internal void Make(ImmutableArray<Change> changes)
    {
        foreach (Change change in changes)
        {
            _domains[change.Artifact] &= change.After;
            if (_domains[change.Artifact] == 0 && Emptied < 0)
            {
                Emptied = change.Artifact;
            }
        }
    }

    /// <summary>Follows the rule from everything that is placed, until nothing more comes of it.</summary>
    internal List<Consequence> Settle()
    {
        var consequences = new List<Consequence>();
        while (Emptied < 0 && NextPlaced() is >= 0 and var placed)
        {
            _spread[placed] = true;
            for (int rule = 0; rule < problem.Rules; rule++)
            {
                var group = (AllDifferent)problem.Problem.Constraints[rule];
                if (group.Variables.Contains(placed) && Spread(placed, group) is { IsEmpty: false } changes)
                {
                    Make(changes);
                    consequences.Add(new Consequence(rule, placed, changes));
                }
            }
        }
        return consequences;
    }

    private bool IsGrounded(DeductionStep step, int artifact)
    {
        foreach (Reason reason in step.Reasons)
        {
            if (reason.For == artifact && (_domains[reason.Variable] & reason.Absent) != 0)
            {
                return false;
            }
        }
        return true;
    }

    private int NextPlaced()
    {
        for (int artifact = 0; artifact < _domains.Length; artifact++)
        {
            if (!_spread[artifact] && BitOperations.IsPow2(_domains[artifact]))
            {
                return artifact;
            }
        }
        return -1;
    }

    private ImmutableArray<Change> Spread(int placed, AllDifferent group)
    {
        ulong taken = _domains[placed];
        var changes = ImmutableArray.CreateBuilder<Change>();
        foreach (int peer in group.Variables)
        {
            if (peer != placed && (_domains[peer] & taken) != 0)
            {
                changes.Add(new Change(peer, _domains[peer], _domains[peer] & ~taken));
            }
        }
        return changes.ToImmutable();
    }
}
