namespace Gridlock.Solver.Search;

/// <summary>The variables of a permutation in a weighted sum, of which exactly so many take a value of a region; counted negatively
/// where the sign is -1.</summary>
internal sealed class RegionShare
{
    private readonly int[] _variables;
    private readonly int[] _weights;

    // The weights of those that may be in and may be out, lightest first.
    private readonly int[] _open;
    private readonly ulong _region;
    private readonly int _inside;
    private readonly int _sign;
    private int _openCount;
    private int _needed;

    internal RegionShare((int Variable, int Weight)[] members, ulong region, int inside, int sign)
    {
        (int Variable, int Weight)[] lightest = [.. members.OrderBy(member => member.Weight)];
        _variables = [.. lightest.Select(member => member.Variable)];
        _weights = [.. lightest.Select(member => member.Weight)];
        _open = new int[members.Length];
        (_region, _inside, _sign) = (region, inside, sign);
    }

    /// <summary>The least that the share adds to the sum.</summary>
    internal int Lowest { get; private set; }

    internal int Highest { get; private set; }

    internal bool Bound(ReadOnlySpan<ulong> domains)
    {
        int certain = 0;
        int count = 0;
        _openCount = 0;
        for (int i = 0; i < _variables.Length; i++)
        {
            ulong domain = domains[_variables[i]];
            ulong within = domain & _region;
            if (within == domain)
            {
                certain += _weights[i];
                count++;
            }
            else if (within != 0)
            {
                _open[_openCount++] = _weights[i];
            }
        }
        _needed = _inside - count;
        if (_needed < 0 || _needed > _openCount)
        {
            return false;
        }
        int light = certain;
        int heavy = certain;
        for (int i = 0; i < _needed; i++)
        {
            light += _open[i];
            heavy += _open[_openCount - 1 - i];
        }
        (Lowest, Highest) = _sign > 0 ? (light, heavy) : (-heavy, -light);
        return true;
    }

    /// <summary>Decides the open members for which being in, or out, takes the share too far.</summary>
    /// <param name="above">How far the share may go above its lowest.</param>
    /// <param name="below">How far the share may stay below its highest.</param>
    internal bool Narrow(Span<ulong> domains, int above, int below, ref ulong changed)
    {
        if (_openCount == 0 || (_needed > 0 && _needed < _openCount && Highest - Lowest <= Math.Min(above, below)))
        {
            return true;
        }
        if (_sign < 0)
        {
            (above, below) = (below, above);
        }
        bool none = _needed == 0;
        bool every = _needed == _openCount;
        // The last that is counted in and the first that is not, from the lightest and from the heaviest.
        int lightLast = none ? 0 : _open[_needed - 1];
        int lightNext = every ? 0 : _open[_needed];
        int heavyLast = none ? 0 : _open[_openCount - _needed];
        int heavyNext = every ? 0 : _open[_openCount - _needed - 1];
        for (int i = 0; i < _variables.Length; i++)
        {
            ulong domain = domains[_variables[i]];
            ulong within = domain & _region;
            if (within == 0 || within == domain)
            {
                continue;
            }
            int weight = _weights[i];
            bool barIn = none || weight - lightLast > above || heavyLast - weight > below;
            bool barOut = every || lightNext - weight > above || weight - heavyNext > below;
            if (barIn && barOut)
            {
                return false;
            }
            if (barIn || barOut)
            {
                domains[_variables[i]] = barIn ? domain & ~_region : within;
                changed |= 1UL << _variables[i];
            }
        }
        return true;
    }
}
