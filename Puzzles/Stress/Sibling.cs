using Gridlock.Puzzles.Conditions;
using Gridlock.Puzzles.Grids;
using Gridlock.Puzzles.Identity;

namespace Gridlock.Puzzles.Stress;

/// <summary>A condition of the same kind that differs in one argument.</summary>
internal static class Sibling
{
    private const int MostShift = 2;

    /// <summary>Null where the drawn change makes no sense for the kind.</summary>
    internal static Condition? Draw(Condition condition, Grid grid, SeededRandom random)
    {
        int places = condition.Arguments.Length + condition.Parts.Length;
        int place = random.Below(places);
        Condition? changed;
        if (place < condition.Arguments.Length)
        {
            int argument = Change(condition.Arguments[place], condition.Kind.Parameters[place].Type, grid, random);
            changed = condition with { Arguments = condition.Arguments.SetItem(place, argument) };
        }
        else
        {
            int part = place - condition.Arguments.Length;
            changed = Draw(condition.Parts[part], grid, random) is { } other
                ? condition with
                {
                    Parts = condition.Parts.SetItem(part, other),
                }
                : null;
        }
        return changed is not null && changed != condition && changed.Kind.Accepts(changed, grid) ? changed : null;
    }

    private static int Change(int argument, ParameterType type, Grid grid, SeededRandom random) =>
        type switch
        {
            // Another of the same category.
            ParameterType.Artifact => grid.CategoryOf(argument) * grid.Columns + random.Below(grid.Columns),
            ParameterType.Category => random.Below(grid.Categories),
            ParameterType.Column => random.Below(grid.Columns),
            ParameterType.Row => random.Below(grid.Rows),
            ParameterType.Quarter => random.Below(Grid.Quarters),
            _ => argument - MostShift + random.Below(2 * MostShift + 1),
        };
}
