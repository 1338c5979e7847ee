using System.Text;

namespace Gridlock.Core.Reports.ScoreCards;

/// <summary>A score card as Markdown, one table for all players.</summary>
public static class ScoreCardMarkdown
{
    public static string Write(ScoreCard card)
    {
        var text = new StringBuilder();
        text.Append($"## Puzzle {Escape(card.Puzzle)}\n\n");
        Row(text, ScoreCardLines.Header);
        Row(text, ScoreCardLines.Header.Select(_ => "---"));
        foreach (string[] row in ScoreCardLines.Rows(card))
        {
            Row(text, row.Select(Escape));
        }
        foreach (PlayerCard player in card.Players)
        {
            string name = Escape(ScoreCardLines.NameOf(player) + ScoreCardLines.ServedBy(player));
            text.Append($"\n**{name}**\n\n");
            foreach (string line in ScoreCardLines.Summary(player))
            {
                text.Append($"- {line}\n");
            }
        }
        text.Append('\n').AppendJoin('\n', ScoreCardLines.Notes).Append('\n');
        return text.ToString();
    }

    private static void Row(StringBuilder text, IEnumerable<string> cells) =>
        text.Append("| ").AppendJoin(" | ", cells).Append(" |\n");

    private static string Escape(string cell) =>
        string.Concat(cell.Select(c => "\\`*_[]<>|#".Contains(c) ? $"\\{c}" : $"{c}"));
}
