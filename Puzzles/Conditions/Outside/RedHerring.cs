using System.Collections.Immutable;
using Gridlock.Puzzles.Grids;
using Gridlock.Puzzles.Identity;
using Gridlock.Puzzles.Wording;
using Gridlock.Solver.Model;

namespace Gridlock.Puzzles.Conditions.Outside;

/// <summary>A remark about something outside the grid: holds in every allocation and rules out none.</summary>
public sealed class RedHerring : ConditionKind
{
    private static readonly string[] Remark = ["{0}"];

    public override string Name => "red-herring";

    public override ConditionGroup Group => ConditionGroup.Direct;

    public override ImmutableArray<Parameter> Parameters { get; } = [new("remark", ParameterType.Remark)];

    public override Clauses Clauses { get; } =
        new()
        {
            English = Remark,
            German = Remark,
            Spanish = Remark,
        };

    public override Condition? Propose(Grid grid, ReadOnlySpan<byte> hidden, SeededRandom random) =>
        new Condition(this, random.Below(Remarks.Count));

    public override bool Holds(Condition condition, Grid grid, ReadOnlySpan<byte> positions) => true;

    public override IEnumerable<Constraint> ToConstraints(Condition condition, Grid grid) => [];

    public override bool Accepts(Condition condition, Grid grid) =>
        condition.Arguments[0] >= 0 && condition.Arguments[0] < Remarks.Count;
}
