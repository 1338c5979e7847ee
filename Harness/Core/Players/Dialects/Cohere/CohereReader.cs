using System.Text.Json;
using Gridlock.Core.Players.Wire;

namespace Gridlock.Core.Players.Dialects.Cohere;

/// <summary>Stream reading. Citations, plans for tools and tool calls hold nothing to show.</summary>
internal sealed class CohereReader : IStreamReader
{
    public IEnumerable<WireEvent> Read(string name, JsonElement payload)
    {
        JsonElement? delta = payload.Member("delta");
        return (payload.Text("type") ?? name) switch
        {
            "message-start" => payload.Text("id") is string id ? [new WireEvent.Served(id, null)] : [],
            "content-start" or "content-delta" => ReadContent(delta?.Member("message")?.Member("content")),
            "message-end" => delta is JsonElement end ? ReadEnd(end) : [],
            "error" => [new WireEvent.Failed(FaultReader.Read(payload))],
            // The answer of a server that does not stream.
            _ when payload.Text("finish_reason") is not null => ReadWhole(payload),
            // An error has no type, only its sentence.
            _ when payload.Text("type") is null && payload.Text("message") is not null =>
            [
                new WireEvent.Failed(FaultReader.Read(payload)),
            ],
            _ => [],
        };
    }

    private static IEnumerable<WireEvent> ReadContent(JsonElement? content)
    {
        if (content?.Text("thinking") is string reasoning)
        {
            yield return new WireEvent.Reasoning(reasoning);
        }
        if (content?.Text("text") is string answer)
        {
            yield return new WireEvent.Answer(answer);
        }
    }

    private static IEnumerable<WireEvent> ReadEnd(JsonElement end)
    {
        if (CohereUsage.Find(end) is TokenCount count)
        {
            yield return new WireEvent.Usage(count);
        }
        if (end.Text("finish_reason") is string word)
        {
            yield return word switch
            {
                "ERROR" or "TIMEOUT" => new WireEvent.Failed(CohereFault.AtEnd(word, end.Text("error"))),
                "MAX_TOKENS" or "ERROR_LIMIT" => new WireEvent.Finished(FinishKind.Length, word),
                "ERROR_TOXIC" => new WireEvent.Finished(FinishKind.Refusal, word),
                _ => new WireEvent.Finished(FinishKind.Stop, word),
            };
        }
    }

    private static IEnumerable<WireEvent> ReadWhole(JsonElement answer)
    {
        IEnumerable<WireEvent> contents = answer.Member("message")?.Member("content")
            is { ValueKind: JsonValueKind.Array } parts
            ? parts.EnumerateArray().SelectMany(static part => ReadContent(part))
            : [];
        return [new WireEvent.Served(answer.Text("id"), answer.Text("model")), .. contents, .. ReadEnd(answer)];
    }
}
