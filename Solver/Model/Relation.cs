namespace Gridlock.Solver.Model;

/// <summary>A precomputed table of which values of a first variable go with which values of a second, 64 x 64.</summary>
public sealed class Relation
{
    private readonly ulong[] _forward = new ulong[Problem.MaxValues];
    private readonly ulong[] _backward = new ulong[Problem.MaxValues];
    private Relation? _negation;

    private Relation(string name) => Name = name;

    /// <summary>Both variables take the same value.</summary>
    public static Relation Equal { get; } = Create("equal", static (first, second) => first == second);

    public string Name { get; }

    /// <summary>The relation that holds exactly where this one does not.</summary>
    public Relation Negation => _negation ??= Negate();

    /// <summary>Tabulates <paramref name="holds"/> over all pairs of values from 0 to 63.</summary>
    public static Relation Create(string name, Func<int, int, bool> holds)
    {
        var relation = new Relation(name);
        for (int first = 0; first < Problem.MaxValues; first++)
        {
            for (int second = 0; second < Problem.MaxValues; second++)
            {
                if (holds(first, second))
                {
                    relation._forward[first] |= 1UL << second;
                    relation._backward[second] |= 1UL << first;
                }
            }
        }
        return relation;
    }

    public bool Holds(int first, int second) => (_forward[first] >> second & 1) != 0;

    /// <summary>The mask of second values that go with the first value.</summary>
    public ulong SecondsOf(int first) => _forward[first];

    /// <summary>The mask of first values that go with the second value.</summary>
    public ulong FirstsOf(int second) => _backward[second];

    internal ulong[] Forward => _forward;

    internal ulong[] Backward => _backward;

    public override string ToString() => Name;

    private Relation Negate()
    {
        var negation = new Relation("not " + Name) { _negation = this };
        for (int value = 0; value < Problem.MaxValues; value++)
        {
            negation._forward[value] = ~_forward[value];
            negation._backward[value] = ~_backward[value];
        }
        return negation;
    }
}
