using Gridlock.Puzzles.Identity;
using Gridlock.Puzzles.Wording;

namespace Gridlock.Puzzles.Conditions.Complexity;

/// <summary>The complexity ratings in the column add up to this or less.</summary>
public sealed class TotalAtMost : TotalKind
{
    public override string Name => "total-at-most";

    public override Clauses Clauses { get; } =
        new()
        {
            English = ["the complexity ratings in {0} add up to at most {1}"],
            German = [],
            Spanish = [],
        };

    protected override int Bound(int total, SeededRandom random) => total + random.Below(2);

    protected override bool Holds(int total, int bound) => total <= bound;

    protected override (int Least, int Most) Range(int bound, int sumOfAll) => (0, bound);
}
