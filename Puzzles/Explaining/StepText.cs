using System.Collections.Immutable;

namespace Gridlock.Puzzles.Explaining;

/// <summary>The sentences of one step as they are found.</summary>
/// <param name="depth">How many suppositions the step stands under.</param>
internal sealed class StepText(int depth)
{
    private readonly List<TextLine> _lines = [];

    internal int Depth => depth;

    internal bool IsEmpty => _lines.Count == 0;

    internal ImmutableArray<TextLine> Lines => [.. _lines];

    /// <summary>A sentence from a clause without a capital or a full stop, in the same line as what was said last.</summary>
    internal void Say(string clause)
    {
        string sentence = PuzzleWords.Capital(clause) + ".";
        if (_lines is [.., var last] && last.Depth == depth)
        {
            _lines[^1] = last with { Text = $"{last.Text} {sentence}" };
        }
        else
        {
            _lines.Add(new TextLine(depth, sentence));
        }
    }

    internal void Include(IEnumerable<TextLine> lines) => _lines.AddRange(lines);
}
