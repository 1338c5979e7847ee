using Gridlock.Solver.Model;

namespace Gridlock.Solver.Deduction.Techniques;

/// <summary>The bounds that one all-different group, or the variables of none, add to a weighted sum: what lies in its region,
/// less what lies against it.</summary>
internal sealed class SumPart
{
    private readonly SumSide _for;
    private readonly SumSide? _against;
    private readonly ulong _counted;
    private readonly ulong _negative;

    /// <param name="group">The index of the all-different constraint, -1 for variables of none.</param>
    public SumPart(int group, IEnumerable<(int Variable, int Weight)> members, WeightedSum sum)
    {
        bool differ = group >= 0;
        (int Variable, int Weight)[] ordered =
        [
            .. differ ? members.OrderBy(member => member.Weight) : members.OrderBy(member => member.Variable),
        ];
        int[] weights = [.. ordered.Select(member => member.Weight)];
        Group = group;
        Members = [.. ordered.Select(member => member.Variable)];
        _counted = sum.Region;
        _negative = sum.Against;
        _for = new SumSide(Members, weights, _counted, differ);
        _against = _negative == 0 ? null : new SumSide(Members, weights, _negative, differ);
    }

    public int Group { get; }

    /// <summary>Ascending by weight in a group, otherwise by variable.</summary>
    public int[] Members { get; }

    public int Least { get; private set; }

    public int Most { get; private set; }

    /// <summary>True if being different narrows how many members lie in a region.</summary>
    public bool Tightens => _for.Tightens || _against is { Tightens: true };

    /// <summary>Sets the bounds; false if the group can not be placed at all.</summary>
    public bool Measure(ReadOnlySpan<ulong> domains)
    {
        if (!_for.Measure(domains) || _against?.Measure(domains) == false)
        {
            return false;
        }
        (Least, Most) = (_for.Least - (_against?.Most ?? 0), _for.Most - (_against?.Least ?? 0));
        return true;
    }

    /// <summary>What keeps this member's values of the mask away, by the numbers last measured; 0 if nothing does.</summary>
    /// <param name="member">Its index in <see cref="Members"/>.</param>
    /// <param name="values">Values that all count alike.</param>
    /// <param name="room">The most that this part may add.</param>
    /// <param name="missing">The least that this part must add.</param>
    public Bar With(int member, ulong values, int room, int missing)
    {
        if (values == 0)
        {
            return 0;
        }
        if (_for.With(member, (values & _counted) != 0) is not var (least, most))
        {
            return Bar.Both;
        }
        if (_against is not null)
        {
            if (_against.With(member, (values & _negative) != 0) is not var (lightest, heaviest))
            {
                return Bar.Both;
            }
            (least, most) = (least - heaviest, most - lightest);
        }
        return (least > room ? Bar.TooMuch : 0) | (most < missing ? Bar.TooLittle : 0);
    }

    /// <summary>Names what the bounds last measured rely on.</summary>
    /// <param name="except">The variable that a bar is for, -1 for none.</param>
    public void Explain(ReadOnlySpan<ulong> domains, int except, Bar bar, Finding found)
    {
        bool tooMuch = (bar & Bar.TooMuch) != 0;
        bool tooLittle = (bar & Bar.TooLittle) != 0;
        _for.Explain(domains, except, least: tooMuch, most: tooLittle, found);
        _against?.Explain(domains, except, least: tooLittle, most: tooMuch, found);
    }

    [Flags]
    internal enum Bar
    {
        TooMuch = 1,
        TooLittle = 2,
        Both = 3,
    }
}
