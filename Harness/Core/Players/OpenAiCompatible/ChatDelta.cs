using System.Text;
using System.Text.Json;

namespace Gridlock.Core.Players.OpenAiCompatible;

/// <summary>The text in one choice, reasoning and answer apart, wherever the server puts them.</summary>
/// <param name="Refusal">A refusal's text; it is also part of the answer.</param>
internal readonly record struct ChatDelta(string Reasoning, string Answer, bool Refusal)
{
    public bool IsEmpty => string.IsNullOrEmpty(Reasoning) && string.IsNullOrEmpty(Answer);

    public static ChatDelta Read(JsonElement choice)
    {
        if ((choice.Member("delta") ?? choice.Member("message")) is not { ValueKind: JsonValueKind.Object } delta)
        {
            return default;
        }
        var listed = new StringBuilder();
        string answer = delta.Text("content") ?? ReadContentList(delta, listed);
        string? refusal = delta.Text("refusal");
        // Several fields may repeat the same words, so only the first that holds any is read.
        string reasoning = delta.Text("reasoning_content") ?? delta.Text("reasoning") ?? ReadReasoningDetails(delta);
        return new ChatDelta(listed.Insert(0, reasoning).ToString(), answer + refusal, refusal is not null);
    }

    private static string ReadContentList(JsonElement delta, StringBuilder reasoning)
    {
        if (delta.Member("content") is not { ValueKind: JsonValueKind.Array } parts)
        {
            return "";
        }
        var answer = new StringBuilder();
        foreach (JsonElement part in parts.EnumerateArray())
        {
            switch (part.Text("type"))
            {
                case "thinking":
                    reasoning.Append(part.Text("thinking"));
                    AppendTexts(reasoning, part.Member("thinking"));
                    break;
                case "text":
                    answer.Append(part.Text("text"));
                    break;
            }
        }
        return answer.ToString();
    }

    private static string ReadReasoningDetails(JsonElement delta)
    {
        var reasoning = new StringBuilder();
        AppendTexts(reasoning, delta.Member("reasoning_details"));
        return reasoning.ToString();
    }

    private static void AppendTexts(StringBuilder text, JsonElement? parts)
    {
        if (parts is not { ValueKind: JsonValueKind.Array } list)
        {
            return;
        }
        foreach (JsonElement part in list.EnumerateArray())
        {
            text.Append(part.Text("text") ?? part.Text("summary"));
        }
    }
}
