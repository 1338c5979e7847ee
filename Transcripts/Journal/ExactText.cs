using System.Runtime.InteropServices;
using System.Text.Json;

namespace Gridlock.Transcripts.Journal;

/// <summary>Texts as a journal keeps them: unpaired surrogates stay what they are.</summary>
public static class ExactText
{
    /// <param name="text">A JSON string.</param>
    public static string Of(JsonElement text)
    {
        var json = new Utf8JsonReader(JsonMarshal.GetRawUtf8Value(text));
        json.Read();
        return ExactTextConverter.ReadText(ref json);
    }
}
