using System.IO.Pipelines;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace Gridlock.App.Simulation.Answering;

/// <summary>One JSON object as a whole response.</summary>
internal static class JsonAnswer
{
    /// <summary>Writes letters of all scripts as they are.</summary>
    public static JsonWriterOptions Plain { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static Task WriteAsync(
        HttpResponse response,
        Action<Utf8JsonWriter> write,
        CancellationToken cancellationToken
    )
    {
        response.ContentType = "application/json; charset=utf-8";
        return WriteAsync(response.BodyWriter, write, cancellationToken);
    }

    public static async Task WriteAsync(
        PipeWriter body,
        Action<Utf8JsonWriter> write,
        CancellationToken cancellationToken
    )
    {
        using (var json = new Utf8JsonWriter(body, Plain))
        {
            write(json);
        }
        await body.FlushAsync(cancellationToken).ConfigureAwait(false);
    }
}
