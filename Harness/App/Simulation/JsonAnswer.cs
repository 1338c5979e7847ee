using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace Gridlock.App.Simulation;

/// <summary>One JSON object as a whole response.</summary>
internal static class JsonAnswer
{
    /// <summary>Writes letters of all scripts as they are.</summary>
    public static JsonWriterOptions Plain { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static async Task WriteAsync(
        HttpResponse response,
        Action<Utf8JsonWriter> write,
        CancellationToken cancellationToken
    )
    {
        response.ContentType = "application/json; charset=utf-8";
        using (var json = new Utf8JsonWriter(response.BodyWriter, Plain))
        {
            write(json);
        }
        await response.BodyWriter.FlushAsync(cancellationToken).ConfigureAwait(false);
    }
}
