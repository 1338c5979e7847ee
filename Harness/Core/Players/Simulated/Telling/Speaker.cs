using System.Numerics;
using Gridlock.Puzzles.Conditions;
using Gridlock.Puzzles.Identity;
using Gridlock.Puzzles.Reading;

namespace Gridlock.Core.Players.Simulated.Telling;

/// <summary>Words for one puzzle, varied by a generator.</summary>
internal sealed class Speaker(PromptedPuzzle puzzle, SeededRandom random)
{
    internal PromptedPuzzle Puzzle => puzzle;

    internal string Pick(params ReadOnlySpan<string> choices) => choices[random.Below(choices.Length)];

    internal bool OneIn(int times) => random.Below(times) == 0;

    internal string The(int artifact) => puzzle.Labels.The(artifact);

    internal string Column(int column) => puzzle.Labels.Columns[column];

    internal string Clause(Condition condition) => Spoken.Of(condition, puzzle.Labels);

    /// <summary>"the ruby is in hall 3".</summary>
    internal string Place(int artifact, int column) => $"{The(artifact)} is in {Column(column)}";

    /// <summary>The columns of a mask, joined by "or" or the like.</summary>
    internal string Columns(ulong mask, string joint)
    {
        var names = new List<string>();
        for (; mask != 0; mask &= mask - 1)
        {
            names.Add(Column(BitOperations.TrailingZeroCount(mask)));
        }
        return List(names, joint);
    }

    /// <summary>"a, b and c" with this joint before the last.</summary>
    internal static string List(IReadOnlyList<string> items, string joint = "and") =>
        items.Count < 2 ? string.Concat(items) : $"{string.Join(", ", items.SkipLast(1))} {joint} {items[^1]}";

    internal static string Count(int count, string one, string many) => count == 1 ? $"1 {one}" : $"{count} {many}";

    internal static string Capital(string clause) => char.ToUpperInvariant(clause[0]) + clause[1..];
}
