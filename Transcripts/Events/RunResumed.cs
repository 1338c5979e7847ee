using System.Text.Json.Serialization;

namespace Gridlock.Transcripts.Events;

/// <summary>A process took an interrupted run up again; calls that were open before it are partial for ever.</summary>
/// <param name="Tool">Name and version of the program that observes from here on.</param>
/// <param name="Cut">Bytes of an unfinished last line that were cut off; 0 if there was none.</param>
/// <param name="Budget">US dollars for the whole run from here on, as it was told; null, and not written, where nothing was said of it.</param>
public sealed record RunResumed(
    string Tool,
    long Cut,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] decimal? Budget = null
) : JournalEvent;
