using Gridlock.Puzzles.Conditions;
using Gridlock.Solver.Search;

namespace Gridlock.Puzzles.Generation;

/// <summary>Builds base conditions of which none follows from the others, and which still leave more than one allocation.</summary>
/// <remarks>Keeps a witness for each condition: an allocation that violates this one alone. While every condition has one, none
/// is implied. A new condition is drawn among those that the current counter-example violates, so it is not implied either.</remarks>
internal sealed class BaseBuilder
{
    private const int TriesPerCondition = 24;

    private readonly AllocationList _witnesses = new();
    private readonly AllocationList _renewed = new();
    private readonly List<int> _renewedIndices = [];
    private byte[] _other = [];
    private byte[] _next = [];

    /// <summary>For each condition, an allocation that satisfies all others of the set and violates this one.</summary>
    internal AllocationList Witnesses => _witnesses;

    /// <summary>Adds exactly so many conditions to the empty set, or fails and leaves those that it found.</summary>
    internal bool Build(int count, ConditionSet set, ConditionSource source)
    {
        int artifacts = set.Grid.Artifacts;
        _witnesses.Clear(artifacts);
        Array.Resize(ref _other, artifacts);
        Array.Resize(ref _next, artifacts);
        if (set.FindOther(_other) != SearchOutcome.Found)
        {
            return false;
        }
        for (int tries = count * TriesPerCondition; set.Count < count; tries--)
        {
            Condition? proposed = tries > 0 ? source.Separate(_other) : null;
            if (proposed is null)
            {
                return false;
            }
            TryAdd(proposed, set);
        }
        return true;
    }

    private void TryAdd(Condition proposed, ConditionSet set)
    {
        int before = set.Count;
        set.Add(proposed);
        if (set.FindOther(_next) == SearchOutcome.Found && RenewWitnesses(proposed, set))
        {
            _witnesses.Add(_other);
            (_other, _next) = (_next, _other);
        }
        else
        {
            set.Truncate(before);
        }
    }

    /// <summary>Finds a new witness for every earlier condition whose witness the new condition rules out.</summary>
    private bool RenewWitnesses(Condition added, ConditionSet set)
    {
        _renewed.Clear(_other.Length);
        _renewedIndices.Clear();
        for (int index = 0; index < _witnesses.Count; index++)
        {
            if (added.Holds(set.Grid, _witnesses[index]))
            {
                continue;
            }
            if (set.FindViolating(index, _renewed.Append()) != SearchOutcome.Found)
            {
                return false;
            }
            _renewedIndices.Add(index);
        }
        for (int i = 0; i < _renewedIndices.Count; i++)
        {
            _renewed[i].CopyTo(_witnesses[_renewedIndices[i]]);
        }
        return true;
    }
}
