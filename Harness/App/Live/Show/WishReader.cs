using System.Collections.Immutable;
using System.Text.Json;
using Gridlock.App.CommandLine;
using Gridlock.App.Duels;
using Gridlock.Core.Judging.Verification.Styles;
using Gridlock.Core.Runs.Plans;
using Gridlock.Puzzles.Generation;
using Gridlock.Puzzles.Grids;
using Gridlock.Puzzles.Json;
using Gridlock.Puzzles.Themes;

namespace Gridlock.App.Live.Show;

/// <summary>Reads a wish for a face-off; what it does not say stays as it was.</summary>
internal static class WishReader
{
    private const double FastestPace = 100_000;

    public static ImmutableArray<string> Themes { get; } = [.. ThemeCatalogue.All.Select(static theme => theme.Name)];

    public static string ShapeOf(GameWish wish) => ShapeName.Of(wish.Spec.Shape);

    /// <param name="brought">The puzzle to be played; null for a fresh one.</param>
    /// <exception cref="CommandFailure">A member has a value that can not be.</exception>
    public static GameWish Read(JsonElement asked, GameWish usual, PuzzleOrigin.Brought? brought = null)
    {
        PuzzleSpec spec = Spec(asked, usual.Spec);
        int[] tiers = brought is null ? [.. Enumerable.Range(1, spec.Tiers)] : TierChoice.Of(brought.Puzzle);
        ImmutableArray<VerificationStyle>? styles = Styles(asked);
        return new GameWish(
            asked.TryGetProperty("players", out JsonElement players) ? Names(players) : usual.Players,
            spec,
            Text(asked, "seed") is string seed ? (seed.Length > 0 ? seed : null) : usual.Seed,
            Whole(asked, "tier", 1, PuzzleSpec.MostTiers, TierChoice.Nearest(usual.Tier, tiers)),
            Whole(asked, "checks", 0, Plan.MostRounds, styles?.Length ?? usual.Rounds),
            Flag(asked, "blind", usual.Blind),
            Flag(asked, "truthLive", usual.TruthLive),
            Pace(asked, usual.TokensPerSecond)
        )
        {
            Brought = brought,
            Styles = styles ?? usual.Styles,
        };
    }

    /// <summary>Null where nothing is said of them.</summary>
    private static ImmutableArray<VerificationStyle>? Styles(JsonElement asked)
    {
        if (!asked.TryGetProperty("verify", out JsonElement words))
        {
            return null;
        }
        return words.ValueKind == JsonValueKind.Array && words.GetArrayLength() <= Plan.MostRounds
            ? [.. words.EnumerateArray().Select(static word => VerifyOption.ReadOne(word.ToString()))]
            : throw CommandFailure.Misuse($"verify is a list of at most {Plan.MostRounds} styles.");
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

    /// <summary>Null where there is no such text.</summary>
    public static string? Text(JsonElement asked, string name) =>
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

    /// <exception cref="CommandFailure">It is out of range.</exception>
    public static int Whole(JsonElement asked, string name, int least, int most, int usual)
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
