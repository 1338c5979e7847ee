using System.Security.Cryptography;
using System.Text;
using Gridlock.App.Live.Server;

namespace Gridlock.App.Live.Replay;

/// <summary>A face-off as one HTML file that needs no network and no server.</summary>
internal static class ShareFile
{
    private static readonly string[] s_styles = ["tokens", "parts", "seat", "grid", "stage", "crowd", "replay"];

    public static string Of(Tape tape)
    {
        string style = string.Concat(s_styles.Select(static name => PageFiles.Text($"css/{name}.css")));
        string script = ScriptBundle.Of("share.js");
        string policy =
            $"default-src 'none'; script-src '{Hash(script)}'; style-src '{Hash(style)}'; img-src data: blob:; base-uri 'none'; form-action 'none'";
        return $"""
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="{policy}">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>Gridlock: {tape.Title}</title>
            <style>{style}</style>
            </head>
            <body class="stage replay">
            <header id="bar"></header>
            <main id="main"></main>
            <footer id="foot"></footer>
            <script type="application/json" id="tape">{Encoding.UTF8.GetString(tape.Json.Span)}</script>
            <script type="module">{script}</script>
            </body>
            </html>

            """;
    }

    private static string Hash(string text) =>
        $"sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}";
}
