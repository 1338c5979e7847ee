using System.Text.Json;
using Gridlock.Core.Players;
using Gridlock.Core.Players.Wire;

namespace Gridlock.App.Players;

/// <summary>The members that a ping and a recording share, for scripts.</summary>
internal static class AnswerJson
{
    public static void WriteUsage(Utf8JsonWriter line, TokenCount? usage, string? source, string? remark)
    {
        if (usage is null)
        {
            line.WriteNull("usage");
            return;
        }
        line.WriteStartObject("usage");
        WriteCount(line, "input", usage.Input);
        WriteCount(line, "output", usage.Output);
        WriteCount(line, "reasoning", usage.Reasoning);
        WriteCount(line, "cachedInput", usage.CachedInput);
        WriteDollars(line, "cost", usage.Cost);
        line.WriteString("source", source);
        line.WriteString("remark", remark);
        line.WriteEndObject();
    }

    public static void WriteError(Utf8JsonWriter line, PlayerException? error)
    {
        if (error is null)
        {
            line.WriteNull("error");
            return;
        }
        line.WriteStartObject("error");
        line.WriteString("class", error.Class);
        WriteCount(line, "status", error.Status);
        line.WriteString("code", error.Code);
        line.WriteString("message", error.ProviderSentence ?? error.Message);
        line.WriteString("explanation", error.Message);
        line.WriteEndObject();
    }

    public static void WriteDollars(Utf8JsonWriter line, string name, decimal? dollars)
    {
        if (dollars is decimal amount)
        {
            line.WriteNumber(name, amount);
        }
        else
        {
            line.WriteNull(name);
        }
    }

    public static void WriteCount(Utf8JsonWriter line, string name, long? count)
    {
        if (count is long number)
        {
            line.WriteNumber(name, number);
        }
        else
        {
            line.WriteNull(name);
        }
    }
}
