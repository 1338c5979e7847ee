using System.Text.Json;

namespace Gridlock.Core.Reports.ScoreCards;

/// <summary>Loops of a player for scripts and for people.</summary>
internal static class LoopTallyWriting
{
    /// <summary>The member "loops" of an object that is open.</summary>
    public static void WriteLoops(this Utf8JsonWriter json, LoopTally loops)
    {
        json.WriteStartObject("loops");
        json.WriteNumber("calls", loops.Calls);
        json.WriteNumber("looping", loops.Looping);
        json.WriteStartObject("kinds");
        foreach ((string kind, int count) in loops.Kinds)
        {
            json.WriteNumber(kind, count);
        }
        json.WriteEndObject();
        json.WriteNumber("cut", loops.Cut);
        json.WriteNumber("cutCharacters", loops.CutCharacters);
        if (loops.CutLimit is long limit)
        {
            json.WriteNumber("cutLimit", limit);
        }
        else
        {
            json.WriteNull("cutLimit");
        }
        json.WriteEndObject();
    }

    /// <summary>One sentence without its stop; null where nothing went round.</summary>
    public static string? Sentence(LoopTally loops)
    {
        if (loops.Looping == 0 && loops.Kinds.IsEmpty && loops.Cut == 0)
        {
            return null;
        }
        string kinds = string.Join(", ", loops.Kinds.Select(static kind => $"{kind.Value} {kind.Key}"));
        string cut = loops.Cut == 0 ? "" : $"; {Cut(loops)}";
        return loops is { Looping: 0, Cut: 0 }
            ? $"went round from round to round ({kinds})"
            : $"went round in {loops.Looping} of {loops.Calls} calls ({kinds}){cut}";
    }

    private static string Cut(LoopTally loops)
    {
        string limit = loops.CutLimit is long tokens
            ? $"of a limit of {Words.Count(tokens)} tokens"
            : "without a limit";
        return $"{loops.Cut} cut off after {Words.Count(loops.CutCharacters)} characters {limit}";
    }
}
