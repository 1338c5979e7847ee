using System.Net;

namespace Gridlock.Core.Reports.Reporting.Html;

/// <summary>Text that stays text in a page, whoever wrote it.</summary>
internal static class HtmlText
{
    private const int LongWord = 20;

    /// <summary>For the inside of an element or of a quoted attribute; control characters, which HTML has no place for, become blanks.</summary>
    public static string Of(string text) =>
        WebUtility.HtmlEncode(string.Concat(text.Select(static c => char.IsControl(c) ? ' ' : c)));

    /// <summary>The same, where long words such as hashes may go on in the next line.</summary>
    public static string Breakable(string text) =>
        string.Join(
            ' ',
            text.Split(' ')
                .Select(static word =>
                    string.Join("<wbr>", word.Chunk(LongWord).Select(static part => Of(new string(part))))
                )
        );
}
