using Gridlock.App.CommandLine;
using Gridlock.App.Live.Hub;
using Gridlock.App.Live.Server;
using Gridlock.App.Live.Show;
using Gridlock.Core.Players.Catalogue;
using Gridlock.Puzzles.Generation;
using Gridlock.Puzzles.Themes;
using Gridlock.Solver.CpSat;

namespace Gridlock.Benchmarks.Live;

/// <summary>A live show of simulated players in this process, with journal, server and all.</summary>
internal sealed class BenchShow : IAsyncDisposable
{
    /// <summary>Where the runs are made.</summary>
    public required DirectoryInfo Folder { get; init; }

    public required StageHub Hub { get; init; }

    public required LiveServer Server { get; init; }

    public required LiveShow Show { get; init; }

    public required GameWish Wish { get; init; }

    public static async Task<BenchShow> StartAsync(
        int players,
        double pace,
        TimeSpan patience,
        CancellationToken cancellationToken
    )
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("gridlock-live-");
        var engines = new EngineOptions { Workers = 1 };
        var surroundings = new Surroundings(TextWriter.Null, TextWriter.Null, TimeProvider.System, static _ => null);
        var maker = new GameMaker(
            new StatedCatalogue(ProviderCatalogue.BuiltIn, null, []),
            surroundings,
            async token =>
                await EngineLocator.OpenAsync(engines, token) switch
                {
                    EngineOpening.Opened opened => opened.Engine,
                    EngineOpening.Unavailable missing => throw CommandFailure.Infrastructure(missing.Reason),
                    _ => throw new InvalidOperationException("An engine is there or not."),
                }
        )
        {
            Out = folder.FullName,
        };
        var hub = new StageHub(TimeProvider.System);
        var show = new LiveShow(hub, maker.MakeAsync, TimeProvider.System);
        show.Open();
        var desk = new Desk(
            new ControlToken(),
            new Dictionary<string, Func<System.Text.Json.JsonElement, CancellationToken, Task<DeskAnswer>>>()
        );
        var options = new LiveServerOptions { ViewerPatience = patience };
        return new BenchShow
        {
            Folder = folder,
            Hub = hub,
            Show = show,
            Server = await LiveServer.StartAsync(options, hub, desk, null, cancellationToken),
            Wish = new GameWish(
                [.. Enumerable.Repeat("sim/yapper", players)],
                new PuzzleSpec(4, 7, 15, 3, ThemeCatalogue.Find("museum")!),
                "bench",
                2,
                2,
                Blind: false,
                TruthLive: true,
                pace
            ),
        };
    }

    public async Task PlayAsync(CancellationToken cancellationToken)
    {
        if (await Show.PrepareAsync(Wish, null, cancellationToken) is string refusal)
        {
            throw CommandFailure.Infrastructure(refusal);
        }
        await Show.StartAsync(cancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        await Server.DisposeAsync();
        await Show.DisposeAsync();
        await Hub.DisposeAsync();
        Folder.Delete(recursive: true);
    }
}
