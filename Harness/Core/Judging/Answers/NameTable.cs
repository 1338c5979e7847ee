using Gridlock.Core.Judging.Loose;

namespace Gridlock.Core.Judging.Answers;

/// <summary>Rows of cells under a header row, as one object a row.</summary>
internal static class NameTable
{
    private const string ColumnKey = "column";
    public const string KindKey = "kind";

    /// <summary>Null if the first row is no header: it names an artifact, or names neither kinds nor columns.</summary>
    public static LooseNode.List? Records(IReadOnlyList<IReadOnlyList<string>> rows, Lexicon names)
    {
        if (rows.Count < 2 || rows[0].Count < 2 || rows[0].Any(cell => names.Artifact(cell) >= 0))
        {
            return null;
        }
        string[] header = [.. rows[0]];
        bool ofColumns = header.Skip(1).All(cell => names.Column(cell) >= 0);
        bool ofKinds = header.Skip(1).All(cell => names.Category(cell) >= 0);
        if (!ofColumns && !ofKinds)
        {
            return null;
        }
        string first = header[0];
        if (names.Column(first) < 0 && names.Category(first) < 0)
        {
            header[0] = ofKinds ? ColumnKey : KindKey;
        }
        return new LooseNode.List([.. rows.Skip(1).Select(row => Record(header, row))]);
    }

    private static LooseNode.Map Record(string[] header, IReadOnlyList<string> row)
    {
        IEnumerable<KeyValuePair<string, LooseNode>> members = header
            .Zip(row)
            .Select(cell => KeyValuePair.Create(cell.First, (LooseNode)new LooseNode.Word(cell.Second, true)));
        // A row longer than its header has cells that belong nowhere, and must not be read without them.
        IEnumerable<KeyValuePair<string, LooseNode>> rest = row.Skip(header.Length)
            .Select(cell => KeyValuePair.Create("", (LooseNode)new LooseNode.Word(cell, true)));
        return new LooseNode.Map([.. members, .. rest]);
    }
}
