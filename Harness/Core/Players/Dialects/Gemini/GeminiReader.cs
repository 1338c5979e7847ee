using System.Text.Json;
using Gridlock.Core.Players.Wire;

namespace Gridlock.Core.Players.Dialects.Gemini;

/// <summary>Stream reading. Parts that are no text (calls, code, files) and thought signatures hold nothing to show.</summary>
internal sealed class GeminiReader : IStreamReader
{
    public IEnumerable<WireEvent> Read(string name, JsonElement payload) =>
        payload.Member("error") is { ValueKind: not JsonValueKind.Null } || name == "error"
            ? [new WireEvent.Failed(GeminiFault.Read(payload))]
            : ReadChunk(payload);

    private static IEnumerable<WireEvent> ReadChunk(JsonElement chunk)
    {
        if (chunk.Text("responseId") is not null || chunk.Text("modelVersion") is not null)
        {
            yield return new WireEvent.Served(chunk.Text("responseId"), chunk.Text("modelVersion"));
        }
        JsonElement? candidate = FirstCandidate(chunk);
        foreach (JsonElement part in PartsOf(candidate))
        {
            if (part.Text("text") is string text)
            {
                yield return part.Member("thought") is { ValueKind: JsonValueKind.True }
                    ? new WireEvent.Reasoning(text)
                    : new WireEvent.Answer(text);
            }
        }
        if (CountsOf(chunk) is TokenCount count)
        {
            yield return new WireEvent.Usage(count);
        }
        if (candidate?.Text("finishReason") is string word && GeminiFinish.Of(word) is WireEvent.Finished finish)
        {
            yield return finish;
        }
        else if (chunk.Member("promptFeedback")?.Text("blockReason") is string reason)
        {
            yield return new WireEvent.Finished(FinishKind.Refusal, reason);
        }
    }

    /// <summary>Only the first candidate is read: one is all that is ever asked for.</summary>
    private static JsonElement? FirstCandidate(JsonElement chunk)
    {
        if (chunk.Member("candidates") is not { ValueKind: JsonValueKind.Array } candidates)
        {
            return null;
        }
        foreach (JsonElement candidate in candidates.EnumerateArray())
        {
            if ((candidate.Count("index") ?? 0) == 0)
            {
                return candidate;
            }
        }
        return null;
    }

    private static JsonElement.ArrayEnumerator PartsOf(JsonElement? candidate) =>
        candidate?.Member("content")?.Member("parts") is { ValueKind: JsonValueKind.Array } parts
            ? parts.EnumerateArray()
            : default;

    /// <summary>Candidates and thoughts are counted apart, and so is what the API's own tools put into the prompt.</summary>
    private static TokenCount? CountsOf(JsonElement chunk)
    {
        if (chunk.Member("usageMetadata") is not { ValueKind: JsonValueKind.Object } usage)
        {
            return null;
        }
        long? thoughts = usage.Count("thoughtsTokenCount");
        long? tools = usage.Count("toolUsePromptTokenCount");
        return new TokenCount(
            usage.Count("promptTokenCount") + (tools ?? 0) ?? tools,
            usage.Count("candidatesTokenCount") + (thoughts ?? 0) ?? thoughts,
            thoughts,
            usage.Count("cachedContentTokenCount")
        );
    }
}
