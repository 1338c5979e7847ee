using System.Collections.Immutable;
using Gridlock.Core.Judging.Claims;
using Gridlock.Core.Judging.Progress;
using Gridlock.Core.Judging.TextMeasures;
using Gridlock.Core.Loops;

namespace Gridlock.App.Looping;

/// <summary>What is told of one text.</summary>
/// <param name="Measures">Null unless asked for.</param>
internal sealed record LoopReport(string Text, ImmutableArray<Loop> Loops, TextMeasure? Measures)
{
    private const int Excerpt = 120;

    /// <param name="puzzle">What the text is about; null where that is not known.</param>
    public static LoopReport Of(string text, ClaimPuzzle? puzzle, bool measures) =>
        new(
            text,
            puzzle is null ? LoopDetector.Find(text) : PuzzleLoops.Find(puzzle, text, ClaimReader.All(puzzle, text)),
            measures ? TextMeasure.Of(text) : null
        );

    /// <summary>The beginning of what is said again.</summary>
    public string ExcerptOf(Loop loop)
    {
        int start = (int)Math.Min(loop.Evidence.Start, Text.Length);
        int length = (int)Math.Min(loop.Evidence.End, Text.Length) - start;
        length = loop.Kind == LoopKind.Verbatim ? Math.Min(length, Math.Max(loop.Period, 1)) : length;
        string excerpt = Text.Substring(start, Math.Max(0, Math.Min(length, Excerpt)));
        return excerpt.Length > 0 && char.IsHighSurrogate(excerpt[^1]) ? excerpt[..^1] : excerpt;
    }
}
