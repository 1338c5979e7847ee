using System.Collections.Immutable;
using Gridlock.Puzzles.Conditions;
using Gridlock.Puzzles.Grids;

namespace Gridlock.Puzzles.Generation;

/// <summary>Which condition kinds to draw from, and how often each.</summary>
internal sealed class KindMix
{
    private readonly ImmutableArray<(ConditionKind Kind, int Weight)> _weights;

    internal KindMix(params ReadOnlySpan<(string Kind, int Weight)> weights)
    {
        var known = ImmutableArray.CreateBuilder<(ConditionKind, int)>(weights.Length);
        foreach ((string name, int weight) in weights)
        {
            ConditionKind kind =
                ConditionKinds.Find(name) ?? throw new ArgumentException($"There is no condition kind '{name}'.");
            known.Add((kind, weight));
        }
        _weights = known.ToImmutable();
    }

    /// <summary>What to draw from where a search gave up: kinds that say much by themselves. This mix itself unless set.</summary>
    internal KindMix Firm
    {
        get => field ?? this;
        init;
    }

    internal IEnumerable<ConditionKind> Kinds => _weights.Select(entry => entry.Kind);

    /// <summary>Each kind that says something on this grid, as often as it weighs.</summary>
    internal ConditionKind[] On(Grid grid)
    {
        int total = 0;
        ulong fitting = 0;
        for (int i = 0; i < _weights.Length; i++)
        {
            if (_weights[i].Kind.Fits(grid))
            {
                fitting |= 1UL << i;
                total += _weights[i].Weight;
            }
        }
        var kinds = new ConditionKind[total];
        int filled = 0;
        for (int i = 0; i < _weights.Length; i++)
        {
            if ((fitting >> i & 1) != 0)
            {
                kinds.AsSpan(filled, _weights[i].Weight).Fill(_weights[i].Kind);
                filled += _weights[i].Weight;
            }
        }
        return kinds;
    }
}
