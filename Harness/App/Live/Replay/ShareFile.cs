using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Gridlock.App.Live.Board;
using Gridlock.App.Live.Replay.Pictures;
using Gridlock.App.Live.Server;

namespace Gridlock.App.Live.Replay;

/// <summary>A face-off as one HTML file that needs no network and no server: the stage with everything that it asks for inside it, but
/// for the chart library, which is ten times as large as the rest; the timeline is a drawn one.</summary>
internal static partial class ShareFile
{
    public static string Of(Tape tape)
    {
        string page = PageFiles.Text("stage.html").ReplaceLineEndings("\n");
        string style = string.Concat(
            Style().Matches(page).Select(static link => PageFiles.Text($"css/{link.Groups["name"].Value}.css"))
        );
        string script = ScriptBundle.Of("share.js");
        string policy =
            $"default-src 'none'; script-src '{Hash(script)}'; style-src '{Hash(style)}'; img-src data: blob:; base-uri 'none'; form-action 'none'";
        string head = $"<meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\" />\n<style>{style}</style>\n";
        string pictures = JsonSerializer.Serialize(
            new
            {
                Lanes = TimelinePicture.Strip(tape.Sketch),
                Timeline = TimelinePicture.Whole(tape.Sketch),
                Card = CardPicture.Of(tape.Sketch),
            },
            FrameJson.Options
        );
        string end =
            $"{Json("tape", Encoding.UTF8.GetString(tape.Json.Span))}{Json("pictures", pictures)}<script type=\"module\">{script}</script>\n";
        page = Title().Replace(page, _ => $"<title>Gridlock: {tape.Title}</title>");
        page = Outside().Replace(page, "");
        return page.Replace("</head>", $"{head}</head>", StringComparison.Ordinal)
            .Replace("</body>", $"{end}</body>", StringComparison.Ordinal);
    }

    private static string Json(string id, string json) =>
        $"<script type=\"application/json\" id=\"{id}\">{json}</script>\n";

    private static string Hash(string text) =>
        $"sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}";

    [GeneratedRegex("""<link rel="stylesheet" href="/css/(?<name>[a-z]+)\.css" />""")]
    private static partial Regex Style();

    [GeneratedRegex("<title>[^<]*</title>")]
    private static partial Regex Title();

    /// <summary>What the page asks a server for.</summary>
    [GeneratedRegex("""^ *<(link|script) .*\n""", RegexOptions.Multiline)]
    private static partial Regex Outside();
}
