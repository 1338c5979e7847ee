using System.Reflection;
using System.Security.Cryptography;
using System.Text;

namespace Gridlock.Core.Reports.Reporting.Html;

/// <summary>The page's own styles and scripts, as they lie in the program.</summary>
internal static class PageParts
{
    private const string Prefix = "Gridlock.Core.Reports.Reporting.Html.Page.";

    private static readonly string[] s_styles = ["colours.css", "page.css", "tables.css", "print.css"];
    private static readonly string[] s_scripts =
    [
        "elements.js",
        "charts.js",
        "drawing.js",
        "tables.js",
        "puzzles.js",
        "page.js",
    ];

    public static string Style { get; } = string.Concat(s_styles.Select(Text));

    /// <summary>One function, so that nothing of it is seen by anything else.</summary>
    public static string Script { get; } =
        $"\"use strict\";\n(() => {{\n{string.Concat(s_scripts.Select(Text))}}})();\n";

    /// <summary>As a policy names a script or a style that it lets in.</summary>
    public static string Hash(ReadOnlySpan<byte> bytes) => $"'sha256-{Convert.ToBase64String(SHA256.HashData(bytes))}'";

    public static string Hash(string text) => Hash(Encoding.UTF8.GetBytes(text));

    private static string Text(string name)
    {
        using Stream resource = Assembly.GetExecutingAssembly().GetManifestResourceStream(Prefix + name)!;
        using var reader = new StreamReader(resource, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
