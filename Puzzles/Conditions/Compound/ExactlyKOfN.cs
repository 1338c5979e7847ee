using System.Collections.Immutable;
using Gridlock.Puzzles.Grids;
using Gridlock.Puzzles.Identity;
using Gridlock.Puzzles.Wording;
using Gridlock.Solver.Model;

namespace Gridlock.Puzzles.Conditions.Compound;

/// <summary>Of two to four statements, so many are true; those generated are three or four, at least one true and not all.</summary>
public sealed class ExactlyKOfN : PartsKind
{
    private const int TriesForEach = 4;

    /// <summary>Of two, there are kinds of their own.</summary>
    private const int LeastProposed = 3;

    public override string Name => "exactly-k-of-n";

    public override ImmutableArray<Parameter> Parameters { get; } = [new("count", ParameterType.Number)];

    public override int LeastParts => 2;

    public override int MostParts => 4;

    public override Clauses Clauses { get; } =
        new()
        {
            English =
            [
                "the number of true statements among these is exactly {0}: {parts}",
                "the number of statements that hold among those that follow is {0}: {parts}",
                "count the true ones among these, and you get exactly {0}: {parts}",
            ],
            German =
            [
                "die Anzahl der wahren Aussagen unter diesen ist genau {0}: {parts}",
                "die Anzahl der zutreffenden unter den folgenden Aussagen beträgt genau {0}: {parts}",
                "zählt man, was davon stimmt, kommt man auf genau {0}: {parts}",
            ],
            Spanish =
            [
                "el número de afirmaciones verdaderas entre estas es exactamente {0}: {parts}",
                "de las afirmaciones siguientes, el número de las que se cumplen es {0}: {parts}",
                "el total de cosas ciertas de esta lista es exactamente {0}: {parts}",
            ],
        };

    public override Condition? Propose(Grid grid, ReadOnlySpan<byte> hidden, SeededRandom random)
    {
        int wanted = LeastProposed + random.Below(MostParts - LeastProposed + 1);
        int count = 1 + random.Below(wanted - 1);
        bool[] truths = [.. Enumerable.Range(0, wanted).Select(index => index < count)];
        random.Shuffle<bool>(truths);
        var parts = new List<Condition>(wanted);
        for (int attempt = 0; attempt < wanted * TriesForEach && parts.Count < wanted; attempt++)
        {
            TryAdd(parts, truths[parts.Count], grid, hidden, random);
        }
        return parts.Count < wanted ? null : new Condition(this, [count], [.. parts]);
    }

    public override bool Holds(Condition condition, Grid grid, ReadOnlySpan<byte> positions)
    {
        int count = 0;
        foreach (Condition part in condition.Parts)
        {
            count += part.Holds(grid, positions) ? 1 : 0;
        }
        return count == condition.Arguments[0];
    }

    public override IEnumerable<Constraint> ToConstraints(Condition condition, Grid grid) =>
        [
            new CountOf(
                condition.Parts.Select(part => ToAtom(part, grid)),
                condition.Arguments[0],
                condition.Arguments[0]
            ),
        ];

    public override bool Accepts(Condition condition, Grid grid) =>
        base.Accepts(condition, grid)
        && condition.Parts.Length >= LeastProposed
        && condition.Arguments[0] >= 1
        && condition.Arguments[0] < condition.Parts.Length;

    public override string? Refusal(Condition condition, Grid grid, Labels labels) =>
        condition.Arguments[0] < 0 || condition.Arguments[0] > condition.Parts.Length
            ? $"'{Name}' has the count {condition.Arguments[0]}; of {condition.Parts.Length} parts it is 0 to {condition.Parts.Length}."
            : base.Refusal(condition, grid, labels);
}
