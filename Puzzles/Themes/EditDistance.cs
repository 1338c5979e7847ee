namespace Gridlock.Puzzles.Themes;

/// <summary>Levenshtein's distance: the fewest letters to insert, delete or change to make one word the other.</summary>
public static class EditDistance
{
    public static int Between(string first, string second)
    {
        Span<int> row = stackalloc int[second.Length + 1];
        for (int j = 0; j <= second.Length; j++)
        {
            row[j] = j;
        }
        for (int i = 1; i <= first.Length; i++)
        {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= second.Length; j++)
            {
                int change = diagonal + (first[i - 1] == second[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(change, 1 + Math.Min(row[j], row[j - 1]));
            }
        }
        return row[second.Length];
    }
}
