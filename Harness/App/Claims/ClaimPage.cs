using System.Globalization;
using Gridlock.App.Terminal;
using Gridlock.Core.Judging.Claims;
using Gridlock.Core.Judging.Progress;
using Gridlock.Puzzles.Explaining;

namespace Gridlock.App.Claims;

/// <summary>What was found in a text, for people.</summary>
internal static class ClaimPage
{
    /// <summary>Up to where a claim's own words begin.</summary>
    private static readonly string Indent = new(' ', 24);

    public static void Write(TextWriter output, ReadText read, int width)
    {
        var labels = read.Puzzle.Puzzle.Labels;
        var places = new Places(read.Puzzle.Puzzle.Grid, labels);
        foreach (Claim claim in read.Claims)
        {
            string not = claim.Negated ? "not " : "";
            string says = $"{labels.Artifacts[claim.Artifact]}: {not}{places.Of(claim.Cells, "or")}";
            string supposed = claim.Hypothetical ? " (supposed)" : "";
            Line(output, width, $"{claim.Offset, 8}  {Mark(claim)}  {says}{supposed}{Reason(claim)}", Indent);
        }
        if (read.Claims.Count > 0)
        {
            output.WriteLine();
        }
        foreach (string line in Summary(read))
        {
            Line(output, width, line, "  ");
        }
    }

    private static void Line(TextWriter output, int width, string text, string indent)
    {
        foreach (string line in TextWrap.Lines(TerminalText.Clean(text), width, indent))
        {
            output.WriteLine(line);
        }
    }

    private static string Mark(in Claim claim) =>
        claim.Verdict switch
        {
            ClaimVerdict.Entailed => "follows     ",
            ClaimVerdict.Guess => "guessed     ",
            ClaimVerdict.Contradicted => "contradicted",
            _ => "undecided   ",
        };

    private static string Reason(in Claim claim) =>
        claim.RefutedBy.IsEmpty
            ? ""
            : $"; {PuzzleWords.Conditions(claim.RefutedBy)} {(claim.RefutedBy.Length == 1 ? "rules" : "rule")} it out";

    private static IEnumerable<string> Summary(ReadText read)
    {
        ProgressReport progress = read.Progress;
        Claim[] plain = [.. read.Claims.Where(static claim => !claim.Hypothetical)];
        yield return $"{PuzzleWords.Count(read.Claims.Count, "claim", "claims")}: {plain.Count(Follows)} follow, "
            + $"{plain.Count(Guessed)} guessed, {plain.Count(static claim => claim.IsTrue == false)} false; "
            + $"{read.Claims.Count - plain.Length} more supposed";
        yield return progress.FirstWrong is long wrong
            ? $"first false claim at {wrong}, after about {Tokens(wrong, progress)} tokens"
            : "no false claim";
        yield return progress.Solved is long solved
            ? $"the whole solution stands from {solved} on; about {Whole(progress.Overshoot ?? 0)} tokens come after it"
            : "the whole solution never stands";
        yield return $"{progress.Revisions.Length} changes of mind or knowledge, {PuzzleWords.Count(progress.Returns, "return", "returns")} to an earlier state";
        if (!progress.Clock.IsEmpty)
        {
            yield return $"rightly excluded per 1,000 tokens, of {progress.ToExclude}: {string.Join(' ', progress.Clock)}";
        }
        bool Follows(Claim claim) => claim.Verdict == ClaimVerdict.Entailed;
        bool Guessed(Claim claim) => claim.Verdict is ClaimVerdict.Guess or ClaimVerdict.Undecided;
    }

    private static string Tokens(long characters, ProgressReport progress) =>
        Whole(TokenCount.Of(characters, progress.CharactersAToken));

    private static string Whole(double number) => number.ToString("n0", CultureInfo.InvariantCulture);
}
