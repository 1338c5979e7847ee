using Gridlock.App.Live.Board;
using Gridlock.App.Live.Hub;
using Gridlock.App.Live.Seats;

namespace Gridlock.App.Live.Show;

/// <summary>Puts on the board where the show stands.</summary>
internal sealed class ShowBill(StageHub hub)
{
    private static readonly ShowFace s_nothing = new("setup", 0, 0, 0, 0, false, true, false, null, null);

    private ShowFace _face = s_nothing;
    private ShowFace? _before;

    private StageBoard Board => hub.Board;

    public void Show(string phase) => Change(face => face with { Phase = phase, Begins = null, Note = null });

    public void Hold(bool held) => Change(face => face with { Hold = held });

    public void Note(string note) => Change(face => face with { Note = note });

    /// <summary>A puzzle is being made; what is on the stage stays there.</summary>
    public void Prepare(GameWish wish) =>
        Change(face =>
        {
            _before = face;
            return face with { Phase = "preparing", Brought = wish.Brought is not null, Begins = null, Note = null };
        });

    /// <summary>There is no such puzzle; all is as it was before.</summary>
    public void Restore() =>
        Change(face =>
        {
            ShowFace before = _before ?? face;
            _before = null;
            return before;
        });

    /// <summary>The stage is cleared for the next face-off.</summary>
    public void Clear()
    {
        lock (Board.Gate)
        {
            Board.Clear("series", "show");
            (Board.Refresh, Board.Past) = (null, null);
            _before = null;
        }
    }

    /// <summary>What was ready is given up; nobody has had its puzzle.</summary>
    /// <param name="note">Why, for everyone.</param>
    public void CallOff(string note)
    {
        lock (Board.Gate)
        {
            Clear();
            Change(_ => s_nothing with { Note = note });
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
                    Blind = made.Wish.Blind,
                    TruthLive = made.Wish.TruthLive,
                    Brought = made.Wish.Brought is not null,
                    Hold = false,
                    Note = null,
                    Seats = fold.Seats.Length,
                    Tier = made.Facts.Tier,
                    Rounds = made.Facts.Rounds,
                    Begins = hub.Now + (long?)lead?.TotalMilliseconds,
                }
            );
        }
    }

    public void Begin(PreparedGame made)
    {
        lock (Board.Gate)
        {
            Board.Set("puzzle", PuzzleFace.Of(made.Facts.Puzzle, made.Facts.Tier, made.Wish.TruthLive));
            Show("playing");
        }
    }

    public void End(string? note) => Change(face => face with { Phase = "over", Hold = false, Note = note });

    public void Reveal(PreparedGame made)
    {
        lock (Board.Gate)
        {
            Board.Set("fresh", FreshFace.Kept(made.Facts.Puzzle));
            Board.Set("puzzle", PuzzleFace.Of(made.Facts.Puzzle, made.Facts.Tier, withTruth: true));
            Board.Set("truth", TruthFace.Of(made.Facts.Puzzle, made.Facts.Tier));
            Change(static face => face with { Phase = "revealed" });
        }
    }

    private void Change(Func<ShowFace, ShowFace> change)
    {
        lock (Board.Gate)
        {
            _face = change(_face);
            Board.Set("show", _face);
        }
    }
}
