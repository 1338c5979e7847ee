using System.Net;

namespace Gridlock.Core.Reports.Reporting.Html;

/// <summary>Text that stays text in a page, whoever wrote it.</summary>
internal static class HtmlText
{
    /// <summary>For the inside of an element or of a quoted attribute; control characters, which HTML has no place for, become blanks.</summary>
    public static string Of(string text) =>
        WebUtility.HtmlEncode(string.Concat(text.Select(static c => char.IsControl(c) ? ' ' : c)));
}
