using Gridlock.Puzzles.Identity;
using Gridlock.Puzzles.Wording;

namespace Gridlock.Puzzles.Conditions.Complexity;

/// <summary>The complexity ratings in the column add up to exactly this.</summary>
public sealed class TotalIs : TotalKind
{
    public override string Name => "total-is";

    public override string Clause(Condition condition, Labels labels) =>
        $"the complexity ratings in {labels.Columns[condition.Arguments[0]]} add up to exactly {condition.Arguments[1]}";

    protected override int Bound(int total, SeededRandom random) => total;

    protected override bool Holds(int total, int bound) => total == bound;

    protected override (int Least, int Most) Range(int bound, int sumOfAll) => (bound, bound);
}
