using System.Numerics;
using Gridlock.Core.Judging.Claims;
using Gridlock.Puzzles.Explaining;

namespace Gridlock.Core.Reports.Exports;

/// <summary>The table "claims": a row a claim, with the puzzle's word on it.</summary>
internal static class ClaimColumns
{
    public static IReadOnlyList<Column<ClaimRow>> All { get; } =
    [
        new("case", row => row.In.Call.Case.Judged.Record.Id),
        new("call", row => row.In.Call.Call.Intent.Call),
        new("player", row => row.In.Call.Call.Intent.Player),
        new("simulated", row => row.In.Call.Case.Judged.Record.Start.Simulated),
        new("stream", row => row.In.Stream),
        new("offset", row => row.Claim.Offset),
        new("text", row => row.In.Text.Substring((int)row.Claim.Offset, row.Claim.Length)),
        new("artifact", row => row.Puzzle.Puzzle.Labels.Artifacts[row.Claim.Artifact]),
        new("cells", Cells),
        new("negated", row => row.Claim.Negated),
        new("hypothetical", row => row.Claim.Hypothetical),
        new("verdict", row => row.Claim.Verdict.Word()),
        new("true", row => row.Claim.IsTrue),
        new("refutedBy", row => string.Join(' ', row.Claim.RefutedBy)),
    ];

    private static string Cells(ClaimRow row)
    {
        var places = new Places(row.Puzzle.Puzzle.Grid, row.Puzzle.Puzzle.Labels);
        var names = new List<string>();
        for (ulong rest = row.Claim.Cells; rest != 0; rest &= rest - 1)
        {
            names.Add(places.Name(BitOperations.TrailingZeroCount(rest)));
        }
        return string.Join(", ", names);
    }
}
