using Gridlock.Puzzles.Conditions;
using Gridlock.Puzzles.Identity;
using Gridlock.Solver.Search;

namespace Gridlock.Puzzles.Generation;

/// <summary>Builds base conditions of which none follows from the others, and which still leave more than one allocation.</summary>
/// <remarks>Keeps a witness for each condition: an allocation that violates this one alone. While every condition has one, none
/// is implied. A new condition is drawn among those that the current counter-example violates, so it is not implied either.</remarks>
internal sealed class BaseBuilder(ConditionSet set, byte[] hidden, SeededRandom random)
{
    private const int TriesPerCondition = 24;

    private readonly List<byte[]> _witnesses = [];
    private byte[] _other = new byte[hidden.Length];

    /// <summary>For each condition, an allocation that satisfies all others of the set and violates this one.</summary>
    internal IReadOnlyList<byte[]> Witnesses => _witnesses;

    /// <summary>Adds exactly so many conditions to the set, or fails and leaves those that it found.</summary>
    internal bool Build(int count)
    {
        if (set.FindOther(hidden, _other) != SearchOutcome.Found)
        {
            return false;
        }
        for (int tries = count * TriesPerCondition; set.Count < count; tries--)
        {
            Condition? proposed = tries > 0 ? KindMix.Base.Separate(set.Grid, hidden, _other, random) : null;
            if (proposed is null)
            {
                return false;
            }
            TryAdd(proposed);
        }
        return true;
    }

    private void TryAdd(Condition proposed)
    {
        int before = set.Count;
        set.Add(proposed);
        byte[] next = new byte[hidden.Length];
        if (set.FindOther(hidden, next) == SearchOutcome.Found && RenewWitnesses(proposed))
        {
            _witnesses.Add(_other);
            _other = next;
        }
        else
        {
            set.Truncate(before);
        }
    }

    /// <summary>Finds a new witness for every earlier condition whose witness the new condition rules out.</summary>
    private bool RenewWitnesses(Condition added)
    {
        var renewed = new List<(int Index, byte[] Witness)>();
        for (int index = 0; index < _witnesses.Count; index++)
        {
            if (added.Holds(set.Grid, _witnesses[index]))
            {
                continue;
            }
            byte[] witness = new byte[hidden.Length];
            if (set.FindViolating(index, witness) != SearchOutcome.Found)
            {
                return false;
            }
            renewed.Add((index, witness));
        }
        foreach ((int index, byte[] witness) in renewed)
        {
            _witnesses[index] = witness;
        }
        return true;
    }
}
