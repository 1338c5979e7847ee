using System.Text.Json;
using Gridlock.Transcripts.Events;
using Gridlock.Transcripts.Reading;

namespace Gridlock.Core.Reports.Exports.Inspect;

/// <summary>Tokens of several calls, in Inspect AI's members.</summary>
internal sealed class UsageSum
{
    private long _input;
    private long _output;
    private long? _reasoning;
    private long? _cached;

    public static UsageSum Of(IEnumerable<CallRecord> calls)
    {
        var sum = new UsageSum();
        foreach (CallUsage usage in calls.Select(static call => call.Usage).OfType<CallUsage>())
        {
            sum.Add(usage);
        }
        return sum;
    }

    public void Add(CallUsage usage)
    {
        _input += usage.Input ?? 0;
        _output += usage.Output ?? 0;
        _reasoning = usage.Reasoning is long reasoning ? (_reasoning ?? 0) + reasoning : _reasoning;
        _cached = usage.CachedInput is long cached ? (_cached ?? 0) + cached : _cached;
    }

    public void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteNumber("input_tokens", _input);
        json.WriteNumber("output_tokens", _output);
        json.WriteNumber("total_tokens", _input + _output);
        json.WriteNull("input_tokens_cache_write");
        Write(json, "input_tokens_cache_read", _cached);
        Write(json, "reasoning_tokens", _reasoning);
        json.WriteNull("total_cost");
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, long? number)
    {
        if (number is long known)
        {
            json.WriteNumber(name, known);
        }
        else
        {
            json.WriteNull(name);
        }
    }
}
