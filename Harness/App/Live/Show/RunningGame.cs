using Gridlock.App.Duels;
using Gridlock.App.Live.Hub;
using Gridlock.App.Live.Seats;
using Gridlock.Transcripts.Runs;

namespace Gridlock.App.Live.Show;

/// <summary>A face-off from being ready to its reveal.</summary>
internal sealed class RunningGame : IAsyncDisposable
{
    private readonly CancellationTokenSource _stop = new();
    private readonly TimeProvider _time;
    private RunFolder? _folder;

    public RunningGame(PreparedGame made, StageHub hub, TimeProvider time)
    {
        Made = made;
        _time = time;
        var disclosure = new Disclosure(!made.Wish.Blind, made.Wish.TruthLive);
        Fold = new GameFold(hub.Board, made.Facts, disclosure, () => hub.Now);
        Gate = new RoundGate(Fold.Hold);
    }

    public PreparedGame Made { get; }

    public GameFold Fold { get; }

    public RoundGate Gate { get; }

    public bool IsRevealed { get; set; }

    /// <summary>The path of the run once it is over; null before the start.</summary>
    public Task<string?>? Playing { get; private set; }

    public bool IsReady => Playing is null && !_stop.IsCancellationRequested;

    public bool IsUnderWay => Playing is { IsCompleted: false };

    public bool IsOver => Playing is { IsCompleted: true };

    /// <summary>Makes the folder of its run, before anyone is shown that it begins.</summary>
    /// <exception cref="CommandFailure">There can be none.</exception>
    public void MakeFolder() => _folder = Run().CreateFolder();

    public void Begin() => Playing = Task.Run(PlayAsync);

    public void Stop() => _stop.Cancel();

    /// <summary>Stops what is under way and waits for its end.</summary>
    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        if (Playing is not null)
        {
            await ((Task)Playing).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
        else
        {
            await Made.Table.DisposeAsync();
        }
        _stop.Dispose();
    }

    private DuelRun Run() => new(Made.Settings, Made.Plan, Made.Table, _time) { BeforeRound = Gate.PassAsync };

    private async Task<string?> PlayAsync()
    {
        await using PlayerTable table = Made.Table;
        RunFolder folder = _folder ?? throw new InvalidOperationException("A face-off has a folder when it begins.");
        await Run().PlayAsync(folder, new StageScreen(Fold), _stop.Token);
        return folder.Path;
    }
}
