using System.Numerics;

namespace Gridlock.Solver.Deduction.Techniques;

/// <summary>The bounds that one all-different group, or one variable, adds to a weighted sum.</summary>
internal sealed class SumPart
{
    private readonly int[] _weights;
    private readonly ulong _region;
    private readonly bool[] _forced;
    private readonly bool[] _possible;
    private ulong _union;
    private int _fewest;
    private int _atMost;

    /// <param name="group">The index of the all-different constraint, -1 for a single variable.</param>
    public SumPart(int group, (int Variable, int Weight)[] members, ulong region)
    {
        (int Variable, int Weight)[] ordered = [.. members.OrderBy(member => member.Weight)];
        Group = group;
        Members = [.. ordered.Select(member => member.Variable)];
        _weights = [.. ordered.Select(member => member.Weight)];
        _region = region;
        _forced = new bool[members.Length];
        _possible = new bool[members.Length];
    }

    public int Group { get; }

    /// <summary>Ascending by weight.</summary>
    public int[] Members { get; }

    public int Least { get; private set; }

    public int Most { get; private set; }

    /// <summary>True if being different narrows how many members lie in the region.</summary>
    public bool Tightens { get; private set; }

    /// <summary>Sets the bounds; false if the group can not be placed at all.</summary>
    public bool Measure(ReadOnlySpan<ulong> domains)
    {
        _union = 0;
        int forced = 0;
        int possible = 0;
        for (int i = 0; i < Members.Length; i++)
        {
            ulong domain = domains[Members[i]];
            _union |= domain;
            _forced[i] = (domain & ~_region) == 0;
            _possible[i] = (domain & _region) != 0;
            forced += _forced[i] ? 1 : 0;
            possible += _possible[i] ? 1 : 0;
        }
        _fewest = Members.Length - BitOperations.PopCount(_union & ~_region);
        _atMost = BitOperations.PopCount(_union & _region);
        Tightens = Group >= 0 && (_fewest > forced || _atMost < possible);
        if (!Tightens)
        {
            _fewest = 0;
            _atMost = Members.Length;
        }
        (int Least, int Most)? bounds = Bounds();
        (Least, Most) = bounds ?? default;
        return bounds is not null;
    }

    /// <summary>What bars this member from the region, or from outside it, by the numbers last measured; 0 if nothing does.</summary>
    /// <param name="member">Its index in <see cref="Members"/>.</param>
    /// <param name="room">The most that this part may add.</param>
    /// <param name="missing">The least that this part must add.</param>
    public Side With(int member, bool inside, int room, int missing)
    {
        (bool wasForced, bool wasPossible) = (_forced[member], _possible[member]);
        (_forced[member], _possible[member]) = (inside, inside);
        (int Least, int Most)? bounds = Bounds();
        (_forced[member], _possible[member]) = (wasForced, wasPossible);
        return bounds is var (least, most)
            ? (least > room ? Side.TooMuch : 0) | (most < missing ? Side.TooLittle : 0)
            : Side.Both;
    }

    /// <summary>Names what the bounds last measured rely on.</summary>
    public void Explain(ReadOnlySpan<ulong> domains, int except, Side side, Finding found)
    {
        side = Tightens ? Side.Both : side;
        foreach (int member in Members)
        {
            ulong reliedOn = Tightens ? ~_union : 0;
            if (member != except)
            {
                ulong domain = domains[member];
                reliedOn |= (domain & _region) == 0 && (side & Side.TooLittle) != 0 ? _region : 0;
                reliedOn |= (domain & ~_region) == 0 && (side & Side.TooMuch) != 0 ? ~_region : 0;
            }
            found.Because(member, reliedOn);
        }
    }

    private (int Least, int Most)? Bounds()
    {
        int forced = 0;
        int forcedWeight = 0;
        int possible = 0;
        for (int i = 0; i < Members.Length; i++)
        {
            forced += _forced[i] ? 1 : 0;
            forcedWeight += _forced[i] ? _weights[i] : 0;
            possible += _possible[i] ? 1 : 0;
        }
        int fewest = Math.Max(_fewest, forced);
        int atMost = Math.Min(_atMost, possible);
        if (fewest > atMost)
        {
            return null;
        }
        int least = forcedWeight;
        for (int i = 0, missing = fewest - forced; missing > 0; i++)
        {
            if (_possible[i] && !_forced[i])
            {
                least += _weights[i];
                missing--;
            }
        }
        int most = forcedWeight;
        for (int i = Members.Length - 1, room = atMost - forced; room > 0; i--)
        {
            if (_possible[i] && !_forced[i])
            {
                most += _weights[i];
                room--;
            }
        }
        return (least, most);
    }

    [Flags]
    internal enum Side
    {
        TooMuch = 1,
        TooLittle = 2,
        Both = 3,
    }
}
