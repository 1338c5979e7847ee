using System.Globalization;
using Gridlock.Core.Judging.Claims;

namespace Gridlock.Core.Tests.Judging.Claims;

/// <summary>Statements that a person marked in windows of real answers: hand-checked.tsv holds their places, no text.</summary>
public sealed class HandCheckedClaimsTests
{
    private const int Near = 60;

    [Fact]
    public void What_a_person_marked_is_found_and_hardly_anything_else()
    {
        ZebraTraces.SkipUnlessThere();
        Marked[] marked = [.. ZebraTraces.Table("hand-checked.tsv").Select(Marked.Of)];
        marked.Should().HaveCountGreaterThan(300);
        (int found, int right, int scope, int truth) = (0, 0, 0, 0);
        foreach ((int window, Claim[] claims) in Found())
        {
            List<Marked> open = [.. marked.Where(each => each.Window == window)];
            found += claims.Length;
            foreach (Claim claim in claims)
            {
                int at = open.FindIndex(each => each.Is(claim));
                if (at < 0)
                {
                    continue;
                }
                right++;
                scope += open[at].Hypothetical == claim.Hypothetical ? 1 : 0;
                truth += (open[at].Verdict == "Contradicted") == (claim.Verdict == ClaimVerdict.Contradicted) ? 1 : 0;
                open.RemoveAt(at);
            }
        }
        TestContext.Current.TestOutputHelper?.WriteLine(
            $"{marked.Length} marked, {found} found, {right} of them right, {scope} with the right scope"
        );
        ((double)right / found).Should().BeGreaterThanOrEqualTo(0.97);
        ((double)right / marked.Length).Should().BeGreaterThanOrEqualTo(0.9);
        ((double)scope / right).Should().BeGreaterThanOrEqualTo(0.9);
        truth.Should().Be(right);
    }

    private static IEnumerable<(int Window, Claim[] Claims)> Found()
    {
        Dictionary<string, ClaimPuzzle> puzzles = ZebraTraces.Puzzles();
        var traces = ZebraTraces.Read().ToDictionary(trace => trace.Id);
        foreach (string[] row in ZebraTraces.Table("hand-checked-windows.tsv"))
        {
            (_, string question, string text) = traces[row[1]];
            (long start, long end) = (Marked.Number(row[2]), Marked.Number(row[3]));
            IReadOnlyList<Claim> all = ClaimReader.All(puzzles[ZebraTraces.Key(question)], text);
            yield return ((int)Marked.Number(row[0]), [.. all.Where(c => c.Offset >= start && c.Offset < end)]);
        }
    }

    private sealed record Marked(
        int Window,
        long Offset,
        int Artifact,
        ulong Cells,
        bool Negated,
        bool Hypothetical,
        string Verdict
    )
    {
        public static Marked Of(string[] row) =>
            new(
                (int)Number(row[0]),
                Number(row[2]),
                (int)Number(row[3]),
                (ulong)Number(row[4]),
                row[5] == "1",
                row[6] == "1",
                row[7]
            );

        public static long Number(string text) => long.Parse(text, CultureInfo.InvariantCulture);

        public bool Is(Claim claim) =>
            (claim.Artifact, claim.Cells, claim.Negated) == (Artifact, Cells, Negated)
            && Math.Abs(claim.Offset - Offset) <= Near;
    }
}
