using Gridlock.Puzzles.Identity;
using Gridlock.Puzzles.Wording;
using Gridlock.Solver.Model;

namespace Gridlock.Puzzles.Conditions.Compound;

/// <summary>If P, then Q; says nothing where P is false.</summary>
public sealed class IfThen : TwoPartsKind
{
    public override string Name => "if-then";

    public override Clauses Clauses { get; } =
        new()
        {
            English =
            [
                "if {part 0}, then {part 1}",
                "of the two statements that follow, the first implies the second: {parts}",
                "if (a) is true, then so is (b): {parts}",
            ],
            German =
            [
                "wenn Aussage (a) stimmt, dann stimmt auch Aussage (b): {parts}",
                "von den folgenden zwei Aussagen zieht die erste die zweite nach sich: {parts}",
                "stimmt (a), dann auch (b): {parts}",
            ],
            Spanish =
            [
                "si {part 0}, entonces {part 1}",
                "de las dos afirmaciones siguientes, la primera implica la segunda: {parts}",
                "si (a) es cierto, entonces (b) también: {parts}",
            ],
        };

    public override Clauses? Meaning { get; } =
        new()
        {
            English =
            [
                "\"If P, then Q\" and \"the first implies the second\" say nothing about the second statement when the first is false.",
            ],
            German =
            [
                "„Wenn (a) stimmt, dann auch (b)“ und „die erste zieht die zweite nach sich“ sagen nichts über die zweite Aussage, falls die erste falsch ist.",
            ],
            Spanish =
            [
                "«Si P, entonces Q» y «la primera implica la segunda» no dicen nada sobre la segunda afirmación cuando la primera es falsa.",
            ],
        };

    protected override (bool First, bool Second) WantedTruth(SeededRandom random) =>
        random.Below(2) == 0 ? (true, true) : (false, false);

    protected override bool Holds(bool first, bool second) => !first || second;

    protected override CountOf Count(Atom first, Atom second) => new([first.Negate(), second], 1, 2);
}
