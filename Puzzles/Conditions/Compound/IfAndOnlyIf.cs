using Gridlock.Puzzles.Identity;
using Gridlock.Puzzles.Wording;
using Gridlock.Solver.Model;

namespace Gridlock.Puzzles.Conditions.Compound;

/// <summary>P and Q are both true or both false.</summary>
public sealed class IfAndOnlyIf : TwoPartsKind
{
    public override string Name => "if-and-only-if";

    public override Clauses Clauses { get; } =
        new()
        {
            English =
            [
                "these two are both true or both false: {parts}",
                "of the two statements that follow, the first holds if and only if the second does: {parts}",
                "either both of these are true or neither is: {parts}",
            ],
            German =
            [
                "diese beiden Aussagen sind beide wahr oder beide falsch: {parts}",
                "von den folgenden zwei Aussagen trifft die erste genau dann zu, wenn die zweite zutrifft: {parts}",
                "entweder stimmt beides oder keins von beiden: {parts}",
            ],
            Spanish =
            [
                "estas dos afirmaciones son ambas verdaderas o ambas falsas: {parts}",
                "de las dos afirmaciones siguientes, la primera se cumple si y solo si se cumple la segunda: {parts}",
                "o son ciertas las dos cosas o no lo es ninguna: {parts}",
            ],
        };

    protected override (bool First, bool Second) WantedTruth(SeededRandom random) =>
        random.Below(2) == 0 ? (true, true) : (false, false);

    protected override bool Holds(bool first, bool second) => first == second;

    protected override CountOf Count(Atom first, Atom second) => new([first, second.Negate()], 1, 1);
}
