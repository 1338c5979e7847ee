using System.Text.Json.Serialization;

namespace Gridlock.Core.Reports.Judgements;

/// <summary>The judge's word on a case as a judgement keeps it, to be held against the next one.</summary>
/// <param name="Case">The match's name, unique in the run.</param>
/// <param name="First">The outcome of the solve round, as a word.</param>
/// <param name="Final">The outcome of the last planned round, as a word.</param>
/// <param name="Cells">Right cells of the first and of the last planned answer, as "12/28 28/28"; "-" where there are none.</param>
/// <param name="Reading">How each round's answer was read: "strict", what was forgiven, or why it is unreadable.</param>
/// <param name="Evidence">Changes with the texts that were judged: 16 hex digits.</param>
public sealed record CaseVerdict(
    string Case,
    string Puzzle,
    int Tier,
    string Player,
    string First,
    string Final,
    string Cells,
    IReadOnlyList<string> Reading,
    string Evidence
)
{
    /// <summary>What was judged, in words that two judgements can be compared by.</summary>
    [JsonIgnore]
    public string Sentence => $"{First}, final {Final} ({Cells}; {string.Join(" | ", Reading)})";
}
