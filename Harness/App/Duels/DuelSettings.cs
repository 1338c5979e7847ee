using System.Collections.Immutable;
using System.Globalization;
using Gridlock.Core.Judging.Verification.Styles;
using Gridlock.Core.Matches;
using Gridlock.Core.Players;
using Gridlock.Puzzles.Identity;

namespace Gridlock.App.Duels;

/// <summary>What was asked for on the command line.</summary>
/// <param name="Tier">Null plays every tier.</param>
/// <param name="TokensPerSecond">Of simulated players; 0 for no pause.</param>
/// <param name="Out">Null leaves the run folder's name to the program.</param>
internal sealed record DuelSettings(
    ImmutableArray<PlayerName> Players,
    PuzzleOrigin Origin,
    Seed Seed,
    int? Tier,
    int Rounds,
    double TokensPerSecond,
    string? Out
)
{
    /// <summary>In the command that a journal keeps.</summary>
    public const string PromiseKey = "promised";

    /// <summary>The puzzle's <see cref="Commitment"/>, if it was given out before any player had the puzzle; null if it was not.</summary>
    public string? Promise { get; init; }

    /// <summary>Of the verification rounds, in turn; none for the neutral check.</summary>
    public ImmutableArray<VerificationStyle> Styles { get; init; } = [];

    /// <summary>US dollars for all players together; null sets no limit.</summary>
    public decimal? Budget { get; init; }

    /// <summary>True to cut a call off as soon as it goes round.</summary>
    public bool CutsLoops { get; init; }

    /// <summary>The command that plays.</summary>
    public string Verb { get; init; } = "duel";

    /// <summary>As the journal keeps it.</summary>
    public IReadOnlyDictionary<string, string> ToCommand()
    {
        var command = new Dictionary<string, string>
        {
            ["verb"] = Verb,
            ["players"] = string.Join(' ', Players),
            ["seed"] = Seed.ToString(),
            ["rounds"] = $"{Rounds}",
        };
        switch (Origin)
        {
            case PuzzleOrigin.Fresh fresh:
                command["spec"] = fresh.Spec.ToString();
                break;
            case PuzzleOrigin.Brought brought:
                // The folder that it lies in is nobody's business.
                command["puzzle"] = Path.GetFileName(brought.File);
                break;
        }
        if (StyleSchedule.Words(Styles) is { } styles)
        {
            command["verify"] = string.Join(' ', styles);
        }
        if (Tier is int tier)
        {
            command["tier"] = $"{tier}";
        }
        if (Budget is decimal budget)
        {
            command["budget"] = budget.ToString(CultureInfo.InvariantCulture);
        }
        if (Promise is not null)
        {
            command[PromiseKey] = Promise;
        }
        LoopCutting.Write(command, CutsLoops);
        return command;
    }
}
