using Gridlock.Puzzles.Identity;
using Gridlock.Puzzles.Wording;
using Gridlock.Solver.Model;

namespace Gridlock.Puzzles.Conditions.Compound;

/// <summary>If P, then Q; says nothing where P is false.</summary>
public sealed class IfThen : PartsKind
{
    public override string Name => "if-then";

    public override Clauses Clauses { get; } =
        new()
        {
            English = ["if {part 0}, then {part 1}"],
            German = [],
            Spanish = [],
        };

    public override Clauses? Meaning { get; } =
        new()
        {
            English = ["\"If P, then Q\" says nothing about Q when P is false."],
            German = [],
            Spanish = [],
        };

    protected override (bool First, bool Second) WantedTruth(SeededRandom random) =>
        random.Below(2) == 0 ? (true, true) : (false, false);

    protected override bool Holds(bool first, bool second) => !first || second;

    protected override CountOf Count(Atom first, Atom second) => new([first.Negate(), second], 1, 2);
}
