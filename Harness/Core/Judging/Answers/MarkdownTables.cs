using System.Buffers;

namespace Gridlock.Core.Judging.Answers;

/// <summary>Finds Markdown tables in a text.</summary>
internal static class MarkdownTables
{
    private static readonly SearchValues<char> RuleCharacters = SearchValues.Create(" |:-+\t");

    /// <summary>A table's cells and the places in the text where it starts and ends.</summary>
    internal readonly record struct Found(int Start, int End, IReadOnlyList<IReadOnlyList<string>> Rows);

    public static IEnumerable<Found> In(string text)
    {
        var rows = new List<IReadOnlyList<string>>();
        int start = 0;
        int at = 0;
        while (at < text.Length)
        {
            int end = text.IndexOf('\n', at);
            end = end < 0 ? text.Length : end;
            ReadOnlySpan<char> line = text.AsSpan(at, end - at).Trim();
            if (line.Contains('|'))
            {
                start = rows.Count == 0 ? at : start;
                if (line.ContainsAnyExcept(RuleCharacters))
                {
                    rows.Add(Cells(line.ToString()));
                }
            }
            else if (rows.Count > 0)
            {
                yield return new Found(start, at, [.. rows]);
                rows.Clear();
            }
            at = end + 1;
        }
        if (rows.Count > 0)
        {
            yield return new Found(start, text.Length, rows);
        }
    }

    private static string[] Cells(string line)
    {
        string inner = line.StartsWith('|') ? line[1..] : line;
        inner = inner.EndsWith('|') ? inner[..^1] : inner;
        return [.. inner.Split('|').Select(cell => cell.Trim().Trim('*', '`').Trim())];
    }
}
