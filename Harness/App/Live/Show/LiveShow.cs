using Gridlock.App.CommandLine;
using Gridlock.App.Duels;
using Gridlock.App.Live.Hub;
using Gridlock.App.Live.Seats;
using Gridlock.Core.Matches;
using Gridlock.Transcripts.Journal;
using Gridlock.Transcripts.Runs;
using Serilog;

namespace Gridlock.App.Live.Show;

/// <summary>One face-off after the other, as the desk wants it.</summary>
/// <param name="make">Gets a face-off ready; null where a test has its own.</param>
internal sealed class LiveShow(
    StageHub hub,
    Func<GameWish, CancellationToken, Task<PreparedGame>> make,
    TimeProvider time
) : IAsyncDisposable
{
    private readonly SemaphoreSlim _desk = new(1);
    private readonly SeriesTable _series = new();
    private readonly CancellationTokenSource _closing = new();
    private readonly ShowBill _bill = new(hub);
    private RunningGame? _game;
    private int _games;

    /// <summary>Ends when the face-off that is under way does, with the path of its run; null where none is under way.</summary>
    public Task<string?>? Playing => _game?.Playing;

    /// <summary>Shows that nothing is played yet.</summary>
    public void Open() => _bill.Show("setup", null, null);

    /// <summary>Gets a face-off ready and shows its hash; nobody plays yet.</summary>
    /// <param name="lead">After which it begins by itself; null where it waits for a word.</param>
    /// <returns>One sentence on why not; null if it is ready.</returns>
    public Task<string?> PrepareAsync(GameWish wish, TimeSpan? lead, CancellationToken cancellationToken) =>
        AtDeskAsync(
            async () =>
            {
                if (_game is { IsUnderWay: true })
                {
                    return "A face-off is under way; wait for its end, or stop it first.";
                }
                await LeaveGameAsync();
                _bill.Prepare(wish);
                try
                {
                    PreparedGame made = await make(wish, cancellationToken);
                    _game = new RunningGame(made, hub, time);
                }
                catch (CommandFailure failure)
                {
                    _bill.Show("setup", null, null);
                    return failure.Message;
                }
                catch
                {
                    _bill.Show("setup", null, null);
                    throw;
                }
                _bill.Ready(_game.Made, ++_games, lead, _game.Fold);
                ShowSeries(wish.Blind);
                if (lead is TimeSpan wait)
                {
                    _ = StartLaterAsync(_game, wait);
                }
                return null;
            },
            cancellationToken
        );

    /// <summary>Lets the players begin.</summary>
    public Task<string?> StartAsync(CancellationToken cancellationToken) =>
        AtDeskAsync(
            () =>
            {
                if (_game is not { IsReady: true } game)
                {
                    return Task.FromResult<string?>("No face-off is ready; get one ready first.");
                }
                Begin(game);
                return Task.FromResult<string?>(null);
            },
            cancellationToken
        );

    /// <summary>Holds the next verification rounds up, or lets them go.</summary>
    public void Hold(bool held)
    {
        _game?.Gate.Set(held);
        _bill.Hold(held);
    }

    /// <summary>Gives up what is under way; what came of it is kept.</summary>
    public Task<string?> StopAsync(CancellationToken cancellationToken) =>
        AtDeskAsync(
            async () =>
            {
                if (_game is { IsReady: true })
                {
                    await LeaveGameAsync();
                    _bill.Prepare(null);
                }
                _game?.Stop();
                return null;
            },
            cancellationToken
        );

    /// <summary>Shows names, solution and what was hashed.</summary>
    public Task<string?> RevealAsync(CancellationToken cancellationToken) =>
        AtDeskAsync(
            () =>
            {
                if (_game is not { IsOver: true } game)
                {
                    return Task.FromResult<string?>("There is nothing to reveal before a face-off is over.");
                }
                Reveal(game);
                return Task.FromResult<string?>(null);
            },
            cancellationToken
        );

    public void ClearSeries()
    {
        _series.Clear();
        ShowSeries(hidden: false);
    }

    public async ValueTask DisposeAsync()
    {
        await _closing.CancelAsync();
        if (_game is not null)
        {
            await _game.DisposeAsync();
        }
        _closing.Dispose();
        _desk.Dispose();
    }

    private async Task<string?> AtDeskAsync(Func<Task<string?>> act, CancellationToken cancellationToken)
    {
        await _desk.WaitAsync(cancellationToken);
        try
        {
            return await act();
        }
        finally
        {
            _desk.Release();
        }
    }

    private async Task StartLaterAsync(RunningGame game, TimeSpan wait)
    {
        await Task.Delay(wait, time, _closing.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (!_closing.IsCancellationRequested)
        {
            await AtDeskAsync(
                () =>
                {
                    if (_game == game && game.IsReady)
                    {
                        Begin(game);
                    }
                    return Task.FromResult<string?>(null);
                },
                CancellationToken.None
            );
        }
    }

    private void Begin(RunningGame game)
    {
        hub.RestartClock();
        _bill.Begin(game.Made);
        game.Begin();
        _ = ConcludeAsync(game);
    }

    private async Task ConcludeAsync(RunningGame game)
    {
        string? note = null;
        try
        {
            await game.Playing!;
        }
        catch (Exception failure) when (failure is JournalException or CommandFailure)
        {
            note = $"The face-off was broken off: {failure.Message}";
        }
        catch (Exception failure)
        {
            Log.Error(failure, "A face-off failed");
            note = "The face-off was broken off by a fault of the program; its log says more.";
        }
        _bill.End(game.Made, note);
        if (game.Made.Wish is { Blind: false, TruthLive: true })
        {
            await RevealAsync(CancellationToken.None);
        }
    }

    private void Reveal(RunningGame game)
    {
        if (game.IsRevealed)
        {
            return;
        }
        game.IsRevealed = true;
        _series.Add(game.Fold.Seats);
        game.Fold.Disclose(Disclosure.Everything);
        _bill.Reveal(game.Made);
        ShowSeries(hidden: false);
    }

    /// <summary>A face-off that nobody revealed counts all the same.</summary>
    private async Task LeaveGameAsync()
    {
        if (_game is not null)
        {
            if (_game is { IsOver: true, IsRevealed: false })
            {
                _series.Add(_game.Fold.Seats);
            }
            await _game.DisposeAsync();
            _game = null;
        }
    }

    private void ShowSeries(bool hidden) =>
        hub.Board.Set("series", hidden || _series.Games == 0 ? null : new { _series.Games, Rows = _series.Standings });
}
