using System.Text.Json;
using Gridlock.Core.Players.Wire;

namespace Gridlock.Core.Players.Dialects.Ollama;

/// <summary>Stream reading of api/chat, and of api/generate, which holds the same in other members.</summary>
internal sealed class OllamaReader : IStreamReader
{
    /// <summary>The word of older servers, which say that they are done but not why.</summary>
    private const string UnstatedReason = "done";

    private bool _served;

    public IEnumerable<WireEvent> Read(string name, JsonElement payload)
    {
        if (payload.Member("error") is { ValueKind: not JsonValueKind.Null })
        {
            yield return new WireEvent.Failed(FaultReader.Read(payload));
            yield break;
        }
        if (!_served && payload.Text("model") is string model)
        {
            _served = true;
            yield return new WireEvent.Served(null, model);
        }
        JsonElement? message = payload.Member("message");
        if ((message?.Text("thinking") ?? payload.Text("thinking")) is string reasoning)
        {
            yield return new WireEvent.Reasoning(reasoning);
        }
        if ((message?.Text("content") ?? payload.Text("response")) is string answer)
        {
            yield return new WireEvent.Answer(answer);
        }
        if (payload.Member("done") is { ValueKind: JsonValueKind.True })
        {
            foreach (WireEvent last in ReadEnd(payload))
            {
                yield return last;
            }
        }
    }

    private static IEnumerable<WireEvent> ReadEnd(JsonElement payload)
    {
        // A prompt that is wholly in the server's cache is not counted by every version.
        var count = new TokenCount(payload.Count("prompt_eval_count"), payload.Count("eval_count"));
        if (count.Input is not null || count.Output is not null)
        {
            yield return new WireEvent.Usage(count);
        }
        string word = payload.Text("done_reason") ?? UnstatedReason;
        yield return new WireEvent.Finished(word == "length" ? FinishKind.Length : FinishKind.Stop, word);
        yield return new WireEvent.Ended();
    }
}
