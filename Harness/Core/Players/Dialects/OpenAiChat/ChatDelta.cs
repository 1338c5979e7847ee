using System.Text;
using System.Text.Json;
using Gridlock.Core.Players.Wire;

namespace Gridlock.Core.Players.Dialects.OpenAiChat;

/// <summary>The text in one choice, reasoning and answer apart, wherever the server puts them.</summary>
internal static class ChatDelta
{
    /// <param name="reasoningField">Null if any of the usual ones may carry reasoning.</param>
    public static IEnumerable<WireEvent> Read(JsonElement choice, string? reasoningField)
    {
        if ((choice.Member("delta") ?? choice.Member("message")) is not { ValueKind: JsonValueKind.Object } delta)
        {
            yield break;
        }
        (string thought, string answer) = ReadContent(delta);
        string reasoning = ReadReasoning(delta, reasoningField) + thought;
        if (reasoning.Length > 0)
        {
            yield return new WireEvent.Reasoning(reasoning);
        }
        string? refusal = delta.Text("refusal");
        if (answer.Length > 0 || refusal is not null)
        {
            yield return new WireEvent.Answer(answer + refusal);
        }
    }

    /// <summary>True if the choice holds words of a refusal, which are part of the answer too.</summary>
    public static bool HoldsRefusal(JsonElement choice) =>
        (choice.Member("delta") ?? choice.Member("message"))?.Text("refusal") is not null;

    /// <summary>Several fields may repeat the same words, so only the first that holds any is read.</summary>
    private static string ReadReasoning(JsonElement delta, string? field)
    {
        if (field is not null && field != "reasoning_details")
        {
            return delta.Text(field) ?? "";
        }
        string? plain = field is null ? delta.Text("reasoning_content") ?? delta.Text("reasoning") : null;
        return plain ?? TextsOf(delta.Member("reasoning_details"));
    }

    private static (string Thought, string Answer) ReadContent(JsonElement delta)
    {
        if (delta.Member("content") is not { ValueKind: JsonValueKind.Array } parts)
        {
            return ("", delta.Text("content") ?? "");
        }
        var thought = new StringBuilder();
        var answer = new StringBuilder();
        foreach (JsonElement part in parts.EnumerateArray())
        {
            switch (part.Text("type"))
            {
                case "thinking":
                    thought.Append(part.Text("thinking") ?? TextsOf(part.Member("thinking")));
                    break;
                case "text" or "output_text":
                    answer.Append(part.Text("text"));
                    break;
            }
        }
        return (thought.ToString(), answer.ToString());
    }

    /// <summary>The texts and summaries in a list of parts; what is encrypted has neither.</summary>
    private static string TextsOf(JsonElement? parts) =>
        parts is { ValueKind: JsonValueKind.Array } list
            ? string.Concat(list.EnumerateArray().Select(static part => part.Text("text") ?? part.Text("summary")))
            : "";
}
