using Gridlock.App.CommandLine;
using Gridlock.App.Live.Hub;
using Gridlock.App.Live.Seats;

namespace Gridlock.App.Live.Show;

/// <summary>One face-off after the other, as the desk wants it.</summary>
/// <param name="make">Gets a face-off ready; says when only its puzzle is left to be made.</param>
internal sealed class LiveShow(
    StageHub hub,
    Func<GameWish, Action, CancellationToken, Task<PreparedGame>> make,
    TimeProvider time
) : IAsyncDisposable
{
    private readonly SemaphoreSlim _desk = new(1);
    private readonly SeriesTable _series = new();
    private readonly CancellationTokenSource _closing = new();
    private readonly ShowBill _bill = new(hub);
    private readonly MakingTurn _turn = new();
    private RunningGame? _game;
    private int _games;

    /// <summary>Ends when the face-off that is under way does, with the path of its run; null where none is under way.</summary>
    public Task<string?>? Playing => _game?.Playing;

    /// <summary>The run of the face-off that is over, and whether it is revealed; null where none is, or its journal failed.</summary>
    public (string Folder, bool IsRevealed)? Saved =>
        _game is { IsOver: true, Playing: { IsCompletedSuccessfully: true, Result: string folder } } game
            ? (folder, game.IsRevealed)
            : null;

    /// <summary>Told of each run that has come to its end; null where nobody listens.</summary>
    public Action<string>? Kept { get; init; }

    /// <summary>Told of each run that everyone may have from now on; null where nobody listens.</summary>
    public Action<string>? Opened { get; init; }

    /// <summary>Told in one sentence why a face-off did not begin or was broken off, which may name folders and is for whoever puts it on.</summary>
    public Action<string>? Failed { get; init; }

    /// <summary>Why the face-off that was under way last was broken off; null if it was not.</summary>
    public string? Failure { get; private set; }

    /// <summary>Shows that nothing is played yet.</summary>
    public void Open() => _bill.Show("setup");

    /// <summary>Gets a face-off ready and shows its hash; nobody plays yet. What was shown before stays until then.</summary>
    /// <param name="lead">After which it begins by itself; null where it waits for a word.</param>
    /// <param name="cancellationToken">It is not wanted any more.</param>
    /// <returns>One sentence on why not; null if it is ready.</returns>
    public async Task<string?> PrepareAsync(GameWish wish, TimeSpan? lead, CancellationToken cancellationToken)
    {
        using var wanted = CancellationTokenSource.CreateLinkedTokenSource(_closing.Token, cancellationToken);
        Task<string?>? making = _turn.Run(
            turn => AtDeskAsync(() => PrepareAsync(wish, lead, turn, cancellationToken), CancellationToken.None),
            wanted.Token
        );
        return making is null ? "A puzzle is being made already; wait for it, or stop it first." : await making;
    }

    /// <summary>Lets the players begin.</summary>
    public Task<string?> StartAsync(CancellationToken cancellationToken) =>
        AtDeskAsync(
            () =>
                _game is { IsReady: true } game
                    ? BeginAsync(game)
                    : Task.FromResult<string?>("No face-off is ready; get one ready first."),
            cancellationToken
        );

    /// <summary>Tells of a wish that failed when nobody was at the desk any more.</summary>
    public void Tell(string refusal)
    {
        _bill.Note(FaultWords.NotReady);
        Failed?.Invoke(refusal);
    }

    /// <summary>Holds the next verification rounds up, or lets them go.</summary>
    /// <returns>One sentence on why not; null if it is done.</returns>
    public string? Hold(bool held)
    {
        if (_game is not { IsOver: false } game)
        {
            return "No face-off is under way.";
        }
        game.Gate.Set(held);
        _bill.Hold(held);
        return null;
    }

    /// <summary>Gives up what is being made, is ready or is under way; what came of it is kept.</summary>
    public Task<string?> StopAsync(CancellationToken cancellationToken)
    {
        _turn.Stop();
        return AtDeskAsync(
            async () =>
            {
                if (_game is { IsReady: true })
                {
                    await CallOffAsync(FaultWords.CalledOff);
                }
                _game?.Stop();
                return null;
            },
            cancellationToken
        );
    }

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
        await _desk.WaitAsync();
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

    /// <param name="stopped">Of all that may end the making the one that is nobody's wish at the desk.</param>
    private async Task<string?> PrepareAsync(
        GameWish wish,
        TimeSpan? lead,
        CancellationToken turn,
        CancellationToken stopped
    )
    {
        if (_game is { IsUnderWay: true })
        {
            return "A face-off is under way; wait for its end, or stop it first.";
        }
        if (_game is { IsReady: true })
        {
            return $"Face-off {_games} is ready and its seal is shown; begin it, or stop it first.";
        }
        PreparedGame made;
        try
        {
            made = await make(wish, () => _bill.Prepare(wish), turn);
        }
        catch (Exception failure)
        {
            _bill.Restore();
            stopped.ThrowIfCancellationRequested();
            return FaultWords.OfMaking(failure, wasStopped: turn.IsCancellationRequested);
        }
        await LeaveGameAsync();
        lock (hub.Board.Gate)
        {
            _bill.Clear();
            _game = new RunningGame(made, hub, time);
            _bill.Ready(made, ++_games, lead, _game.Fold);
            ShowSeries(wish.Blind);
        }
        if (lead is TimeSpan wait)
        {
            _ = StartLaterAsync(_game, wait);
        }
        return null;
    }

    private async Task StartLaterAsync(RunningGame game, TimeSpan wait)
    {
        await Task.Delay(wait, time, _closing.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (!_closing.IsCancellationRequested)
        {
            await AtDeskAsync(
                () => _game == game && game.IsReady ? BeginAsync(game) : Task.FromResult<string?>(null),
                CancellationToken.None
            );
        }
    }

    private async Task CallOffAsync(string note)
    {
        await LeaveGameAsync();
        _games--;
        _bill.CallOff(note);
        ShowSeries(hidden: false);
    }

    private async Task<string?> BeginAsync(RunningGame game)
    {
        try
        {
            game.MakeFolder();
        }
        catch (CommandFailure failure)
        {
            await CallOffAsync(FaultWords.NotBegun);
            Failed?.Invoke($"The face-off could not begin: {failure.Message}");
            return failure.Message;
        }
        Failure = null;
        hub.RestartClock();
        _bill.Begin(game.Made);
        game.Begin();
        _ = ConcludeAsync(game);
        return null;
    }

    private async Task ConcludeAsync(RunningGame game)
    {
        try
        {
            if (await game.Playing! is string folder)
            {
                Kept?.Invoke(folder);
            }
        }
        catch (Exception failure)
        {
            Failure = FaultWords.OfPlaying(failure);
        }
        _bill.End(Failure is null ? null : FaultWords.BrokenOff);
        if (Failure is not null)
        {
            Failed?.Invoke(Failure);
        }
        else if (game.Made.Wish is { Blind: false, TruthLive: true })
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
        if (Saved is var (folder, _))
        {
            Opened?.Invoke(folder);
        }
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
