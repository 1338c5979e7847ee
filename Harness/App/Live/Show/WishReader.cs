using System.Collections.Immutable;
using System.Text.Json;
using Gridlock.App.CommandLine;
using Gridlock.Puzzles.Generation;
using Gridlock.Puzzles.Grids;
using Gridlock.Puzzles.Json;
using Gridlock.Puzzles.Themes;

namespace Gridlock.App.Live.Show;

/// <summary>Reads a wish for a face-off; what it does not say stays as it was.</summary>
internal static class WishReader
{
    private const int MostRounds = 20;
    private const double FastestPace = 100_000;

    public static ImmutableArray<string> Themes { get; } = [.. ThemeCatalogue.All.Select(static theme => theme.Name)];

    public static string ShapeOf(GameWish wish) => ShapeName.Of(wish.Spec.Shape);

    /// <exception cref="CommandFailure">A member has a value that can not be.</exception>
    public static GameWish Read(JsonElement asked, GameWish usual)
    {
        PuzzleSpec spec = Spec(asked, usual.Spec);
        return new GameWish(
            asked.TryGetProperty("players", out JsonElement players) ? Names(players) : usual.Players,
            spec,
            Text(asked, "seed") is { Length: > 0 } seed ? seed : null,
            Whole(asked, "tier", 1, spec.Tiers, Math.Min(usual.Tier, spec.Tiers)),
            Whole(asked, "checks", 0, MostRounds, usual.Rounds),
            Flag(asked, "blind", usual.Blind),
            Flag(asked, "truthLive", usual.TruthLive),
            Pace(asked, usual.TokensPerSecond)
        );
    }

    private static PuzzleSpec Spec(JsonElement asked, PuzzleSpec usual)
    {
        Shape shape = Text(asked, "shape") is string named
            ? ShapeName.Find(named) ?? throw CommandFailure.Misuse($"'{named}' is no shape; choose lineup or vault.")
            : usual.Shape;
        int rows = Whole(asked, "rows", Grid.LeastSide, Grid.MostSide, usual.Rows);
        int columns = Whole(asked, "columns", Grid.LeastSide, Grid.MostSide, usual.Columns);
        Theme theme = Text(asked, "theme") is string written
            ? ThemeCatalogue.Find(written) ?? throw CommandFailure.Misuse($"There is no theme '{written}'.")
            : usual.Theme;
        if (Grid.SizeFlaw(shape, rows, columns) is string sizeFlaw)
        {
            throw CommandFailure.Misuse(sizeFlaw);
        }
        bool same = shape == usual.Shape && rows == usual.Rows && columns == usual.Columns;
        PuzzleSpec spec = usual with
        {
            Shape = shape,
            Rows = rows,
            Columns = columns,
            Theme = theme,
            BaseConditions = same
                ? usual.BaseConditions
                : UsualCounts.BaseConditions(shape, rows, columns, usual.Grade),
        };
        return spec.Flaw() is string flaw ? throw CommandFailure.Misuse(flaw) : spec;
    }

    private static ImmutableArray<string> Names(JsonElement players) =>
        players.ValueKind == JsonValueKind.Array
            ?
            [
                .. players
                    .EnumerateArray()
                    .Select(static name => name.ToString().Trim())
                    .Where(static name => name.Length > 0),
            ]
            : throw CommandFailure.Misuse("The players are a list of names.");

    private static string? Text(JsonElement asked, string name) =>
        asked.TryGetProperty(name, out JsonElement text) && text.ValueKind == JsonValueKind.String
            ? text.GetString()!.Trim()
            : null;

    private static bool Flag(JsonElement asked, string name, bool usual) =>
        asked.TryGetProperty(name, out JsonElement flag)
            ? flag.ValueKind switch
            {
                JsonValueKind.True => true,
                JsonValueKind.False => false,
                _ => throw CommandFailure.Misuse($"{name} is true or false, not {flag}."),
            }
            : usual;

    private static int Whole(JsonElement asked, string name, int least, int most, int usual)
    {
        if (!asked.TryGetProperty(name, out JsonElement number))
        {
            return usual;
        }
        return
            number.ValueKind == JsonValueKind.Number
            && number.TryGetInt32(out int value)
            && value >= least
            && value <= most
            ? value
            : throw CommandFailure.Misuse($"{name} {number} is out of range; give {least} to {most}.");
    }

    private static double Pace(JsonElement asked, double usual)
    {
        if (!asked.TryGetProperty("pace", out JsonElement number))
        {
            return usual;
        }
        return number.ValueKind == JsonValueKind.Number && number.GetDouble() is >= 0 and <= FastestPace and var pace
            ? pace
            : throw CommandFailure.Misuse($"pace {number} is out of range; give 0 to {FastestPace}.");
    }
}
