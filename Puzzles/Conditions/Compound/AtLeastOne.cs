using Gridlock.Puzzles.Identity;
using Gridlock.Puzzles.Wording;
using Gridlock.Solver.Model;

namespace Gridlock.Puzzles.Conditions.Compound;

/// <summary>P or Q, or both.</summary>
public sealed class AtLeastOne : TwoPartsKind
{
    public override string Name => "at-least-one";

    public override Clauses Clauses { get; } =
        new()
        {
            English =
            [
                "at least one of these two is true: {parts}",
                "of the two statements that follow, at least one holds: {parts}",
                "one of these is true, or both are: {parts}",
            ],
            German =
            [
                "mindestens eine dieser beiden Aussagen ist wahr: {parts}",
                "von den folgenden zwei Aussagen trifft mindestens eine zu: {parts}",
                "eins von beiden stimmt, vielleicht auch beides: {parts}",
            ],
            Spanish =
            [
                "al menos una de estas dos afirmaciones es verdadera: {parts}",
                "de las dos afirmaciones siguientes se cumple al menos una: {parts}",
                "una de estas dos cosas es cierta, o quizá las dos: {parts}",
            ],
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
