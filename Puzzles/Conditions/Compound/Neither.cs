using Gridlock.Puzzles.Identity;
using Gridlock.Puzzles.Wording;
using Gridlock.Solver.Model;

namespace Gridlock.Puzzles.Conditions.Compound;

/// <summary>Neither P nor Q.</summary>
public sealed class Neither : PartsKind
{
    public override string Name => "neither";

    public override string Clause(Condition condition, Labels labels) =>
        $"neither of these two is true: (a) {condition.Parts[0].ToClause(labels)}; (b) {condition.Parts[1].ToClause(labels)}";

    protected override (bool First, bool Second) WantedTruth(SeededRandom random) => (false, false);

    protected override bool Holds(bool first, bool second) => !first && !second;

    protected override CountOf Count(Atom first, Atom second) => new([first, second], 0, 0);
}
