using System.Globalization;
using System.Text;
using System.Xml.Linq;

namespace Gridlock.App.Live.Replay.Pictures;

/// <summary>How many cells each player had right, when, and what happened meanwhile; one lane a player.</summary>
internal static class TimelinePicture
{
    private const int Width = 1000;
    private const int Lane = 26;
    private const int Left = 150;
    private const int Top = 44;
    private const int Quarters = 4;

    /// <summary>The lanes alone, to be stretched over a scrubber from the beginning on, and so without names.</summary>
    public static string Strip(TapeSketch sketch) =>
        Svg.Element(
                "svg",
                Svg.Of("viewBox", $"0 0 {Width} {sketch.Lanes.Length * Lane}"),
                new XAttribute("preserveAspectRatio", "none"),
                sketch.Lanes.Select(lane => LaneOf(sketch, lane, 0, 0))
            )
            .ToString(SaveOptions.DisableFormatting);

    /// <summary>With names and times.</summary>
    public static string Whole(TapeSketch sketch)
    {
        int bottom = Top + (sketch.Lanes.Length * Lane);
        return Svg.Picture(
                Left + Width + 40,
                bottom + 40,
                Svg.Element("title", Svg.Clean($"Gridlock: {sketch.Title}")),
                Svg.Box(0, 0, Left + Width + 40, bottom + 40, Svg.Ground),
                Svg.Text(20, 26, 15, Svg.Ink, $"{sketch.Title}: right cells over time, and what happened"),
                sketch.Lanes.Select(lane => LaneOf(sketch, lane, Left, Top)),
                sketch.Lanes.Select(lane =>
                    Svg.Text(20, Top + (lane.Seat * Lane) + 18, 14, lane.Colour, lane.Name + Mark(lane))
                ),
                Enumerable
                    .Range(0, Quarters + 1)
                    .Select(part =>
                        Svg.Text(
                            Left + (part * Width / Quarters),
                            bottom + 24,
                            13,
                            Svg.Soft,
                            string.Create(
                                CultureInfo.InvariantCulture,
                                $"{sketch.Length * part / (Quarters * 1000.0):0.0} s"
                            ),
                            new XAttribute("text-anchor", "middle")
                        )
                    )
            )
            .ToString(SaveOptions.DisableFormatting);
    }

    private static string Mark(TapeLane lane) => lane.Face.Simulated ? " (simulated)" : "";

    private static IEnumerable<XElement> LaneOf(TapeSketch sketch, TapeLane lane, int left, int top)
    {
        double bottom = top + ((lane.Seat + 1) * Lane) - 2;
        int cells = Math.Max(1, sketch.Puzzle.Artifacts.Length);
        var path = new StringBuilder(Format($"M{left} {bottom:0.#}"));
        foreach ((long at, int right) in lane.Right)
        {
            path.Append(Format($"H{X(at):0.#}V{bottom - ((double)right / cells * (Lane - 6)):0.#}"));
        }
        path.Append(Format($"H{left + Width}V{bottom:0.#}Z"));
        yield return Svg.Element(
            "path",
            new XAttribute("d", path.ToString()),
            new XAttribute("fill", lane.Colour),
            new XAttribute("fill-opacity", "0.55")
        );
        foreach (var line in lane.Told)
        {
            if (ColourOf(line.Tone) is string colour)
            {
                XElement mark = Svg.Box(X(line.At), bottom - Lane + 4, 2, Lane - 4, colour);
                mark.Add(
                    Svg.Element(
                        "title",
                        Svg.Clean($"{(left > 0 ? lane.Name : $"Player {lane.Face.Letter}")} {line.Text}")
                    )
                );
                yield return mark;
            }
        }

        double X(long at) => left + ((double)Math.Min(at, sketch.Length) / Math.Max(1, sketch.Length) * Width);
    }

    private static string? ColourOf(string tone) =>
        tone switch
        {
            "good" => Svg.Right,
            "bad" => Svg.Wrong,
            "loop" => Svg.Loop,
            _ => null,
        };

    private static string Format(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
