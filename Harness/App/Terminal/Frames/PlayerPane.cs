using System.Text;
using Gridlock.App.Terminal.Pictures;
using Gridlock.Core.Reports.ScoreCards;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Gridlock.App.Terminal.Frames;

/// <summary>One player's column.</summary>
internal static class PlayerPane
{
    private const int TallPane = 24;

    public static IRenderable Of(DuelPicture picture, int index)
    {
        SeatPicture seat = picture.Seats[index];
        string name = seat.IsSimulated ? $"{seat.Name} · SIMULATED" : seat.Name;
        return new Panel(new LinesRenderable((canvas, height) => Draw(canvas, height, picture, seat)))
        {
            Header = new PanelHeader($"[bold] {Markup.Escape(name)} [/]"),
            Border = BoxBorder.Rounded,
            BorderStyle = new Style(FrameStyles.OfSeat(index)),
            Padding = new Padding(1, 0),
            Expand = true,
        };
    }

    private static void Draw(LineCanvas canvas, int height, DuelPicture picture, SeatPicture seat)
    {
        bool tall = height >= TallPane;
        int answer = tall ? 3 : 1;
        Status(canvas, seat, picture);
        Marks(canvas, seat, picture);
        int fixedBelow = 1 + answer + 1 + picture.Puzzle.Grid.Rows + 2;
        int reasoning = Math.Max(1, height - canvas.Count - 1 - fixedBelow);
        canvas.Rule("reasoning");
        Tail(canvas, seat.Reasoning, reasoning, FrameStyles.Faint);
        canvas.Rule("answer");
        Tail(canvas, seat.Answer, answer, FrameStyles.Strong);
        canvas.Rule(seat is { IsJudged: true, Claim: null } ? "grid, judged: ✓ right ✗ wrong" : "grid");
        GridLines.Draw(canvas, picture.Puzzle, seat);
        Verdict(canvas, seat, height - canvas.Count);
    }

    private static void Status(LineCanvas canvas, SeatPicture seat, DuelPicture picture)
    {
        string round = seat.Round == 0 ? "solving" : $"check {seat.Round}/{seat.Rounds}";
        string phase = seat.Phase switch
        {
            Phase.Waiting => "waiting",
            Phase.Pausing => seat.Intermission,
            Phase.Reasoning => "reasoning",
            Phase.Answering => "answering",
            Phase.Done => "done",
            Phase.Failed => "! call failed",
            Phase.Stopped => "stopped",
            _ => "",
        };
        string tier = seat.Tier == 0 ? "ready" : $"tier {seat.Tier}/{picture.Tiers[^1]}";
        if (picture.Tiers.Length == 1)
        {
            tier = $"tier {picture.Tiers[0]}";
        }
        canvas.Add(
            (tier, FrameStyles.Strong),
            (seat.Phase == Phase.Done ? "" : $" · {round}", FrameStyles.Plain),
            (seat.IsLooping ? " · going round" : "", FrameStyles.Wrong),
            (phase.Length == 0 ? "" : $" · {phase}", seat.Phase == Phase.Failed ? FrameStyles.Wrong : FrameStyles.Odd)
        );
        string about = seat.Odometer.IsEstimated ? "~" : "";
        canvas.Add(
            $"{seat.Odometer.Elapsed.TotalSeconds:0.0} s · {about}{seat.Odometer.Tokens:N0} tokens · {(seat.Odometer.PaceIsEstimated ? "~" : "")}{seat.Odometer.Pace:0}/s",
            FrameStyles.Plain
        );
    }

    /// <summary>Every round of every tier as one mark.</summary>
    private static void Marks(LineCanvas canvas, SeatPicture seat, DuelPicture picture)
    {
        var parts = new List<(string, Style)>();
        foreach (int tier in picture.Tiers)
        {
            parts.Add(($"T{tier} ", FrameStyles.Faint));
            RoundMark[] marks = [.. seat.Marks.Where(mark => mark.Tier == tier)];
            foreach (RoundMark mark in marks)
            {
                parts.Add((mark.Sign, StyleOf(mark.Outcome)));
            }
            int open = Math.Max(0, seat.Rounds + 1 - marks.Length);
            parts.Add((new string('·', open) + "   ", FrameStyles.Faint));
        }
        canvas.Add([.. parts]);
    }

    private static Style StyleOf(RoundOutcome? outcome) =>
        outcome switch
        {
            RoundOutcome.Right => FrameStyles.Right,
            RoundOutcome.Wrong => FrameStyles.Wrong,
            _ => FrameStyles.Odd,
        };

    private static void Verdict(LineCanvas canvas, SeatPicture seat, int room)
    {
        if (seat.Marks is not [.., { Judgement: { } judgement } last])
        {
            return;
        }
        string round = last.Round == 0 ? $"tier {last.Tier}" : $"tier {last.Tier} check {last.Round}";
        string[] lines = [.. TextWrap.Lines($"{last.Sign} {round}: {RoundWords.Of(judgement)}", canvas.Width, "  ")];
        if (room > 0 && lines.Length > room)
        {
            lines[room - 1] = TextWrap.Exactly(lines[room - 1], canvas.Width - 1).TrimEnd().TrimEnd('…') + "…";
        }
        foreach (string line in lines.Take(room))
        {
            canvas.Add(line, StyleOf(last.Outcome));
        }
    }

    private static void Tail(LineCanvas canvas, StringBuilder text, int count, Style style)
    {
        // Enough for the lines that are shown, however they wrap.
        int most = Math.Max(1, count + 1) * canvas.Width * 2;
        int start = Math.Max(0, text.Length - most);
        string[] lines = [.. TextWrap.Lines(text.ToString(start, text.Length - start).TrimEnd(), canvas.Width)];
        foreach (string line in lines.TakeLast(count))
        {
            canvas.Add(line, style);
        }
        for (int missing = lines.Length; missing < count; missing++)
        {
            canvas.Add("", style);
        }
    }
}
