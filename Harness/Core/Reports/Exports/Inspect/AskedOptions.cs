using System.Text.Json;
using Gridlock.Transcripts.Events;

namespace Gridlock.Core.Reports.Exports.Inspect;

/// <summary>What a player's requests asked for, in Inspect AI's members; what they did not all ask alike is left away.</summary>
internal sealed class AskedOptions
{
    private readonly HashSet<int?> _outputLimits = [];
    private readonly HashSet<double?> _temperatures = [];
    private readonly HashSet<int?> _thinkingBudgets = [];

    public void Add(CallIntent intent)
    {
        _outputLimits.Add(intent.OutputLimit);
        _temperatures.Add(intent.Options?.Temperature);
        _thinkingBudgets.Add(intent.Options?.ThinkingBudget);
    }

    /// <summary>An object of its kind GenerateConfig.</summary>
    public void WriteConfig(Utf8JsonWriter json, string name)
    {
        json.WriteStartObject(name);
        if (Agreed(_outputLimits) is int limit)
        {
            json.WriteNumber("max_tokens", limit);
        }
        if (Agreed(_temperatures) is double temperature)
        {
            json.WriteNumber("temperature", temperature);
        }
        if (Agreed(_thinkingBudgets) is int tokens and >= 0)
        {
            json.WriteNumber("reasoning_tokens", tokens);
        }
        json.WriteEndObject();
    }

    /// <summary>What has no member there: as much reasoning as the model chooses.</summary>
    public void WriteArguments(Utf8JsonWriter json)
    {
        json.WriteStartObject("model_args");
        if (Agreed(_thinkingBudgets) is int open and < 0)
        {
            json.WriteNumber("thinkingBudget", open);
        }
        json.WriteEndObject();
    }

    private static T? Agreed<T>(HashSet<T?> asked)
        where T : struct => asked.Count == 1 ? asked.First() : null;
}
