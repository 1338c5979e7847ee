using Gridlock.Puzzles.Identity;
using Gridlock.Puzzles.Wording;

namespace Gridlock.Puzzles.Conditions.Complexity;

/// <summary>The complexity ratings in the column add up to exactly this.</summary>
public sealed class TotalIs : TotalKind
{
    public override string Name => "total-is";

    public override Clauses Clauses { get; } =
        new()
        {
            English = ["the complexity ratings in {0} add up to exactly {1}"],
            German = [],
            Spanish = [],
        };

    protected override int Bound(int total, SeededRandom random) => total;

    protected override bool Holds(int total, int bound) => total == bound;

    protected override (int Least, int Most) Range(int bound, int sumOfAll) => (bound, bound);
}
