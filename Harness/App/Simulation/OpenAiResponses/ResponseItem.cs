using System.Text;
using System.Text.Json;

namespace Gridlock.App.Simulation.OpenAiResponses;

/// <summary>One output item, and the text in it so far; reasoning without text is reasoning that is not shown.</summary>
internal sealed class ResponseItem(ResponseItemKind kind, string id, int index)
{
    private readonly StringBuilder _text = new();

    public ResponseItemKind Kind => kind;

    public string Id => id;

    public int Index => index;

    public string Text => _text.ToString();

    public bool IsEmpty => _text.Length == 0;

    public void Append(string text) => _text.Append(text);

    /// <param name="status">"in_progress" leaves the content out.</param>
    public void Write(Utf8JsonWriter json, string status)
    {
        bool isOpen = status == "in_progress";
        json.WriteStartObject();
        json.WriteString("id", id);
        json.WriteString("type", kind == ResponseItemKind.Reasoning ? "reasoning" : "message");
        if (kind != ResponseItemKind.Reasoning)
        {
            json.WriteString("status", status);
            json.WriteString("role", "assistant");
        }
        json.WriteStartArray(kind == ResponseItemKind.Reasoning ? "summary" : "content");
        if (!isOpen && (kind != ResponseItemKind.Reasoning || !IsEmpty))
        {
            WritePart(json, Text);
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    public void WritePart(Utf8JsonWriter json, string text)
    {
        json.WriteStartObject();
        switch (kind)
        {
            case ResponseItemKind.Reasoning:
                json.WriteString("type", "summary_text");
                json.WriteString("text", text);
                break;
            case ResponseItemKind.Refusal:
                json.WriteString("type", "refusal");
                json.WriteString("refusal", text);
                break;
            default:
                json.WriteString("type", "output_text");
                json.WriteStartArray("annotations");
                json.WriteEndArray();
                json.WriteStartArray("logprobs");
                json.WriteEndArray();
                json.WriteString("text", text);
                break;
        }
        json.WriteEndObject();
    }
}
