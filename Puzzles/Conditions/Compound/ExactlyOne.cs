using Gridlock.Puzzles.Identity;
using Gridlock.Puzzles.Wording;
using Gridlock.Solver.Model;

namespace Gridlock.Puzzles.Conditions.Compound;

/// <summary>Either P or Q, and not both.</summary>
public sealed class ExactlyOne : PartsKind
{
    public override string Name => "exactly-one";

    public override Clauses Clauses { get; } =
        new()
        {
            English = ["exactly one of these two is true: (a) {part 0}; (b) {part 1}"],
            German = [],
            Spanish = [],
        };

    protected override (bool First, bool Second) WantedTruth(SeededRandom random) =>
        random.Below(2) == 0 ? (true, false) : (false, true);

    protected override bool Holds(bool first, bool second) => first != second;

    protected override CountOf Count(Atom first, Atom second) => new([first, second], 1, 1);
}
