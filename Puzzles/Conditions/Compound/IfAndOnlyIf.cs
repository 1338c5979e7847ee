using Gridlock.Puzzles.Identity;
using Gridlock.Puzzles.Wording;
using Gridlock.Solver.Model;

namespace Gridlock.Puzzles.Conditions.Compound;

/// <summary>P and Q are both true or both false.</summary>
public sealed class IfAndOnlyIf : PartsKind
{
    public override string Name => "if-and-only-if";

    public override Clauses Clauses { get; } =
        new()
        {
            English = ["these two are both true or both false: (a) {part 0}; (b) {part 1}"],
            German = [],
            Spanish = [],
        };

    protected override (bool First, bool Second) WantedTruth(SeededRandom random) =>
        random.Below(2) == 0 ? (true, true) : (false, false);

    protected override bool Holds(bool first, bool second) => first == second;

    protected override CountOf Count(Atom first, Atom second) => new([first, second.Negate()], 1, 1);
}
