using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Gridlock.App.CommandLine;

internal static class JsonOutput
{
    /// <summary>Writes one object on one line.</summary>
    /// <param name="members">Writes the object's members.</param>
    public static void WriteLine(TextWriter output, Action<Utf8JsonWriter> members)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            members(json);
            json.WriteEndObject();
        }
        output.WriteLine(Encoding.UTF8.GetString(buffer.GetBuffer().AsSpan(0, (int)buffer.Length)));
    }
}
