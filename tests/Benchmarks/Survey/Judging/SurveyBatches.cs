namespace Gridlock.Benchmarks.Survey.Judging;

/// <summary>Puts puzzles that follow one another together, as many as CP-SAT proves fastest in one model.</summary>
internal static class SurveyBatches
{
    /// <summary>Over all tiers; a large puzzle stays by itself, since a hard one would hold up the others.</summary>
    private const int MostCells = 400;
    private const int MostPuzzles = 16;

    internal static IEnumerable<IReadOnlyList<SurveyItem>> Of(IEnumerable<SurveyItem> items)
    {
        var batch = new List<SurveyItem>();
        int cells = 0;
        foreach (SurveyItem item in items)
        {
            if (batch.Count > 0 && (batch.Count == MostPuzzles || cells + item.Cells > MostCells))
            {
                yield return batch;
                (batch, cells) = ([], 0);
            }
            batch.Add(item);
            cells += item.Cells;
        }
        if (batch.Count > 0)
        {
            yield return batch;
        }
    }
}
