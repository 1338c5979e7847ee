using Gridlock.Puzzles.Conditions;

namespace Gridlock.Puzzles.Reading;

/// <summary>What stands in a gap: an argument, a smaller statement, or only fixed words; and where it ends.</summary>
internal readonly record struct Filling(int End, int? Argument = null, Condition? Part = null)
{
    internal Condition AddedTo(Condition condition)
    {
        if (Argument is { } argument)
        {
            return condition with { Arguments = condition.Arguments.Add(argument) };
        }
        return Part is null ? condition : condition with { Parts = condition.Parts.Add(Part) };
    }
}
