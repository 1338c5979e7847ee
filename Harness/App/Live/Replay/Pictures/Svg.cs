using System.Globalization;
using System.Xml;
using System.Xml.Linq;

namespace Gridlock.App.Live.Replay.Pictures;

/// <summary>Elements of a picture that stands alone.</summary>
internal static class Svg
{
    public const string Ink = "#f2f5fc";
    public const string Soft = "#aebbd6";
    public const string Ground = "#0a0f1c";
    public const string Panel = "#121a2c";
    public const string Right = "#37d6a4";
    public const string Wrong = "#ff9166";
    public const string Loop = "#ff6f91";

    private static readonly XNamespace s_svg = "http://www.w3.org/2000/svg";

    public static XElement Element(string name, params object?[] content) => new(s_svg + name, content);

    public static XAttribute Of(string name, FormattableString value) =>
        new(name, value.ToString(CultureInfo.InvariantCulture));

    public static XElement Box(double x, double y, double width, double height, string fill) =>
        Element(
            "rect",
            Of("x", $"{x:0.#}"),
            Of("y", $"{y:0.#}"),
            Of("width", $"{width:0.#}"),
            Of("height", $"{height:0.#}"),
            new XAttribute("fill", fill)
        );

    public static XElement Text(double x, double y, int size, string fill, string words, params XAttribute[] more) =>
        Element(
            "text",
            Of("x", $"{x:0.#}"),
            Of("y", $"{y:0.#}"),
            Of("font-size", $"{size}"),
            new XAttribute("fill", fill),
            new XAttribute("font-family", "Segoe UI, DejaVu Sans, Arial, sans-serif"),
            more,
            Clean(words)
        );

    /// <summary>Names come from elsewhere, and not every sign may stand in XML.</summary>
    public static string Clean(string words) =>
        string.Concat(
            words
                .EnumerateRunes()
                .Select(static rune =>
                    rune.Value > 0xFFFF || XmlConvert.IsXmlChar((char)rune.Value) ? rune.ToString() : ""
                )
        );

    public static XElement Picture(int width, int height, params object?[] content) =>
        Element(
            "svg",
            Of("width", $"{width}"),
            Of("height", $"{height}"),
            Of("viewBox", $"0 0 {width} {height}"),
            content
        );
}
