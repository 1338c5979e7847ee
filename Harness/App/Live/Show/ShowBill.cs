using Gridlock.App.Live.Board;
using Gridlock.App.Live.Hub;
using Gridlock.App.Live.Seats;

namespace Gridlock.App.Live.Show;

/// <summary>Puts on the board where the show stands.</summary>
internal sealed class ShowBill(StageHub hub)
{
    private readonly Lock _lock = new();
    private ShowFace _face = new("setup", 0, 0, 0, 0, false, true, false, null, null);

    private StageBoard Board => hub.Board;

    public void Show(string phase, long? lead, string? note) =>
        Change(face => face with { Phase = phase, Lead = lead, Note = note });

    public void Hold(bool held) => Change(face => face with { Hold = held });

    /// <summary>The stage is cleared for what is wished for; null for nothing yet.</summary>
    public void Prepare(GameWish? wish)
    {
        lock (Board.Gate)
        {
            Board.Clear("series");
            Board.Refresh = null;
            Board.Past = null;
            Change(face =>
                face with
                {
                    Phase = wish is null ? "setup" : "preparing",
                    Seats = 0,
                    Brought = wish?.Brought is not null,
                    Blind = wish?.Blind ?? false,
                    TruthLive = wish?.TruthLive ?? true,
                    Hold = false,
                    Note = null,
                }
            );
        }
    }

    /// <summary>The hash is out, the puzzle is not.</summary>
    public void Ready(PreparedGame made, int game, TimeSpan? lead, GameFold fold)
    {
        lock (Board.Gate)
        {
            Board.Set("fresh", FreshFace.Promise(made.Facts.Puzzle));
            Change(face =>
                face with
                {
                    Phase = "ready",
                    Game = game,
                    Seats = fold.Seats.Length,
                    Tier = made.Facts.Tier,
                    Rounds = made.Facts.Rounds,
                    Lead = (long?)lead?.TotalMilliseconds,
                }
            );
        }
    }

    public void Begin(PreparedGame made)
    {
        lock (Board.Gate)
        {
            Board.Set("puzzle", PuzzleFace.Of(made.Facts.Puzzle, made.Facts.Tier, made.Wish.TruthLive));
            Show("playing", null, null);
        }
    }

    public void End(PreparedGame made, string? note) =>
        Show("over", null, note is null ? null : NameVeil.Cover(note, made.Facts.Seats[0].Secrets));

    public void Reveal(PreparedGame made)
    {
        lock (Board.Gate)
        {
            Board.Set("fresh", FreshFace.Kept(made.Facts.Puzzle));
            Board.Set("puzzle", PuzzleFace.Of(made.Facts.Puzzle, made.Facts.Tier, withTruth: true));
            Board.Set("truth", TruthFace.Of(made.Facts.Puzzle));
            Change(static face => face with { Phase = "revealed" });
        }
    }

    private void Change(Func<ShowFace, ShowFace> change)
    {
        lock (_lock)
        {
            _face = change(_face);
            Board.Set("show", _face);
        }
    }
}
