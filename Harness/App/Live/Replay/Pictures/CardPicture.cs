using System.Globalization;
using System.Xml.Linq;
using Gridlock.App.Live.Seats;
using Gridlock.App.Live.Show;

namespace Gridlock.App.Live.Replay.Pictures;

/// <summary>The result of a face-off as a card of 1200x630, the size that is shown where a link is posted.</summary>
internal static class CardPicture
{
    private const int Width = 1200;
    private const int Height = 630;
    private const int Margin = 60;
    private const int MarksFrom = 450;
    private const int MarksTo = 850;

    public static string Of(TapeSketch sketch)
    {
        double height = Math.Min(190, 400.0 / sketch.Lanes.Length);
        int conditions = sketch.Puzzle.Conditions.Length;
        return Svg.Picture(
                Width,
                Height,
                Svg.Element("title", Svg.Clean($"Gridlock: {sketch.Title}")),
                Svg.Box(0, 0, Width, Height, Svg.Ground),
                Svg.Box(0, 0, Width, 8, "#8fb3ff"),
                Svg.Text(Margin, 90, 44, Svg.Ink, "Gridlock", Bold),
                Svg.Text(
                    Margin,
                    132,
                    24,
                    Svg.Soft,
                    $"{sketch.Puzzle.Artifacts.Length} objects, {conditions} conditions, tier {sketch.Show.Tier} · {sketch.Puzzle.Standing}"
                ),
                sketch.Lanes.Select(lane => Row(lane, 165 + (lane.Seat * height), height - 12)),
                Svg.Text(Margin, 605, 18, Svg.Soft, $"puzzle {sketch.Puzzle.Id} · {Seal(sketch.Fresh)}")
            )
            .ToString(SaveOptions.DisableFormatting);
    }

    private static string Seal(FreshFace fresh) =>
        fresh.Altered
            ? "the journal was altered, so this is no evidence"
            : $"{(fresh.Promised ? "sealed before the start as" : "fingerprint")} {fresh.Hash[..32]}…";

    private static XAttribute Bold => new("font-weight", "700");

    private static XAttribute AtEnd => new("text-anchor", "end");

    private static IEnumerable<XElement> Row(TapeLane lane, double top, double height)
    {
        double middle = top + (height / 2);
        bool isLow = height < 60;
        int size = isLow ? 20 : 32;
        yield return Svg.Box(Margin, top, Width - (2 * Margin), height, Svg.Panel);
        yield return Svg.Box(Margin, top, 10, height, lane.Colour);
        yield return Svg.Text(95, middle + (isLow ? 0 : 2), size, lane.Colour, Short(lane.Name, isLow ? 30 : 20), Bold);
        if (lane.Face.Simulated)
        {
            yield return Svg.Text(95, middle + (isLow ? 14 : 24), isLow ? 12 : 15, Svg.Soft, "simulated");
        }
        double step = Math.Min(46, (double)(MarksTo - MarksFrom) / Math.Max(1, lane.Face.Marks.Length));
        double radius = Math.Min(step * 0.43, Math.Min(20, height / 2.6));
        foreach ((RoundFace mark, int index) in lane.Face.Marks.Select(static (mark, index) => (mark, index)))
        {
            foreach (XElement part in Mark(mark.Outcome, MarksFrom + ((index + 0.5) * step), middle, radius))
            {
                yield return part;
            }
        }
        yield return Svg.Text(1115, middle - (isLow ? 2 : 3), isLow ? 18 : 26, Svg.Ink, Result(lane), Bold, AtEnd);
        yield return Svg.Text(1115, middle + (isLow ? 14 : 22), isLow ? 13 : 17, Svg.Soft, Toll(lane), AtEnd);
    }

    private static string Short(string name, int most) => name.Length <= most ? name : $"{name[..(most - 1)]}…";

    private static IEnumerable<XElement> Mark(string outcome, double x, double y, double radius)
    {
        (string colour, string sign) = outcome switch
        {
            "right" => (Svg.Right, "✓"),
            "wrong" => (Svg.Wrong, "✕"),
            "unreadable" => ("#ffcf5c", "?"),
            _ => ("#ffcf5c", "!"),
        };
        yield return Svg.Element(
            "circle",
            Svg.Of("cx", $"{x:0.#}"),
            Svg.Of("cy", $"{y:0.#}"),
            Svg.Of("r", $"{radius:0.#}"),
            new XAttribute("fill", "none"),
            new XAttribute("stroke", colour),
            new XAttribute("stroke-width", 3)
        );
        yield return Svg.Text(
            x,
            y + (radius * 0.4),
            (int)(radius * 1.2),
            colour,
            sign,
            new XAttribute("text-anchor", "middle"),
            Bold
        );
    }

    private static string Result(TapeLane lane) =>
        lane.Grid switch
        {
            { Says: string claim } => $"says {claim}",
            { Marks: string marks } => $"{marks.Count(static mark => mark == 'r')}/{marks.Length} cells",
            _ => "",
        };

    private static string Toll(TapeLane lane)
    {
        string cost = lane.Face switch
        {
            { Free: true } => " · free",
            { Cost: null } => "",
            { Cost: > 0 and < 0.01m } => " · < 1¢",
            { Cost: decimal dollars } => string.Create(CultureInfo.InvariantCulture, $" · ${dollars:0.00}"),
        };
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{lane.Pace?.Tokens ?? 0:N0} tokens · {lane.Face.Spent / 1000.0:0.0} s{cost}"
        );
    }
}
