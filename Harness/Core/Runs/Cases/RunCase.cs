using System.Globalization;

namespace Gridlock.Core.Runs.Cases;

/// <summary>One player at one tier of one puzzle, for the so manieth time.</summary>
/// <param name="Slot">The number of the puzzle's slot, from 1.</param>
/// <param name="Player">From 0, in the order of the plan.</param>
/// <param name="Tier">1 to 3.</param>
/// <param name="Repeat">From 1.</param>
public readonly record struct RunCase(int Slot, int Player, int Tier, int Repeat)
{
    private static readonly string[] s_marks = ["q", "p", "t", "x"];

    /// <summary>The name of its match in the journal, as "q17.p1.t2.x1"; it does not depend on the order of play.</summary>
    public string Name => string.Create(CultureInfo.InvariantCulture, $"q{Slot}.p{Player + 1}.t{Tier}.x{Repeat}");

    /// <summary>Null if the text is not the name of a case.</summary>
    public static RunCase? Parse(string name)
    {
        string[] parts = name.Split('.');
        if (parts.Length != s_marks.Length)
        {
            return null;
        }
        int[] numbers = new int[parts.Length];
        for (int i = 0; i < parts.Length; i++)
        {
            if (
                !parts[i].StartsWith(s_marks[i], StringComparison.Ordinal)
                || !int.TryParse(parts[i].AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out numbers[i])
            )
            {
                return null;
            }
        }
        return new RunCase(numbers[0], numbers[1] - 1, numbers[2], numbers[3]);
    }
}
