using System.Text.Json;
using Gridlock.App.Simulation.Answering;

namespace Gridlock.App.Simulation.OpenAiResponses;

/// <summary>The output of a response, item by item.</summary>
internal sealed class ResponseItems(AnswerHead head)
{
    private readonly List<ResponseItem> _items = [];

    public ResponseItem Begin(ResponseItemKind kind)
    {
        string prefix = kind == ResponseItemKind.Reasoning ? "rs" : "msg";
        _items.Add(new ResponseItem(kind, $"{prefix}_{head.Mark}{_items.Count:00}", _items.Count));
        return _items[^1];
    }

    public void Write(Utf8JsonWriter json, string status)
    {
        json.WriteStartArray("output");
        foreach (ResponseItem item in _items)
        {
            item.Write(json, status == "in_progress" ? "completed" : status);
        }
        json.WriteEndArray();
    }
}
