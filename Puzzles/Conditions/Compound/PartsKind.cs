using System.Collections.Immutable;
using Gridlock.Puzzles.Grids;
using Gridlock.Puzzles.Identity;
using Gridlock.Solver.Model;

namespace Gridlock.Puzzles.Conditions.Compound;

/// <summary>A compound of two statements, P and Q, each of an atom kind and each true or false by itself.</summary>
public abstract class PartsKind : ConditionKind
{
    private const int Tries = 8;

    public sealed override ConditionGroup Group => ConditionGroup.Compound;

    public sealed override ImmutableArray<Parameter> Parameters { get; } = [];

    public sealed override int LeastParts => 2;

    public override Condition? Propose(Grid grid, ReadOnlySpan<byte> hidden, SeededRandom random)
    {
        (bool first, bool second) = WantedTruth(random);
        Condition? p = Part(grid, hidden, random, first);
        Condition? q = Part(grid, hidden, random, second);
        return p is null || q is null || AreEntangled(p, q, grid) ? null : new Condition(this, [], [p, q]);
    }

    public sealed override bool Holds(Condition condition, Grid grid, ReadOnlySpan<byte> positions) =>
        Holds(condition.Parts[0].Holds(grid, positions), condition.Parts[1].Holds(grid, positions));

    public sealed override IEnumerable<Constraint> ToConstraints(Condition condition, Grid grid) =>
        [Count(ToAtom(condition.Parts[0], grid), ToAtom(condition.Parts[1], grid))];

    public sealed override bool Accepts(Condition condition, Grid grid) =>
        condition.Parts.All(part => part.Kind is AtomKind && part.Kind.Accepts(part, grid))
        && condition.Parts[0] != condition.Parts[1];

    /// <summary>Whether P and Q shall be true in the hidden allocation; one of the combinations for which the compound holds.</summary>
    protected abstract (bool First, bool Second) WantedTruth(SeededRandom random);

    protected abstract bool Holds(bool first, bool second);

    protected abstract CountOf Count(Atom first, Atom second);

    /// <summary>True where one part says something of the other, so that the compound would come down to less than it seems: they
    /// share an artifact, or put two of one category into one column.</summary>
    private static bool AreEntangled(Condition p, Condition q, Grid grid)
    {
        int[] ofP = [.. ArtifactsOf(p)];
        int[] ofQ = [.. ArtifactsOf(q)];
        return ofP.Intersect(ofQ).Any()
            || (
                ofP.Length == 1
                && ofQ.Length == 1
                && grid.CategoryOf(ofP[0]) == grid.CategoryOf(ofQ[0])
                && p.Arguments[1] == q.Arguments[1]
            );
    }

    private static IEnumerable<int> ArtifactsOf(Condition part) =>
        part.Arguments.Where((_, index) => part.Kind.Parameters[index].Type == ParameterType.Artifact);

    private static Atom ToAtom(Condition part, Grid grid) => ((AtomKind)part.Kind).ToAtom(part, grid);

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
