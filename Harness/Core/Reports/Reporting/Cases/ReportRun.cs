using System.Collections.Immutable;
using Gridlock.Core.Matches;
using Gridlock.Transcripts.Events;
using Gridlock.Transcripts.Reading;

namespace Gridlock.Core.Reports.Reporting.Cases;

/// <summary>A run of a report: what it is, and what whoever wants to check it needs.</summary>
/// <param name="Place">From 0, in the order of time.</param>
/// <param name="Outcome">That of run.ended, or "interrupted".</param>
/// <param name="Judge">The version of the judge that judged it for this report.</param>
/// <param name="Journal">"sha256:" and hex, over the plain bytes of the journal as it is now.</param>
/// <param name="Alteration">Why the journal is no evidence any more; null where it is.</param>
/// <param name="Flaws">Lines of the journal that could not be used.</param>
/// <param name="Served">The models that the provider says answered, by player.</param>
/// <param name="Link">From the report to the run's folder, with slashes; null where the report should not say where that is.</param>
public sealed record ReportRun(
    int Place,
    string Id,
    string Tool,
    ProofEngine? Engine,
    IReadOnlyDictionary<string, string> Command,
    DateTimeOffset Started,
    string Outcome,
    int Judge,
    string Journal,
    Alteration? Alteration,
    int Flaws,
    long Cases,
    IReadOnlyDictionary<ReportPlayer, ImmutableArray<string>> Served,
    string? Link
)
{
    /// <summary>True where it came to the end of what was asked for.</summary>
    public bool IsComplete => Outcome == MatchExecutor.Completed;

    /// <summary>The file name of the journal in the run's folder.</summary>
    public required string JournalName { get; init; }

    /// <summary>Cases that were to be played and never began, by player; null where the run does not say what it was to play.</summary>
    public ImmutableDictionary<ReportPlayer, long>? Unbegun { get; init; } =
        ImmutableDictionary<ReportPlayer, long>.Empty;

    /// <summary>How each player was asked, such as "2 checks, temperature 0.7"; empty where nothing was asked.</summary>
    public ImmutableDictionary<ReportPlayer, string> Settings { get; init; } =
        ImmutableDictionary<ReportPlayer, string>.Empty;

    /// <summary>As commands name it: from the folder in which the report was asked for, or its last name where that is nobody's business.</summary>
    public required string Folder { get; init; }
}
