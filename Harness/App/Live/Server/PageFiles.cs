using System.Collections.Frozen;
using System.Reflection;
using System.Text;
using Gridlock.Core.Reports.Charts;
using Microsoft.AspNetCore.Http;

namespace Gridlock.App.Live.Server;

/// <summary>The pages, as they lie in the program itself.</summary>
internal static class PageFiles
{
    private const string Prefix = "pages/";
    private const string Missing = "missing.html";

    private static readonly Assembly s_program = typeof(PageFiles).Assembly;

    private static readonly FrozenDictionary<string, byte[]> s_files = s_program
        .GetManifestResourceNames()
        .Where(static name => name.StartsWith(Prefix, StringComparison.Ordinal))
        .ToFrozenDictionary(static name => name[Prefix.Length..].Replace('\\', '/'), Bytes);

    private static readonly FrozenDictionary<string, string> s_pages = new Dictionary<string, string>
    {
        ["/"] = "stage.html",
        ["/stage"] = "stage.html",
        ["/overlay"] = "overlay.html",
        ["/control"] = "control.html",
    }.ToFrozenDictionary();

    /// <summary>The text of a file, named as below the pages' folder.</summary>
    /// <exception cref="KeyNotFoundException">There is no such file.</exception>
    public static string Text(string name) => Encoding.UTF8.GetString(s_files[name]);

    public static IEnumerable<string> Names => s_files.Keys;

    /// <summary>A file, or else a page that leads back to the stage.</summary>
    public static async Task AnswerAsync(HttpResponse response, string path, CancellationToken cancellationToken)
    {
        string name = s_pages.GetValueOrDefault(path) ?? path.TrimStart('/');
        string? type = TypeOf(name);
        if (!s_files.TryGetValue(name, out byte[]? file) || type is null)
        {
            response.StatusCode = StatusCodes.Status404NotFound;
            (type, file) = (TypeOf(Missing)!, s_files[Missing]);
        }
        await AnswerAsync(response, type, file, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>The chart library and its notices; not there where the build could not get it.</summary>
    public static async Task AnswerLibraryAsync(HttpResponse response, string path, CancellationToken cancellationToken)
    {
        (string type, ReadOnlyMemory<byte> bytes) = path switch
        {
            "/lib/echarts.js" => ("text/javascript; charset=utf-8", ChartLibrary.Script),
            "/lib/licences.txt" => ("text/plain; charset=utf-8", Encoding.UTF8.GetBytes(ChartLibrary.Licences)),
            _ => ("", default),
        };
        if (bytes.IsEmpty)
        {
            response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }
        // It is large, and the same as long as the program is.
        response.Headers.CacheControl = "private, max-age=3600";
        await AnswerAsync(response, type, bytes, cancellationToken).ConfigureAwait(false);
    }

    private static async Task AnswerAsync(
        HttpResponse response,
        string type,
        ReadOnlyMemory<byte> file,
        CancellationToken cancellationToken
    )
    {
        response.ContentType = type;
        response.ContentLength = file.Length;
        if (!HttpMethods.IsHead(response.HttpContext.Request.Method))
        {
            await response.BodyWriter.WriteAsync(file, cancellationToken).ConfigureAwait(false);
        }
    }

    private static string? TypeOf(string name) =>
        Path.GetExtension(name) switch
        {
            ".html" => "text/html; charset=utf-8",
            ".css" => "text/css; charset=utf-8",
            ".js" => "text/javascript; charset=utf-8",
            ".svg" => "image/svg+xml",
            _ => null,
        };

    private static byte[] Bytes(string name)
    {
        using Stream resource = s_program.GetManifestResourceStream(name)!;
        byte[] bytes = new byte[resource.Length];
        resource.ReadExactly(bytes);
        return bytes;
    }
}
