using System.Globalization;
using Gridlock.Transcripts.Events;

namespace Gridlock.Core.Loops.Watching;

/// <summary>Loops as journals keep them and as people read them.</summary>
public static class LoopFindings
{
    public static LoopFinding Of(bool isReasoning, Loop loop) =>
        new(
            isReasoning ? "reasoning" : "answer",
            loop.Kind.Word(),
            loop.Onset,
            loop.Period,
            Math.Round(loop.Repeats, 1),
            loop.Alarm
        );

    /// <summary>As "revision loop in the reasoning, from character 615".</summary>
    public static string Sentence(LoopFinding loop) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{loop.Kind} loop in the {loop.Stream}, from character {loop.Onset:N0}"
        );
}
