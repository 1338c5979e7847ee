using Gridlock.Core.Judging.Loose;
using Gridlock.Puzzles;

namespace Gridlock.Core.Judging.Answers;

/// <summary>Reads lists of names as rows or columns of a grid.</summary>
internal sealed class RowReader(Puzzle puzzle, Lexicon names, Placements placements)
{
    private static readonly string[] NameKeys = ["name", "artifact", "object", "item", "value"];

    /// <summary>What a cell says; null if it is a list or an object without a name.</summary>
    public static string? WordOf(LooseNode cell) =>
        cell switch
        {
            LooseNode.Word word => word.Value,
            LooseNode.Map map => map
                .Members.Where(member => NameKeys.Contains(member.Key.ToLowerInvariant()))
                .Select(member => (member.Value as LooseNode.Word)?.Value)
                .FirstOrDefault(),
            _ => null,
        };

    /// <summary>Rows in the order of the kinds, or in any order that the names give away, or columns.</summary>
    public void TakeAll(IReadOnlyList<LooseNode.List> lists)
    {
        bool transposed = lists.All(list => IsColumn(list.Items));
        int expected = transposed ? puzzle.Grid.Columns : puzzle.Grid.Rows;
        if (lists.Count != expected)
        {
            placements.Reject(
                UnreadableReason.WrongSize,
                $"The grid has {lists.Count} rows where {expected} are needed."
            );
            return;
        }
        placements.Forgive(transposed ? Leniency.Transposed : Leniency.None);
        for (int index = 0; index < lists.Count; index++)
        {
            if (transposed)
            {
                TakeColumn(lists[index].Items, index);
            }
            else
            {
                TakeRowOfAnyKind(lists[index].Items, index);
            }
        }
    }

    /// <summary>One row, each name in the column of its place.</summary>
    public void TakeRow(IReadOnlyList<LooseNode> cells, int category)
    {
        if (HasLength(cells, puzzle.Grid.Columns))
        {
            for (int column = 0; column < cells.Count; column++)
            {
                TakeCell(cells[column], column, category);
            }
        }
    }

    /// <summary>One column, whose names tell their kinds themselves.</summary>
    public void TakeColumn(IReadOnlyList<LooseNode> cells, int column)
    {
        if (HasLength(cells, puzzle.Grid.Rows))
        {
            foreach (LooseNode cell in cells)
            {
                TakeCell(cell, column, -1);
            }
        }
    }

    /// <param name="category">-1 where only the name tells it.</param>
    public void TakeCell(LooseNode cell, int column, int category)
    {
        if (WordOf(cell) is not string word)
        {
            placements.Reject(UnreadableReason.WrongSize, "A cell of the grid holds more than one name.");
            return;
        }
        placements.Forgive(cell is LooseNode.Map ? Leniency.Keyed : Leniency.None);
        int artifact = placements.Artifact(word, category);
        if (artifact >= 0 && category >= 0)
        {
            placements.Put(artifact, column, category);
        }
        else if (artifact >= 0)
        {
            placements.Put(artifact, column);
        }
    }

    private void TakeRowOfAnyKind(IReadOnlyList<LooseNode> cells, int index)
    {
        string lead = cells.Count > 0 ? WordOf(cells[0]) ?? "" : "";
        if (names.Artifact(lead) < 0 && names.Category(lead) is int named and >= 0)
        {
            placements.Forgive(Leniency.Keyed);
            TakeRow([.. cells.Skip(1)], named);
            return;
        }
        int[] kinds = [.. KindsOf(cells).Distinct()];
        int kind = kinds is [int only and >= 0] ? only : index;
        placements.Forgive(kind == index ? Leniency.None : Leniency.RowOrder);
        TakeRow(cells, kind);
    }

    private bool IsColumn(IReadOnlyList<LooseNode> cells)
    {
        int[] kinds = [.. KindsOf(cells)];
        return kinds.Length == puzzle.Grid.Rows && !kinds.Contains(-1) && kinds.Distinct().Count() == kinds.Length;
    }

    /// <summary>The kind of each cell's artifact; -1 for what is none.</summary>
    private IEnumerable<int> KindsOf(IReadOnlyList<LooseNode> cells) =>
        cells
            .Select(cell => names.Artifact(WordOf(cell) ?? ""))
            .Select(artifact => artifact < 0 ? -1 : puzzle.Grid.CategoryOf(artifact));

    private bool HasLength(IReadOnlyList<LooseNode> cells, int expected)
    {
        if (cells.Count != expected)
        {
            placements.Reject(
                UnreadableReason.WrongSize,
                $"A row of the grid has {cells.Count} names where {expected} are needed."
            );
        }
        return cells.Count == expected;
    }
}
