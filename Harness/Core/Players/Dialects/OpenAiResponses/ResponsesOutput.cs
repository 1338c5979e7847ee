using System.Text;
using System.Text.Json;
using Gridlock.Core.Players.Wire;

namespace Gridlock.Core.Players.Dialects.OpenAiResponses;

/// <summary>The whole text that a response holds at its end, for streams whose pieces got lost.</summary>
internal readonly record struct ResponsesOutput(string Reasoning, string Answer, bool IsRefusal)
{
    public static ResponsesOutput Read(JsonElement response)
    {
        if (response.Member("output") is not { ValueKind: JsonValueKind.Array } items)
        {
            return new ResponsesOutput("", "", false);
        }
        var reasoning = new StringBuilder();
        var answer = new StringBuilder();
        bool refusal = false;
        foreach (JsonElement item in items.EnumerateArray())
        {
            switch (item.Text("type"))
            {
                case "reasoning":
                    string thought = TextsOf(item.Member("content"));
                    reasoning.Append(thought.Length > 0 ? thought : TextsOf(item.Member("summary")));
                    break;
                case "message":
                    answer.Append(TextsOf(item.Member("content")));
                    refusal |= HoldsRefusal(item.Member("content"));
                    break;
            }
        }
        return new ResponsesOutput(reasoning.ToString(), answer.ToString(), refusal);
    }

    private static string TextsOf(JsonElement? parts) =>
        parts is { ValueKind: JsonValueKind.Array } list
            ? string.Concat(list.EnumerateArray().Select(static part => part.Text("text") ?? part.Text("refusal")))
            : "";

    private static bool HoldsRefusal(JsonElement? parts) =>
        parts is { ValueKind: JsonValueKind.Array } list
        && list.EnumerateArray().Any(static part => part.Text("type") == "refusal");
}
