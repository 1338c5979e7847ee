using System.Collections.Immutable;
using Gridlock.App.CommandLine;
using Gridlock.App.Duels;
using Gridlock.App.Live.Seats;
using Gridlock.App.Puzzling;
using Gridlock.Core.Matches;
using Gridlock.Core.Players;
using Gridlock.Core.Players.Budget;
using Gridlock.Core.Players.Catalogue;
using Gridlock.Puzzles;
using Gridlock.Puzzles.Identity;
using Gridlock.Puzzles.Tiers;
using Gridlock.Solver.CpSat;

namespace Gridlock.App.Live.Show;

/// <summary>Gets face-offs ready to be played.</summary>
/// <param name="openEngine">Opened for each puzzle and let go of before the players begin, so that it takes nothing from them.</param>
internal sealed class GameMaker(
    StatedCatalogue catalogue,
    Surroundings surroundings,
    Func<CancellationToken, Task<ICpSatEngine>> openEngine
)
{
    public const int MostPlayers = 8;

    /// <summary>US dollars for each face-off; null sets no limit.</summary>
    public decimal? Budget { get; init; }

    /// <summary>True to cut a call off as soon as it goes round.</summary>
    public bool CutsLoops { get; init; }

    /// <summary>Where run folders are made; null leaves that to the program.</summary>
    public string? Out { get; init; }

    /// <param name="tableIsLaid">Called once every player is connected and only the puzzle is missing.</param>
    /// <exception cref="CommandFailure">A player can not be connected, no run be kept, or no puzzle was proven.</exception>
    public async Task<PreparedGame> MakeAsync(GameWish wish, Action tableIsLaid, CancellationToken cancellationToken)
    {
        new RunsPlace(Out).Try();
        Seed seed = wish.Seed is string text ? Seed.Parse(text) : wish.Brought?.UsualSeed ?? Seed.Fresh();
        PlayerTable table = await LayAsync(wish, cancellationToken);
        try
        {
            tableIsLaid();
            Puzzle puzzle = await FindAsync(wish, seed, cancellationToken);
            return Prepared(wish, puzzle, seed, table);
        }
        catch
        {
            await table.DisposeAsync();
            throw;
        }
    }

    /// <summary>Connects the players and lets them go again, and looks whether runs can be kept.</summary>
    /// <exception cref="CommandFailure">A player can not be connected, or no run be kept.</exception>
    public async Task CheckAsync(GameWish wish, CancellationToken cancellationToken)
    {
        new RunsPlace(Out).Try();
        await using PlayerTable table = await LayAsync(wish, cancellationToken);
    }

    private async Task<PlayerTable> LayAsync(GameWish wish, CancellationToken cancellationToken)
    {
        if (wish.Players.Length is 0 or > MostPlayers)
        {
            throw CommandFailure.Misuse($"{wish.Players.Length} players can not play; choose 1 to {MostPlayers}.");
        }
        PlayerName[] names = [.. wish.Players.Select(catalogue.Name)];
        if (wish.Blind)
        {
            // The order in which they were chosen must not tell who is who.
            new SeededRandom(Seed.Fresh()).Shuffle(names.AsSpan());
        }
        PlayerTable table = await PlayerTable.LayAsync(
            names,
            wish.TokensPerSecond,
            StatedWaits.None,
            catalogue,
            surroundings,
            cancellationToken
        );
        string? objection = table.Players.Select(Affordability.Objection).OfType<string>().FirstOrDefault();
        if (Budget is not null && objection is not null)
        {
            await table.DisposeAsync();
            throw CommandFailure.Misuse(objection);
        }
        return table;
    }

    private async Task<Puzzle> FindAsync(GameWish wish, Seed seed, CancellationToken cancellationToken)
    {
        await using ICpSatEngine engine = await openEngine(cancellationToken);
        var prover = new Prover(engine, new ProverOptions { Clock = surroundings.Time });
        return wish.Brought is { } brought
            ? await BroughtPuzzle.ProveAsync(brought, prover, cancellationToken)
            : await ProvenPuzzle.FindAsync(
                new PuzzlePress(wish.Spec, new PuzzleProver(prover)),
                seed,
                cancellationToken
            );
    }

    private PreparedGame Prepared(GameWish wish, Puzzle puzzle, Seed seed, PlayerTable table)
    {
        int tier = wish.Tier;
        if (TierChoice.Flaw(tier, TierChoice.Of(puzzle)) is string flaw)
        {
            throw CommandFailure.Misuse($"Tier {tier} {flaw}");
        }
        var plan = new DuelPlan(puzzle, [tier], wish.Rounds, seed) { Styles = wish.Styles };
        PlayerName[] names = [.. table.Players.Select(static player => player.Name)];
        SecretWords secrets = Secrets.Of(names);
        var facts = new GameFacts(
            puzzle,
            tier,
            wish.Rounds,
            [
                .. table.Players.Select(
                    (player, seat) =>
                        new SeatFacts(
                            seat,
                            SeatNames.Of(names, seat),
                            player.IsSimulated,
                            plan.MatchName(seat, tier),
                            secrets,
                            player.Price
                        )
                ),
            ]
        );
        string? folder = Out is null
            ? null
            : Path.Combine(Out, $"{surroundings.Time.GetUtcNow():yyyyMMdd-HHmmss}-{puzzle.Id}");
        var settings = new DuelSettings(
            [.. names],
            wish.Brought ?? (PuzzleOrigin)new PuzzleOrigin.Fresh(wish.Spec),
            seed,
            tier,
            wish.Rounds,
            wish.TokensPerSecond,
            folder
        )
        {
            Budget = Budget,
            Styles = wish.Styles,
            CutsLoops = CutsLoops,
            Verb = "live",
            Promise = Commitment.Of(puzzle),
        };
        return new PreparedGame(wish, facts, settings, plan, table);
    }
}
