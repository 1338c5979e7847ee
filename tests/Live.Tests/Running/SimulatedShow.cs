using System.Collections.Immutable;
using System.Net.Http.Json;
using System.Net.ServerSentEvents;
using System.Text.Json;
using Gridlock.App.CommandLine;
using Gridlock.App.Live.Hub;
using Gridlock.App.Live.Server;
using Gridlock.App.Live.Show;
using Gridlock.Core.Players.Catalogue;
using Gridlock.Puzzles.Generation;
using Gridlock.Puzzles.Themes;
using Gridlock.Solver.CpSat;

namespace Gridlock.Live.Tests.Running;

/// <summary>A real live show with simulated players, in a folder of its own.</summary>
internal sealed class SimulatedShow : IAsyncDisposable
{
    private static readonly EngineOptions s_engines = new() { Workers = 1 };
    private static readonly Lazy<Task<string?>> s_missing = new(LookAsync);

    private readonly string _folder;
    private readonly ControlToken _token;
    private readonly HttpClient _client = new();

    private SimulatedShow(
        string folder,
        StageHub hub,
        LiveShow show,
        LiveServer server,
        ControlToken token,
        GameWish usual
    )
    {
        _folder = folder;
        _token = token;
        Hub = hub;
        Show = show;
        Server = server;
        Usual = usual;
    }

    public StageHub Hub { get; }

    public LiveShow Show { get; }

    public LiveServer Server { get; }

    public GameWish Usual { get; }

    /// <summary>Where runs are made.</summary>
    public string Folder => _folder;

    /// <summary>What the terminal would be told.</summary>
    public required System.Collections.Concurrent.ConcurrentQueue<string> Failures { get; init; }

    public string Control => $"{Server.Origin}control#{_token.Text}";

    public string Address(string path = "") => $"{Server.Origin}{path}";

    /// <summary>Skips the test where there is no CP-SAT engine.</summary>
    public static async Task SkipWithoutEngineAsync()
    {
        if (await s_missing.Value is string reason)
        {
            Assert.Skip(reason);
        }
    }

    /// <param name="pace">Tokens a second; 0 for no pause.</param>
    /// <param name="beforePuzzle">Ended before a puzzle is made; null for no wait.</param>
    public static async Task<SimulatedShow> StartAsync(
        double pace,
        bool blind = false,
        string[]? players = null,
        Task? beforePuzzle = null
    )
    {
        await SkipWithoutEngineAsync();
        string folder = Directory.CreateTempSubdirectory("gridlock-live-").FullName;
        var surroundings = new Surroundings(TextWriter.Null, TextWriter.Null, TimeProvider.System, static _ => null);
        var catalogue = new StatedCatalogue(ProviderCatalogue.BuiltIn, null, []);
        var maker = new GameMaker(
            catalogue,
            surroundings,
            async token =>
            {
                await (beforePuzzle?.WaitAsync(token) ?? Task.CompletedTask);
                return ((EngineOpening.Opened)await EngineLocator.OpenAsync(s_engines, token)).Engine;
            }
        )
        {
            Out = folder,
        };
        var usual = new GameWish(
            [.. players ?? ["sim/scholar", "sim/looper"]],
            new PuzzleSpec(3, 4, 6, 1, ThemeCatalogue.Find("museum")!),
            "page",
            1,
            1,
            blind,
            TruthLive: true,
            pace
        );
        var hub = new StageHub(TimeProvider.System);
        var runs = new PlayedRuns();
        var failures = new System.Collections.Concurrent.ConcurrentQueue<string>();
        var show = new LiveShow(hub, maker.MakeAsync, TimeProvider.System)
        {
            Opened = run => runs.Open(run),
            Failed = failures.Enqueue,
        };
        show.Open();
        var token = new ControlToken();
        var desk = new ShowDesk(show, usual, usual.Players, TimeSpan.FromMilliseconds(300), runs: runs);
        LiveServer server = await LiveServer.StartAsync(
            new LiveServerOptions { Kept = runs.Find },
            hub,
            new Desk(token, desk.Wishes),
            tapes: null,
            CancellationToken.None
        );
        return new SimulatedShow(folder, hub, show, server, token, usual) { Failures = failures };
    }

    /// <summary>Asks the desk for something; the right token unless another is given.</summary>
    public async Task<HttpResponseMessage> WishAsync(
        string name,
        object? body = null,
        string? token = null,
        CancellationToken cancellationToken = default
    )
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, Address($"api/{name}"));
        request.Headers.Add(Desk.TokenHeader, token ?? _token.Text);
        request.Content = JsonContent.Create(body ?? new { });
        return await _client.SendAsync(request, cancellationToken);
    }

    /// <summary>Waits for a phase of the show, and returns what is shown of it then.</summary>
    public async Task<JsonElement> UntilAsync(string phase)
    {
        await using Listener listener = await Listener.OpenAsync(Address("events"));
        return await UntilAsync(listener, phase);
    }

    /// <summary>The same, for a viewer that has been there before.</summary>
    public static async Task<JsonElement> UntilAsync(Listener listener, string phase)
    {
        var items = await listener.UntilAsync(items => Shown(items)?.GetProperty("phase").GetString() == phase);
        return Shown(items)!.Value;
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await Server.DisposeAsync();
        await Show.DisposeAsync();
        await Hub.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    private static JsonElement? Shown(IReadOnlyList<SseItem<string>> items)
    {
        JsonElement? shown = null;
        foreach (SseItem<string> item in items)
        {
            if (
                Listener.Json(item).TryGetProperty("parts", out var parts) && parts.TryGetProperty("show", out var show)
            )
            {
                shown = show;
            }
        }
        return shown;
    }

    private static async Task<string?> LookAsync()
    {
        EngineOpening opening = await EngineLocator.OpenAsync(s_engines, CancellationToken.None);
        if (opening is not EngineOpening.Opened opened)
        {
            return ((EngineOpening.Unavailable)opening).Reason;
        }
        await opened.Engine.DisposeAsync();
        return null;
    }
}
