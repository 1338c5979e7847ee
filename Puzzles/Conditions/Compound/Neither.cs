using Gridlock.Puzzles.Identity;
using Gridlock.Puzzles.Wording;
using Gridlock.Solver.Model;

namespace Gridlock.Puzzles.Conditions.Compound;

/// <summary>Neither P nor Q.</summary>
public sealed class Neither : TwoPartsKind
{
    public override string Name => "neither";

    public override Clauses Clauses { get; } =
        new()
        {
            English =
            [
                "neither of these two is true: {parts}",
                "of the two statements that follow, neither holds: {parts}",
                "both of these are false: {parts}",
            ],
            German =
            [
                "keine dieser beiden Aussagen ist wahr: {parts}",
                "von den folgenden zwei Aussagen trifft keine zu: {parts}",
                "weder das eine noch das andere stimmt: {parts}",
            ],
            Spanish =
            [
                "ninguna de estas dos afirmaciones es verdadera: {parts}",
                "de las dos afirmaciones siguientes no se cumple ninguna: {parts}",
                "ni lo uno ni lo otro es cierto: {parts}",
            ],
        };

    protected override (bool First, bool Second) WantedTruth(SeededRandom random) => (false, false);

    protected override bool Holds(bool first, bool second) => !first && !second;

    protected override CountOf Count(Atom first, Atom second) => new([first, second], 0, 0);
}
