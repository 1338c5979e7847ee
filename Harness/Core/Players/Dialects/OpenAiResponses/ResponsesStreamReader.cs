using System.Text.Json;
using Gridlock.Core.Players.Wire;

namespace Gridlock.Core.Players.Dialects.OpenAiResponses;

/// <summary>Stream reading of the Responses protocol; a whole answer of a server that does not stream is its last payload alone.</summary>
internal sealed class ResponsesStreamReader(Quirks quirks) : IStreamReader
{
    private bool _reasoned;
    private bool _summarised;
    private bool _answered;
    private bool _refused;

    public IEnumerable<WireEvent> Read(string name, JsonElement payload)
    {
        string? type = payload.Text("type");
        string? delta = payload.Text("delta");
        switch (type)
        {
            case "response.created" or "response.in_progress":
                return payload.Member("response") is JsonElement begun ? Who(begun) : [];
            case "response.completed" or "response.incomplete" or "response.failed" or "response.cancelled":
                return payload.Member("response") is JsonElement ended ? End(ended) : [];
            case "response.output_text.delta" when delta is not null:
                _answered = true;
                return [new WireEvent.Answer(delta)];
            case "response.refusal.delta" when delta is not null:
                _answered = _refused = true;
                return [new WireEvent.Answer(delta)];
            // Where a server sends both, the summary repeats in other words what the reasoning says.
            case "response.reasoning_text.delta" or "response.reasoning.delta" when delta is not null:
                _reasoned = true;
                return _summarised ? [] : [new WireEvent.Reasoning(delta)];
            case "response.reasoning_summary_text.delta" or "response.reasoning_summary.delta" when delta is not null:
                _summarised |= !_reasoned;
                return _reasoned ? [] : [new WireEvent.Reasoning(delta)];
            case null when payload.Text("object") == "response":
                return End(payload);
            default:
                return [];
        }
    }

    private static IEnumerable<WireEvent> Who(JsonElement response)
    {
        string? fingerprint =
            response.Text("system_fingerprint") ?? response.Member("metadata")?.Text("system_fingerprint");
        yield return new WireEvent.Served(response.Text("id"), response.Text("model"), fingerprint);
    }

    private IEnumerable<WireEvent> End(JsonElement response)
    {
        foreach (WireEvent served in Who(response))
        {
            yield return served;
        }
        ResponsesOutput output = ResponsesOutput.Read(response);
        _refused |= output.IsRefusal;
        if (!_reasoned && !_summarised && output.Reasoning.Length > 0)
        {
            yield return new WireEvent.Reasoning(output.Reasoning);
        }
        if (!_answered && output.Answer.Length > 0)
        {
            yield return new WireEvent.Answer(output.Answer);
        }
        if (ResponsesUsage.Find(response, quirks) is TokenCount count)
        {
            yield return new WireEvent.Usage(count);
        }
        yield return ResponsesEnd.Of(response, _refused);
        _reasoned = _summarised = _answered = _refused = false;
    }
}
