using System.Buffers;
using System.Collections.Immutable;
using System.Text.Json;
using Gridlock.App.Live.Board;
using Gridlock.App.Live.Replay.Pictures;
using Gridlock.App.Live.Seats;
using Gridlock.App.Live.Show;
using Gridlock.Transcripts.Events;
using Gridlock.Transcripts.Reading;

namespace Gridlock.App.Live.Replay;

/// <summary>Plays recorded games onto a board of their own and keeps the frames.</summary>
/// <param name="disclosure">What is known before the reveal.</param>
internal sealed class TapeMaker(Disclosure disclosure)
{
    public const string Format = "gridlock-tape/1";

    /// <summary>Milliseconds from the last event to the end, and from there to the reveal.</summary>
    private const long Breath = 800;

    private const long ShortestStep = 100;
    private const long LongestStep = 1000;
    private const long UsualFrames = 3000;

    public Tape Make(RecordedGame game, int number)
    {
        (long At, JournalEvent Event)[] events =
        [
            .. game.Matches.SelectMany(TimedEvents.Of).OrderBy(static timed => timed.At),
        ];
        long length = events[^1].At;
        long step = Math.Clamp(length / UsualFrames, ShortestStep, LongestStep);
        var frames = new List<Frame>();
        var board = new StageBoard();
        long now = 0;
        GameFacts facts = Facts(game);
        ShowFace show = Begin(board, facts, game, number);
        var fold = new GameFold(board, facts, disclosure, () => now);
        Take();
        long next = step;
        foreach ((long at, JournalEvent seen) in events)
        {
            while (at >= next)
            {
                now = next;
                Take();
                next = Math.Max(next + step, (at / step) * step);
            }
            now = at;
            fold.Apply(seen);
        }
        now = length + 1;
        Take();
        End(board, show, fold, facts, game, () => now += Breath, Take);
        return Write(game.Title, now, frames);

        void Take()
        {
            if (board.Take(now) is Frame frame)
            {
                frames.Add(frame);
            }
        }
    }

    private ShowFace Begin(StageBoard board, GameFacts facts, RecordedGame game, int number)
    {
        var show = new ShowFace(
            "playing",
            number,
            facts.Seats.Length,
            facts.Tier,
            facts.Rounds,
            !disclosure.Names,
            disclosure.Truth,
            false,
            null,
            null
        )
        {
            Replay = true,
        };
        board.Set("show", show);
        board.Set("puzzle", PuzzleFace.Of(facts.Puzzle, facts.Tier, disclosure.Truth));
        board.Set("fresh", FreshFace.Recorded(game, isRevealed: false));
        return show;
    }

    private static void End(
        StageBoard board,
        ShowFace show,
        GameFold fold,
        GameFacts facts,
        RecordedGame game,
        Action breathe,
        Action take
    )
    {
        breathe();
        board.Set("show", show with { Phase = "over" });
        take();
        breathe();
        fold.Disclose(Disclosure.Everything);
        board.Set("show", show with { Phase = "revealed" });
        board.Set("fresh", FreshFace.Recorded(game, isRevealed: true));
        board.Set("puzzle", PuzzleFace.Of(facts.Puzzle, facts.Tier, withTruth: true));
        board.Set("truth", TruthFace.Of(facts.Puzzle, facts.Tier));
        var series = new SeriesTable();
        series.Add(fold.Seats);
        board.Set("series", series.Games == 0 ? null : new { series.Games, Rows = series.Standings });
        take();
    }

    private static GameFacts Facts(RecordedGame game)
    {
        string[] names = [.. game.Matches.Select(static match => match.Start.Player)];
        SecretWords secrets = Secrets.Of(names);
        return new GameFacts(
            game.Puzzle,
            game.Tier,
            game.Matches.Max(static match => match.Start.Rounds),
            [
                .. game.Matches.Select(
                    (MatchRecord match, int seat) =>
                        new SeatFacts(
                            seat,
                            SeatNames.Of(names, seat),
                            match.Start.Simulated,
                            match.Id,
                            secrets,
                            match.Start.Price
                        )
                ),
            ]
        );
    }

    private static Tape Write(string title, long length, List<Frame> frames)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes, new JsonWriterOptions { Encoder = FrameJson.Options.Encoder }))
        {
            json.WriteStartObject();
            json.WriteString("format", Format);
            json.WriteString("title", title);
            json.WriteNumber("length", length);
            json.WriteStartArray("frames");
            var frame = new ArrayBufferWriter<byte>();
            foreach (Frame one in frames)
            {
                frame.ResetWrittenCount();
                FrameJson.Write(frame, one, -1);
                json.WriteRawValue(frame.WrittenSpan, skipInputValidation: true);
            }
            json.WriteEndArray();
            json.WriteEndObject();
        }
        return new Tape(title, bytes.WrittenMemory, TapeSketch.Of(title, length, frames));
    }
}
