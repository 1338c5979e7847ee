using Gridlock.Puzzles.Conditions;

namespace Gridlock.Core.Players.Simulated.Telling;

/// <summary>The facts of an allocation that decide whether a condition holds in it.</summary>
internal static class Evidence
{
    /// <summary>A clause such as "the ruby is in hall 3 and the harp is in hall 4".</summary>
    internal static string For(Condition condition, ReadOnlySpan<byte> positions, Speaker speaker)
    {
        var grid = speaker.Puzzle.Grid;
        if (condition.Parts.Length > 0)
        {
            var parts = new List<string>();
            for (int i = 0; i < condition.Parts.Length; i++)
            {
                Condition part = condition.Parts[i];
                string truth = part.Holds(grid, positions) ? "true" : "false";
                parts.Add($"{Spoken.Part(condition, i)} is {truth} because {For(part, positions, speaker)}");
            }
            return string.Join("; ", parts);
        }
        int[] artifacts =
        [
            .. condition.Arguments.Where((_, i) => condition.Kind.Parameters[i].Type == ParameterType.Artifact),
        ];
        return artifacts.Length > 0 ? Places(artifacts, positions, speaker) : Total(condition, positions, speaker);
    }

    private static string Places(int[] artifacts, ReadOnlySpan<byte> positions, Speaker speaker)
    {
        var columns = new List<int>();
        foreach (int artifact in artifacts)
        {
            columns.Add(speaker.Puzzle.Grid.ColumnOf(positions[artifact]));
        }
        return artifacts.Length == 2 && columns[0] == columns[1]
            ? $"{speaker.The(artifacts[0])} and {speaker.The(artifacts[1])} are both in {speaker.Column(columns[0])}"
            : Speaker.List([.. artifacts.Select((artifact, i) => speaker.Place(artifact, columns[i]))]);
    }

    /// <summary>The sum in the column that the condition names: "hall 2 has 3 + 1 + 5 = 9".</summary>
    private static string Total(Condition condition, ReadOnlySpan<byte> positions, Speaker speaker)
    {
        var grid = speaker.Puzzle.Grid;
        int column = condition.Arguments[0];
        var ratings = new List<int>();
        for (int artifact = 0; artifact < positions.Length; artifact++)
        {
            if (grid.ColumnOf(positions[artifact]) == column)
            {
                ratings.Add(grid.Ratings[artifact]);
            }
        }
        return $"{speaker.Column(column)} has {string.Join(" + ", ratings)} = {ratings.Sum()}";
    }
}
