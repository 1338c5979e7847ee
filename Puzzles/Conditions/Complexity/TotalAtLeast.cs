using Gridlock.Puzzles.Identity;
using Gridlock.Puzzles.Wording;

namespace Gridlock.Puzzles.Conditions.Complexity;

/// <summary>The complexity ratings in the column add up to this or more.</summary>
public sealed class TotalAtLeast : TotalKind
{
    public override string Name => "total-at-least";

    public override Clauses Clauses { get; } =
        new()
        {
            English = ["the complexity ratings in {0} add up to at least {1}"],
            German = [],
            Spanish = [],
        };

    protected override int Bound(int total, SeededRandom random) => Math.Max(1, total - random.Below(2));

    protected override bool Holds(int total, int bound) => total >= bound;

    protected override (int Least, int Most) Range(int bound, int sumOfAll) => (bound, Math.Max(bound, sumOfAll));
}
