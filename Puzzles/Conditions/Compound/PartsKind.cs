using System.Collections.Immutable;
using Gridlock.Puzzles.Grids;
using Gridlock.Puzzles.Identity;
using Gridlock.Puzzles.Wording;
using Gridlock.Solver.Model;

namespace Gridlock.Puzzles.Conditions.Compound;

/// <summary>A compound of statements, each of an atom kind and each true or false by itself.</summary>
public abstract class PartsKind : ConditionKind
{
    private const int Tries = 8;

    public sealed override ConditionGroup Group => ConditionGroup.Compound;

    public override bool Accepts(Condition condition, Grid grid) =>
        condition.Parts.All(part => part.Kind is AtomKind && part.Kind.Accepts(part, grid))
        && condition.Parts.Distinct().Count() == condition.Parts.Length;

    public override string? Refusal(Condition condition, Grid grid, Labels labels)
    {
        foreach ((int place, Condition part) in condition.Parts.Index())
        {
            string? flaw =
                part.Kind is AtomKind
                    ? part.Kind.Refusal(part, grid, labels)
                    : $"'{part.Kind}' can not stand inside a compound; say it in a clue of its own, or name one of {string.Join(", ", ConditionKinds.All.Where(kind => kind is AtomKind && (grid.IsVault || !kind.NeedsVault)))}.";
            int same = condition.Parts.IndexOf(part);
            flaw ??=
                same < place ? $"it says the same as part {same + 1}; let each part say something of its own." : null;
            if (flaw is not null)
            {
                return $"Part {place + 1} of '{Name}': {flaw}";
            }
        }
        return base.Refusal(condition, grid, labels);
    }

    protected static Atom ToAtom(Condition part, Grid grid) => ((AtomKind)part.Kind).ToAtom(part, grid);

    /// <summary>Adds a random statement that is as true in the hidden allocation as wanted, and says nothing of the parts so far;
    /// false if none was found.</summary>
    protected static bool TryAdd(
        List<Condition> parts,
        bool truth,
        Grid grid,
        ReadOnlySpan<byte> hidden,
        SeededRandom random
    )
    {
        if (Part(grid, hidden, random, truth) is not { } part)
        {
            return false;
        }
        Atom atom = ToAtom(part, grid);
        if (parts.Exists(other => Entanglement.Of(ToAtom(other, grid), atom, grid)))
        {
            return false;
        }
        parts.Add(part);
        return true;
    }

    private static Condition? Part(Grid grid, ReadOnlySpan<byte> hidden, SeededRandom random, bool truth)
    {
        ImmutableArray<AtomKind> kinds = ConditionKinds.PartsOf(grid);
        for (int attempt = 0; attempt < Tries; attempt++)
        {
            AtomKind kind = kinds[random.Below(kinds.Length)];
            if (!kind.Fits(grid))
            {
                continue;
            }
            Condition? part = truth ? kind.Propose(grid, hidden, random) : kind.Any(grid, random);
            if (part is not null && part.Holds(grid, hidden) == truth)
            {
                return part;
            }
        }
        return null;
    }
}
