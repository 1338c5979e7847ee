using System.Collections.Immutable;
using Gridlock.Puzzles.Grids;
using Gridlock.Puzzles.Identity;
using Gridlock.Puzzles.Wording;
using Gridlock.Solver.Model;

namespace Gridlock.Puzzles.Conditions.Compound;

/// <summary>Of two artifacts, one is in the one column and the other in the other.</summary>
public sealed class OneEach : ConditionKind
{
    public override string Name => "one-each";

    public override ConditionGroup Group => ConditionGroup.Compound;

    public override ImmutableArray<Parameter> Parameters { get; } =
    [
        new("first", ParameterType.Artifact),
        new("second", ParameterType.Artifact),
        new("column", ParameterType.Column),
        new("otherColumn", ParameterType.Column),
    ];

    public override Clauses Clauses { get; } =
        new()
        {
            English =
            [
                "of {0} and {1}, one is in {2} and the other in {3}",
                "one of the two, {0} or {1}, is located in {2}, and the other in {3}",
                "{0} and {1} take {2} and {3}, one each",
            ],
            German =
            [
                "von diesen beiden Objekten, {0 dat} und {1 dat}, steht eines in {2} und das andere in {3}",
                "von den beiden Objekten, {0 dat} und {1 dat}, befindet sich eines in {2} und das andere in {3}",
                "{0} und {1} verteilen sich auf {2} und {3}, je ein Objekt",
            ],
            Spanish =
            [
                "de estos dos objetos, {0} y {1}, uno está en {column:el|la} {2} y el otro en {column:el|la} {3}",
                "uno de los dos objetos, {0} o {1}, se encuentra en {column:el|la} {2}, y el otro en {column:el|la} {3}",
                "{0} y {1} se reparten {column:el|la} {2} y {column:el|la} {3}, un objeto en cada sitio",
            ],
        };

    /// <summary>With two columns, to be in different ones says it all.</summary>
    public override bool Fits(Grid grid) => grid.Columns > 2;

    public override Condition? Propose(Grid grid, ReadOnlySpan<byte> hidden, SeededRandom random)
    {
        int first = random.Below(grid.Artifacts);
        int second = random.Below(grid.Artifacts);
        (int column, int other) = (grid.ColumnOf(hidden[first]), grid.ColumnOf(hidden[second]));
        return column == other ? null : InOrder([Math.Min(first, second), Math.Max(first, second), column, other]);
    }

    public override bool Holds(Condition condition, Grid grid, ReadOnlySpan<byte> positions)
    {
        int first = grid.ColumnOf(positions[condition.Arguments[0]]);
        int second = grid.ColumnOf(positions[condition.Arguments[1]]);
        (int column, int other) = (condition.Arguments[2], condition.Arguments[3]);
        return (first == column && second == other) || (first == other && second == column);
    }

    public override IEnumerable<Constraint> ToConstraints(Condition condition, Grid grid)
    {
        (int first, int second) = (condition.Arguments[0], condition.Arguments[1]);
        (ulong low, ulong high) = (grid.Column(condition.Arguments[2]), grid.Column(condition.Arguments[3]));
        return
        [
            Atom.In(first, low | high),
            Atom.In(second, low | high),
            // One count follows from the other, but said of both columns they look alike in the mirror.
            new CountOf([Atom.In(first, low), Atom.In(second, low)], 1, 1),
            new CountOf([Atom.In(first, high), Atom.In(second, high)], 1, 1),
        ];
    }

    public override bool Accepts(Condition condition, Grid grid) =>
        condition.Arguments[0] != condition.Arguments[1] && condition.Arguments[2] != condition.Arguments[3];

    public override Condition Mirrored(Condition condition, Grid grid) =>
        InOrder(base.Mirrored(condition, grid).Arguments);

    /// <summary>The order of the columns means nothing; they are kept in ascending order.</summary>
    private Condition InOrder(ImmutableArray<int> arguments) =>
        new(
            this,
            arguments[0],
            arguments[1],
            Math.Min(arguments[2], arguments[3]),
            Math.Max(arguments[2], arguments[3])
        );
}
