using System.Text.Json;

namespace Gridlock.App.Simulation.Gemini;

/// <summary>The list of models as Gemini gives it.</summary>
internal static class GeminiModels
{
    public static void Write(Utf8JsonWriter json, IReadOnlyList<string> names)
    {
        json.WriteStartObject();
        json.WriteStartArray("models");
        foreach (string name in names)
        {
            json.WriteStartObject();
            json.WriteString("name", "models/" + name);
            json.WriteString("displayName", $"{name} (simulated)");
            json.WriteStartArray("supportedGenerationMethods");
            json.WriteStringValue("generateContent");
            json.WriteEndArray();
            json.WriteBoolean("thinking", true);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
