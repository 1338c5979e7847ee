using System.Text;

namespace Gridlock.Core.Reports.Reporting.Markdown;

/// <summary>Text that stays what it is in Markdown, whatever it holds.</summary>
internal static class MarkdownText
{
    private const string Marks = @"\`*_{}[]()#+!|~$@";

    /// <summary>On one line; no mark of it becomes formatting, a table's border, a tag or a mention.</summary>
    public static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (char c in text)
        {
            string written =
                c == '<' ? "&lt;"
                : c == '>' ? "&gt;"
                : c == '&' ? "&amp;"
                : char.IsControl(c) ? " "
                : Marks.Contains(c) ? $"\\{c}"
                : $"{c}";
            plain.Append(written);
        }
        return plain.ToString();
    }
}
