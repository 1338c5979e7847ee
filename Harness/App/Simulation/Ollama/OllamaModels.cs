using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Gridlock.App.Simulation.Ollama;

/// <summary>The list of models as Ollama gives it.</summary>
internal static class OllamaModels
{
    public static void Write(Utf8JsonWriter json, IReadOnlyList<string> names)
    {
        json.WriteStartObject();
        json.WriteStartArray("models");
        foreach (string name in names)
        {
            json.WriteStartObject();
            json.WriteString("name", name + ":latest");
            json.WriteString("model", name + ":latest");
            json.WriteString("modified_at", "1970-01-01T00:00:00Z");
            json.WriteNumber("size", 0);
            json.WriteString("digest", Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(name))));
            json.WriteStartObject("details");
            json.WriteString("format", "simulated");
            json.WriteString("family", "gridlock");
            json.WriteEndObject();
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>The API's version, which clients compare with what they need.</summary>
    public static void WriteVersion(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("version", "0.12.0");
        json.WriteEndObject();
    }
}
