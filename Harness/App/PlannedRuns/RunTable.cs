using Gridlock.App.CommandLine;

namespace Gridlock.App.PlannedRuns;

/// <summary>The players and the engine of one plan, let go of together; a run begins or goes on around it.</summary>
internal sealed class RunTable : IAsyncDisposable
{
    private readonly RunSettings _settings;
    private readonly PlannedPlayers _players;
    private readonly EngineStart _engine;
    private readonly Surroundings _surroundings;
    private PuzzleSupply? _supply;

    private RunTable(RunSettings settings, PlannedPlayers players, EngineStart engine, Surroundings surroundings) =>
        (_settings, _players, _engine, _surroundings) = (settings, players, engine, surroundings);

    /// <param name="engine">Owned from here on; not opened by this.</param>
    /// <exception cref="CommandFailure">A player can not be connected, or there is a budget and its price is not known.</exception>
    public static async Task<RunTable> LayAsync(
        RunSettings settings,
        EngineStart engine,
        StatedCatalogue stated,
        Surroundings surroundings,
        CancellationToken cancellationToken
    )
    {
        try
        {
            return new RunTable(
                settings,
                await PlannedPlayers.SeatAsync(settings, stated, surroundings, cancellationToken),
                engine,
                surroundings
            );
        }
        catch
        {
            await engine.DisposeAsync();
            throw;
        }
    }

    /// <summary>Call it once.</summary>
    public PlannedRun Run(PlannedBatches batches)
    {
        _supply = new PuzzleSupply(_settings.File.Plan, _settings.Seed, batches.Stocks, _engine, _surroundings.Time);
        return new PlannedRun(_settings, _players, batches, _supply, _surroundings);
    }

    public async ValueTask DisposeAsync()
    {
        _supply?.Dispose();
        await _engine.DisposeAsync();
        await _players.DisposeAsync();
    }
}
