using Gridlock.Puzzles.Conditions;
using Gridlock.Puzzles.Explaining;
using Gridlock.Solver.Model;

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
                parts.Add($"{ShortClause.Part(condition, i)} is {truth} because {For(part, positions, speaker)}");
            }
            return string.Join("; ", parts);
        }
        int[] artifacts =
        [
            .. condition.Arguments.Where((_, i) => condition.Kind.Parameters[i].Type == ParameterType.Artifact),
        ];
        return artifacts.Length > 0 ? Places(artifacts, positions, speaker) : Totals(condition, positions, speaker);
    }

    private static string Places(int[] artifacts, ReadOnlySpan<byte> positions, Speaker speaker)
    {
        if (artifacts.Length == 2 && positions[artifacts[0]] == positions[artifacts[1]])
        {
            string spot = speaker.Spot(positions[artifacts[0]]);
            return $"{speaker.The(artifacts[0])} and {speaker.The(artifacts[1])} are both in {spot}";
        }
        var places = new List<string>();
        foreach (int artifact in artifacts)
        {
            places.Add(speaker.Place(artifact, positions[artifact]));
        }
        return PuzzleWords.List(places);
    }

    /// <summary>The sums that the condition speaks of: "hall 2 has 3 + 1 + 5 = 9".</summary>
    private static string Totals(Condition condition, ReadOnlySpan<byte> positions, Speaker speaker)
    {
        var totals = new List<string>();
        foreach (WeightedSum sum in condition.ToConstraints(speaker.Puzzle.Grid).OfType<WeightedSum>())
        {
            foreach (ulong region in new[] { sum.Region, sum.Against }.Where(region => region != 0))
            {
                var weights = new List<int>();
                for (int i = 0; i < sum.Variables.Count; i++)
                {
                    if ((region >> positions[sum.Variables[i]] & 1) != 0)
                    {
                        weights.Add(sum.Weights[i]);
                    }
                }
                totals.Add(
                    $"{speaker.Words.Places.Of(region, "and")} has {string.Join(" + ", weights)} = {weights.Sum()}"
                );
            }
        }
        return totals.Count > 0 ? PuzzleWords.List(totals) : speaker.Clause(condition);
    }
}
