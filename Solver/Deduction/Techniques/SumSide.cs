using System.Numerics;

namespace Gridlock.Solver.Deduction.Techniques;

/// <summary>Bounds on the weight that members have within one region, from what each may take and, for members that all differ,
/// from how many of them fit inside and how many fit beside it.</summary>
/// <param name="members">Lightest first where they differ.</param>
internal sealed class SumSide(int[] members, int[] weights, ulong region, bool differ)
{
    // Those that may be in and may be out, in the order of the members: the weight of each, and each member's place among them.
    private readonly int[] _free = new int[members.Length];
    private readonly int[] _place = new int[members.Length];
    private ulong _union;
    private int _freeCount;
    private int _needed;
    private int _room;

    public int Least { get; private set; }

    public int Most { get; private set; }

    /// <summary>True if being different narrows how many members lie in the region.</summary>
    public bool Tightens { get; private set; }

    /// <summary>Sets the bounds; false if members that differ can not be placed at all.</summary>
    public bool Measure(ReadOnlySpan<ulong> domains)
    {
        _union = 0;
        _freeCount = 0;
        int forced = 0;
        int forcedWeight = 0;
        int freeWeight = 0;
        for (int i = 0; i < members.Length; i++)
        {
            ulong domain = domains[members[i]];
            _union |= domain;
            _place[i] = -1;
            if ((domain & ~region) == 0)
            {
                forced++;
                forcedWeight += weights[i];
            }
            else if ((domain & region) != 0)
            {
                _place[i] = _freeCount;
                _free[_freeCount++] = weights[i];
                freeWeight += weights[i];
            }
        }
        int fewest = members.Length - BitOperations.PopCount(_union & ~region);
        int atMost = BitOperations.PopCount(_union & region);
        Tightens = differ && (fewest > forced || atMost < forced + _freeCount);
        (_needed, _room) = Tightens
            ? (Math.Max(fewest - forced, 0), Math.Min(atMost - forced, _freeCount))
            : (0, _freeCount);
        (Least, Most) = (forcedWeight, forcedWeight + freeWeight);
        if (Tightens)
        {
            if (_needed > _room)
            {
                return false;
            }
            Least += Lightest(_needed);
            Most -= Lightest(_freeCount - _room);
        }
        return true;
    }

    /// <summary>The bounds with this member inside, or outside, by the numbers last measured; null if it can not be there.</summary>
    public (int Least, int Most)? With(int member, bool inside)
    {
        int place = _place[member];
        if (place < 0)
        {
            return (Least, Most);
        }
        int weight = weights[member];
        if (!Tightens)
        {
            return inside ? (Least + weight, Most) : (Least, Most - weight);
        }
        if (inside ? _room == 0 : _needed == _freeCount)
        {
            return null;
        }
        int least = Least;
        int most = Most;
        bool counted = place < _needed;
        if (inside && !counted)
        {
            least += weight - (_needed == 0 ? 0 : _free[_needed - 1]);
        }
        else if (!inside && counted)
        {
            least += _free[_needed] - weight;
        }
        counted = place >= _freeCount - _room;
        if (inside && !counted)
        {
            most += weight - _free[_freeCount - _room];
        }
        else if (!inside && counted)
        {
            most += (_room == _freeCount ? 0 : _free[_freeCount - _room - 1]) - weight;
        }
        return (least, most);
    }

    /// <summary>Names what the bounds last measured rely on.</summary>
    /// <param name="except">A variable whose own place is what is asked.</param>
    /// <param name="least">Whether the lower bound is relied on.</param>
    /// <param name="most">Whether the upper bound is relied on.</param>
    public void Explain(ReadOnlySpan<ulong> domains, int except, bool least, bool most, Finding found)
    {
        foreach (int member in members)
        {
            ulong reliedOn = Tightens ? ~_union : 0;
            if (member != except)
            {
                ulong domain = domains[member];
                reliedOn |= (domain & region) == 0 && (most || Tightens) ? region : 0;
                reliedOn |= (domain & ~region) == 0 && (least || Tightens) ? ~region : 0;
            }
            found.Because(member, reliedOn);
        }
    }

    private int Lightest(int count)
    {
        int sum = 0;
        foreach (int weight in _free.AsSpan(0, count))
        {
            sum += weight;
        }
        return sum;
    }
}
