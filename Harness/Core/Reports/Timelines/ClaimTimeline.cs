using System.Collections.Immutable;
using System.Globalization;
using System.Net;
using System.Text;
using Gridlock.Core.Judging.Claims;
using Gridlock.Core.Judging.Progress;

namespace Gridlock.Core.Reports.Timelines;

/// <summary>Draws one text from left to right: its claims, how many artifacts it holds placed and right, its hypotheses, loops and rounds.</summary>
public sealed class ClaimTimeline
{
    private const int Width = 1000;
    private const int Left = 100;
    private const int Lane = 26;

    /// <summary>At least so much of a name in a span of its own.</summary>
    private const double LetterWidth = 6.5;
    private const string True = "#2e7d32";
    private const string False = "#c62828";
    private const string Guessed = "#f9a825";

    private readonly StringBuilder _svg = new();
    private readonly long _length;
    private int _top = 34;

    private ClaimTimeline(long length) => _length = Math.Max(length, 1);

    /// <summary>A whole SVG document, the same for the same input.</summary>
    /// <param name="loops">Drawn in a lane of their own, as the rounds are; a lane with nothing in it is left out.</param>
    public static string Draw(
        string title,
        IReadOnlyList<Claim> claims,
        ProgressReport progress,
        ImmutableArray<TimelineSpan> loops,
        ImmutableArray<TimelineSpan> rounds
    )
    {
        var timeline = new ClaimTimeline(progress.Length);
        timeline.Spans("rounds", rounds, "#90a4ae");
        timeline.Claims(
            "true",
            claims.Where(claim =>
                !claim.Hypothetical && claim.IsTrue == true && claim.Verdict == ClaimVerdict.Entailed
            ),
            True
        );
        timeline.Claims(
            "guessed",
            claims.Where(claim =>
                !claim.Hypothetical && claim.IsTrue != false && claim.Verdict != ClaimVerdict.Entailed
            ),
            Guessed
        );
        timeline.Claims("false", claims.Where(claim => !claim.Hypothetical && claim.IsTrue == false), False);
        timeline.Claims("supposed", claims.Where(claim => claim.Hypothetical), "#7e57c2");
        timeline.Spans("loops", loops, "#ef6c00");
        timeline.Placed(progress);
        return timeline.Document(title);
    }

    private void Spans(string name, ImmutableArray<TimelineSpan> spans, string color)
    {
        if (spans.IsEmpty)
        {
            return;
        }
        Label(name);
        foreach (TimelineSpan span in spans)
        {
            double start = X(span.Start);
            double width = Math.Max(1, X(span.End) - start);
            _svg.Append(
                CultureInfo.InvariantCulture,
                $"<rect x=\"{start:f1}\" y=\"{_top - 14}\" width=\"{width:f1}\" height=\"14\" fill=\"{color}\" fill-opacity=\".6\" stroke=\"#fff\" stroke-width=\".6\"><title>{Text(span.Name)}</title></rect>\n"
            );
            if (width > span.Name.Length * LetterWidth)
            {
                _svg.Append(
                    CultureInfo.InvariantCulture,
                    $"<text x=\"{start + 3:f1}\" y=\"{_top - 3}\" font-size=\"10\">{Text(span.Name)}</text>\n"
                );
            }
        }
        _top += Lane;
    }

    private void Claims(string name, IEnumerable<Claim> claims, string color)
    {
        Label(name);
        foreach (Claim claim in claims)
        {
            _svg.Append(
                CultureInfo.InvariantCulture,
                $"<rect x=\"{X(claim.Offset):f1}\" y=\"{_top - 14}\" width=\"1.6\" height=\"14\" fill=\"{color}\"/>\n"
            );
        }
        _top += Lane;
    }

    /// <summary>How many artifacts are held placed, and of those rightly, over the text.</summary>
    private void Placed(ProgressReport progress)
    {
        const int height = 80;
        int most = Math.Max(1, progress.States.Max(static state => state.Placed));
        _top += height - Lane + 10;
        Label("placed");
        _svg.Append(
            CultureInfo.InvariantCulture,
            $"<text x=\"8\" y=\"{_top - 19}\" fill=\"{True}\">of them right</text>\n"
        );
        foreach (
            (string color, Func<BelievedState, int> count) in new (string, Func<BelievedState, int>)[]
            {
                ("#546e7a", static state => state.Placed),
                (True, static state => state.Right),
            }
        )
        {
            var points = new StringBuilder();
            int last = 0;
            Point(points, 0, 0);
            foreach (Revision revision in progress.Revisions)
            {
                Point(points, revision.Offset, last);
                last = count(progress.States[revision.To]);
                Point(points, revision.Offset, last);
            }
            Point(points, progress.Length, last);
            _svg.Append(
                CultureInfo.InvariantCulture,
                $"<polyline fill=\"none\" stroke=\"{color}\" stroke-width=\"1.5\" points=\"{points.ToString().TrimEnd()}\"/>\n"
            );
        }
        if (progress.Solved is long solved)
        {
            _svg.Append(
                CultureInfo.InvariantCulture,
                $"<line x1=\"{X(solved):f1}\" x2=\"{X(solved):f1}\" y1=\"34\" y2=\"{_top}\" stroke=\"{True}\" stroke-dasharray=\"3 3\"><title>solved</title></line>\n"
            );
        }
        void Point(StringBuilder points, long offset, int value) =>
            points.Append(CultureInfo.InvariantCulture, $"{X(offset):f1},{_top - (height * (double)value / most):f1} ");
    }

    private void Label(string name) =>
        _svg.Append(CultureInfo.InvariantCulture, $"<text x=\"8\" y=\"{_top - 3}\">{name}</text>\n");

    private double X(long offset) => Left + ((double)Math.Min(offset, _length) / _length * (Width - Left - 10));

    private string Document(string title) =>
        $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {Width} {_top + 12}\" font-family=\"sans-serif\" font-size=\"12\">\n"
        + $"<title>{Text(title)}</title>\n<rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>\n<text x=\"8\" y=\"14\" font-weight=\"bold\">{Text(title)}</text>\n"
        + _svg
        + "</svg>\n";

    private static string Text(string text) => WebUtility.HtmlEncode(text);
}
