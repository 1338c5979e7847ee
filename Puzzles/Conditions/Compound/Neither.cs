using Gridlock.Puzzles.Identity;
using Gridlock.Puzzles.Wording;
using Gridlock.Solver.Model;

namespace Gridlock.Puzzles.Conditions.Compound;

/// <summary>Neither P nor Q.</summary>
public sealed class Neither : PartsKind
{
    public override string Name => "neither";

    public override Clauses Clauses { get; } =
        new()
        {
            English = ["neither of these two is true: (a) {part 0}; (b) {part 1}"],
            German = [],
            Spanish = [],
        };

    protected override (bool First, bool Second) WantedTruth(SeededRandom random) => (false, false);

    protected override bool Holds(bool first, bool second) => !first && !second;

    protected override CountOf Count(Atom first, Atom second) => new([first, second], 0, 0);
}
