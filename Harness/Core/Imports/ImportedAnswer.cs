using Gridlock.Transcripts.Events;

namespace Gridlock.Core.Imports;

/// <summary>One model's answer to one puzzle, as somebody recorded it.</summary>
/// <param name="Puzzle">The puzzle's id.</param>
/// <param name="PuzzleJson">The puzzle itself, where the record brings it along.</param>
/// <param name="Prompt">Null where the record does not say what was asked.</param>
/// <param name="Finish">"stop", "length" or "refusal"; null where the record does not say.</param>
public sealed record ImportedAnswer(
    string Puzzle,
    string? PuzzleJson,
    string Model,
    int Tier,
    string Answer,
    string Reasoning,
    string? Prompt,
    string? Finish,
    CallUsage? Usage
);
