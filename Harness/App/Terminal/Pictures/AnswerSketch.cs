using Gridlock.Core.Judging.Answers;
using Gridlock.Puzzles;

namespace Gridlock.App.Terminal.Pictures;

/// <summary>Follows a grid while it is being written, for the eye alone; judging reads the whole answer by itself.</summary>
internal static class AnswerSketch
{
    private static readonly Answer[] s_claims = [new Answer.NoSolution(), new Answer.MoreThanOne()];

    /// <summary>The artifact in each cell, row by row from the left, with -1 where nothing is written yet; or the claim that stands
    /// in the grid's place. Neither before one of them begins.</summary>
    public static (int[]? Cells, Answer? Claim) Read(Puzzle puzzle, string answer)
    {
        int start = answer.LastIndexOf("\"grid\"", StringComparison.OrdinalIgnoreCase);
        if (start < 0)
        {
            return (null, null);
        }
        string value = answer[(start + "\"grid\"".Length)..].TrimStart(' ', ':');
        if (value.Length == 0 || value[0] == '"')
        {
            return (null, ClaimIn(value.TrimStart('"')));
        }
        int[] cells = new int[puzzle.Grid.Artifacts];
        Array.Fill(cells, -1);
        int cell = 0;
        string[] quoted = value.Split('"');
        // Every second piece stands between two quotes; the last one has no closing quote yet.
        for (int index = 1; index < quoted.Length - 1 && cell < cells.Length; index += 2)
        {
            cells[cell++] = puzzle.IndexOf(quoted[index].Trim());
        }
        return (cells, null);
    }

    private static Answer? ClaimIn(string words) =>
        s_claims.FirstOrDefault(claim => words.StartsWith(RoundWords.Asked(claim), StringComparison.OrdinalIgnoreCase));

    /// <summary>The same for an answer that was read.</summary>
    /// <param name="positions">One position an artifact.</param>
    public static int[] Of(Puzzle puzzle, ReadOnlySpan<byte> positions)
    {
        int[] cells = new int[positions.Length];
        for (int artifact = 0; artifact < positions.Length; artifact++)
        {
            cells[puzzle.Grid.CellOf(artifact, positions[artifact])] = artifact;
        }
        return cells;
    }
}
