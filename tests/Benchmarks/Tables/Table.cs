using System.Text;

namespace Gridlock.Benchmarks.Tables;

/// <summary>Columns of text: the first to the left, figures to the right.</summary>
internal sealed class Table(params string[] heads)
{
    private const string Gap = "  ";

    private readonly List<string[]> _rows = [heads];

    public void Add(params string[] cells) => _rows.Add(cells);

    public override string ToString()
    {
        int[] widths = [.. heads.Select((_, column) => _rows.Max(row => row[column].Length))];
        var text = new StringBuilder();
        foreach (string[] row in _rows)
        {
            var cells = row.Select((cell, i) => i == 0 ? cell.PadRight(widths[i]) : cell.PadLeft(widths[i]));
            text.AppendLine(string.Join(Gap, cells).TrimEnd());
        }
        return text.ToString();
    }
}
