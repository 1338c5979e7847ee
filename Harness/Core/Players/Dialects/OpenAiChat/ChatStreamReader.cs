using System.Text.Json;
using Gridlock.Core.Players.Wire;

namespace Gridlock.Core.Players.Dialects.OpenAiChat;

/// <summary>Stream reading of chat/completions; a whole answer of a server that does not stream reads as one chunk.</summary>
internal sealed class ChatStreamReader(Quirks quirks) : IStreamReader
{
    private bool _refused;
    private WireEvent.Served _served = new(null, null);

    public IEnumerable<WireEvent> Read(string name, JsonElement payload)
    {
        if (Who(payload) is WireEvent.Served served)
        {
            yield return served;
        }
        JsonElement? choice = FirstChoice(payload);
        // OpenRouter puts the failure of the provider behind it into the choice.
        if (choice is JsonElement failed && FaultReader.Find(failed) is ProviderFault fault)
        {
            yield return new WireEvent.Failed(fault);
            yield break;
        }
        if (choice is JsonElement spoken)
        {
            _refused |= ChatDelta.HoldsRefusal(spoken);
            foreach (WireEvent piece in ChatDelta.Read(spoken, quirks.ReasoningField))
            {
                yield return piece;
            }
        }
        if (ChatUsage.Find(payload, quirks) is TokenCount count)
        {
            yield return new WireEvent.Usage(count);
        }
        if (payload.Member("x_groq")?.Text("error") is string groq)
        {
            yield return new WireEvent.Failed(new ProviderFault(groq, null, null));
        }
        if (choice?.Text("finish_reason") is string word)
        {
            FinishKind kind = ChatFinish.Of(word);
            yield return new WireEvent.Finished(_refused && kind == FinishKind.Stop ? FinishKind.Refusal : kind, word);
        }
    }

    /// <summary>Null where the payload says no more than earlier ones did, as almost all do.</summary>
    private WireEvent.Served? Who(JsonElement payload)
    {
        bool isNews =
            IsNews(payload, "id", _served.Id)
            || IsNews(payload, "model", _served.Model)
            || IsNews(payload, "system_fingerprint", _served.Fingerprint)
            || IsNews(payload, "provider", _served.Route);
        if (!isNews)
        {
            return null;
        }
        return _served = new WireEvent.Served(
            payload.Text("id") ?? _served.Id,
            payload.Text("model") ?? _served.Model,
            payload.Text("system_fingerprint") ?? _served.Fingerprint,
            payload.Text("provider") ?? _served.Route
        );
    }

    private static bool IsNews(JsonElement payload, string name, string? known) =>
        payload.Member(name) is { ValueKind: JsonValueKind.String } said && !said.ValueEquals(known ?? "");

    /// <summary>Only the first choice is read: one is all that is ever asked for.</summary>
    private static JsonElement? FirstChoice(JsonElement root)
    {
        if (root.Member("choices") is not { ValueKind: JsonValueKind.Array } choices)
        {
            return null;
        }
        foreach (JsonElement choice in choices.EnumerateArray())
        {
            if (choice.Member("index") is not { ValueKind: JsonValueKind.Number } index || index.GetDouble() == 0)
            {
                return choice;
            }
        }
        return null;
    }
}
