using Gridlock.Puzzles.Identity;
using Gridlock.Puzzles.Wording;
using Gridlock.Solver.Model;

namespace Gridlock.Puzzles.Conditions.Compound;

/// <summary>P or Q, or both.</summary>
public sealed class AtLeastOne : PartsKind
{
    public override string Name => "at-least-one";

    public override Clauses Clauses { get; } =
        new()
        {
            English = ["at least one of these two is true: (a) {part 0}; (b) {part 1}"],
            German = [],
            Spanish = [],
        };

    protected override (bool First, bool Second) WantedTruth(SeededRandom random) =>
        random.Below(3) switch
        {
            0 => (true, false),
            1 => (false, true),
            _ => (true, true),
        };

    protected override bool Holds(bool first, bool second) => first || second;

    protected override CountOf Count(Atom first, Atom second) => new([first, second], 1, 2);
}
