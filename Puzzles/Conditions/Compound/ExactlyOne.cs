using Gridlock.Puzzles.Identity;
using Gridlock.Puzzles.Wording;
using Gridlock.Solver.Model;

namespace Gridlock.Puzzles.Conditions.Compound;

/// <summary>Either P or Q, and not both.</summary>
public sealed class ExactlyOne : TwoPartsKind
{
    public override string Name => "exactly-one";

    public override Clauses Clauses { get; } =
        new()
        {
            English =
            [
                "exactly one of these two is true: {parts}",
                "of the two statements that follow, exactly one holds: {parts}",
                "one of these is true, but not both: {parts}",
            ],
            German =
            [
                "genau eine dieser beiden Aussagen ist wahr: {parts}",
                "von den folgenden zwei Aussagen trifft genau eine zu: {parts}",
                "eins von beiden stimmt, aber nicht beides: {parts}",
            ],
            Spanish =
            [
                "exactamente una de estas dos afirmaciones es verdadera: {parts}",
                "de las dos afirmaciones siguientes se cumple exactamente una: {parts}",
                "una de estas dos cosas es cierta, pero no las dos: {parts}",
            ],
        };

    protected override (bool First, bool Second) WantedTruth(SeededRandom random) =>
        random.Below(2) == 0 ? (true, false) : (false, true);

    protected override bool Holds(bool first, bool second) => first != second;

    protected override CountOf Count(Atom first, Atom second) => new([first, second], 1, 1);
}
