using System.Text.Json.Serialization;

namespace Gridlock.Transcripts.Events;

/// <summary>A request is about to leave; on disk before it does.</summary>
/// <param name="Call">Unique in the run.</param>
/// <param name="Round">0 is the solve round, then 1 and up are verification rounds.</param>
/// <param name="Attempt">1 for the first try of this round.</param>
/// <param name="Endpoint">Scheme, host, port and path; no query and no user information.</param>
/// <param name="Model">The model's name as asked for.</param>
/// <param name="OutputLimit">Tokens that the answer may have, as the request says; null if it sets no limit.</param>
/// <param name="Asked">Null in the solve round and in a neutral check of the answer before.</param>
/// <param name="Options">Null, and not written, where all is left to the provider and a seed goes along.</param>
public sealed record CallIntent(
    string Call,
    string Match,
    int Round,
    int Attempt,
    string Player,
    string Endpoint,
    string Model,
    IReadOnlyList<RequestMessage> Messages,
    int? OutputLimit = null,
    CheckAsked? Asked = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] RequestOptions? Options = null
) : JournalEvent;
