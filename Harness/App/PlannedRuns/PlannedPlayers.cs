using System.Collections.Immutable;
using Gridlock.App.CommandLine;
using Gridlock.App.Duels;
using Gridlock.Core.Players;
using Gridlock.Core.Players.Budget;
using Gridlock.Core.Players.Resilience;
using Gridlock.Core.Runs.Plans;

namespace Gridlock.App.PlannedRuns;

/// <summary>The players of a plan, connected, with the plan's options.</summary>
/// <param name="Lanes">Cases at a time of each.</param>
internal sealed record PlannedPlayers(PlayerTable Table, ImmutableArray<Player> Players, ImmutableArray<int> Lanes)
    : IAsyncDisposable
{
    /// <exception cref="CommandFailure">A player can not be connected, or there is a budget and its price is not known.</exception>
    public static Task<PlannedPlayers> SeatAsync(
        RunSettings settings,
        StatedCatalogue stated,
        Surroundings surroundings,
        CancellationToken cancellationToken
    ) =>
        SeatAsync(
            settings.File.Plan,
            settings.File.Name,
            settings.Budget,
            settings.TokensPerSecond,
            stated,
            surroundings,
            cancellationToken
        );

    /// <summary>The same for a plan that stands in no file.</summary>
    public static Task<PlannedPlayers> SeatAsync(
        Plan plan,
        decimal? budget,
        double tokensPerSecond,
        StatedCatalogue stated,
        Surroundings surroundings,
        CancellationToken cancellationToken
    ) => SeatAsync(plan, "", budget, tokensPerSecond, stated, surroundings, cancellationToken);

    /// <inheritdoc cref="SeatAsync(RunSettings, StatedCatalogue, Surroundings, CancellationToken)"/>
    private static async Task<PlannedPlayers> SeatAsync(
        Plan plan,
        string name,
        decimal? budget,
        double tokensPerSecond,
        StatedCatalogue stated,
        Surroundings surroundings,
        CancellationToken cancellationToken
    )
    {
        PlayerTable table = await PlayerTable.LayAsync(
            [.. plan.Players.Select(static player => player.Name)],
            seat => name.Length > 0 ? $"{name}, {plan.Players[seat].At}: " : "",
            tokensPerSecond,
            plan.Limits.Waits,
            stated,
            surroundings,
            cancellationToken
        );
        var seated = new PlannedPlayers(
            table,
            [.. table.Players.Zip(plan.Players, (player, planned) => With(player, planned, plan.Limits))],
            [.. plan.Players.Select(player => LaneOf(player, plan.Limits))]
        );
        if (budget is not null && seated.Players.Select(Affordability.Objection).OfType<string>().Any())
        {
            await table.DisposeAsync();
            throw CommandFailure.Misuse(seated.Players.Select(Affordability.Objection).OfType<string>().First());
        }
        return seated;
    }

    public ValueTask DisposeAsync() => Table.DisposeAsync();

    private static int LaneOf(PlannedPlayer player, RunLimits limits) =>
        Math.Min(limits.Concurrency, player.Concurrency ?? limits.PerPlayer ?? limits.Concurrency);

    /// <summary>What the plan says of concurrency goes before what is learned: it is the most, and at once where no provider is
    /// behind.</summary>
    private static Player With(Player player, PlannedPlayer planned, RunLimits limits)
    {
        GateLimits gate = player.Limits;
        int lane = LaneOf(planned, limits);
        bool isNear = player.IsSimulated || new Uri(player.Endpoint).IsLoopback;
        bool isStated = planned.Concurrency is not null || limits.PerPlayer is not null;
        int most = isNear || isStated ? lane : Math.Min(lane, gate.MostConcurrency);
        return player with
        {
            Options = planned.Options,
            OutputLimit = planned.OutputLimit ?? player.OutputLimit,
            Limits = gate with
            {
                MostConcurrency = most,
                LeastConcurrency = Math.Min(gate.LeastConcurrency, most),
                FirstConcurrency = isNear ? most : Math.Min(gate.FirstConcurrency, most),
            },
        };
    }
}
