using System.Text.Json;

namespace Gridlock.App.Simulation.Anthropic;

/// <summary>The list of models as Anthropic gives it.</summary>
internal static class AnthropicModels
{
    public static void Write(Utf8JsonWriter json, IReadOnlyList<string> names)
    {
        json.WriteStartObject();
        json.WriteStartArray("data");
        foreach (string name in names)
        {
            json.WriteStartObject();
            json.WriteString("type", "model");
            json.WriteString("id", name);
            json.WriteString("display_name", $"{name} (simulated)");
            json.WriteString("created_at", "1970-01-01T00:00:00Z");
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteBoolean("has_more", false);
        json.WriteString("first_id", names.Count > 0 ? names[0] : null);
        json.WriteString("last_id", names.Count > 0 ? names[^1] : null);
        json.WriteEndObject();
    }
}
