using System.Globalization;
using System.Text.Json;
using Gridlock.Core.Judging;
using Gridlock.Core.Judging.Scoring;
using Gridlock.Core.Reports.Judgements;
using Gridlock.Core.Reports.Reporting.Cases;

namespace Gridlock.Core.Reports.Reporting.Html;

/// <summary>Puzzles and cases as arrays: ten thousand of them have to fit into a page. The page's script reads them by place.</summary>
internal static class CaseRowJson
{
    private const int DollarPlaces = 6;

    /// <summary>[id, tier, size, grade or null, 1 for a trap, found difficulty or null]</summary>
    public static void Write(Utf8JsonWriter json, ReportPuzzle puzzle, double? difficulty)
    {
        json.WriteStartArray();
        json.WriteStringValue(puzzle.Id);
        json.WriteNumberValue(puzzle.Tier);
        json.WriteStringValue(puzzle.Size);
        WriteNumber(json, puzzle.Grade);
        json.WriteNumberValue(puzzle.IsTrap ? 1 : 0);
        WriteNumber(json, difficulty is double known ? Math.Round((decimal)known, 2) : null);
        json.WriteEndArray();
    }

    /// <summary>[puzzle, player, run, id, repeat, first, final, cells, conditions, effects, loops, tokens, seconds, dollars, reason]; outcomes
    /// by their number, cells and conditions as "26/28", effects as letters, the reason by its place or -1.</summary>
    public static void Write(Utf8JsonWriter json, ReportCase one, int puzzle, int player, int reason)
    {
        json.WriteStartArray();
        json.WriteNumberValue(puzzle);
        json.WriteNumberValue(player);
        json.WriteNumberValue(one.Run);
        // Most ids begin with the puzzle's, which is known.
        json.WriteStringValue(
            one.Id.StartsWith(one.Puzzle.Id, StringComparison.Ordinal)
                ? $"*{one.Id[one.Puzzle.Id.Length..]}"
                : $"={one.Id}"
        );
        json.WriteNumberValue(one.Repeat);
        json.WriteNumberValue((int)one.First);
        json.WriteNumberValue((int)one.Final);
        json.WriteStringValue(Of(one.Cells));
        json.WriteStringValue(Of(one.Conditions));
        json.WriteStringValue(string.Concat(one.Effects.Select(Letter)));
        json.WriteNumberValue(one.LoopKinds.Length);
        WriteNumber(json, one.OutputTokens);
        json.WriteNumberValue(Math.Round(one.Seconds, 1));
        WriteNumber(json, one.Cost is decimal cost ? Math.Round(cost, DollarPlaces) : null);
        json.WriteNumberValue(reason);
        json.WriteEndArray();
    }

    public static char Letter(RoundEffect? effect) =>
        effect switch
        {
            RoundEffect.UnchangedRight => 'R',
            RoundEffect.Broke => 'B',
            RoundEffect.Fixed => 'F',
            RoundEffect.UnchangedWrong => 'W',
            RoundEffect.ChangedStillWrong => 'C',
            RoundEffect.BecameReadable => 'r',
            RoundEffect.BecameUnreadable => 'u',
            RoundEffect.StayedUnreadable => 'U',
            _ => '-',
        };

    private static string? Of(Tally? tally) =>
        tally is Tally known ? string.Create(CultureInfo.InvariantCulture, $"{known.Hits}/{known.Of}") : null;

    private static void WriteNumber(Utf8JsonWriter json, decimal? number)
    {
        if (number is decimal known)
        {
            json.WriteNumberValue(known);
        }
        else
        {
            json.WriteNullValue();
        }
    }
}
