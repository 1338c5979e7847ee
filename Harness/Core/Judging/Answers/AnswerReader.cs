using Gridlock.Core.Judging.Loose;
using Gridlock.Puzzles;

namespace Gridlock.Core.Judging.Answers;

/// <summary>Reads the answers to one puzzle: strictly, then leniently, and otherwise says why not.</summary>
/// <remarks>The last object with a grid key decides; where none is, the last other grid. A later answer that differs from
/// it, or a later answer that is broken or cut off, leaves the text unreadable: an earlier draft is never taken instead.</remarks>
public sealed class AnswerReader
{
    private readonly Puzzle _puzzle;
    private readonly Lexicon _names;

    public AnswerReader(Puzzle puzzle)
    {
        _puzzle = puzzle;
        _names = new Lexicon(puzzle);
    }

    /// <param name="text">The answer alone, without reasoning that came apart from it.</param>
    public AnswerReading Read(string text, AnswerForm form)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return new AnswerReading.Unreadable(UnreadableReason.Empty, "The answer is empty.");
        }
        IReadOnlyList<GridCandidate> candidates = new CandidateFinder(text, _names).Find();
        if (candidates.Count == 0)
        {
            // A sentence that holds more than the claim may take it back, so the claim has to stand alone.
            if (Claims.Of(text) is Answer claim)
            {
                return new AnswerReading.Lenient(claim, Leniency.OtherKey);
            }
            return new AnswerReading.Unreadable(UnreadableReason.NoGrid, "The answer holds no grid.");
        }
        GridCandidate decider =
            candidates.LastOrDefault(candidate => candidate.Kind != CandidateKind.Bare) ?? candidates[^1];
        AnswerReading reading = ReadGrid(decider);
        if (reading is not AnswerReading.Lenient read)
        {
            return reading;
        }
        IEnumerable<GridCandidate> later = candidates.Where(candidate => candidate.Start > decider.Start);
        if (later.Any(other => ReadGrid(other).AnswerOrNull is Answer second && second != read.Answer))
        {
            return new AnswerReading.Unreadable(
                UnreadableReason.Contradiction,
                "The answer gives an arrangement, and then another one."
            );
        }
        Leniency forgiven = read.Forgiven | Around(text, decider) | AnswerShape.Forgiven(decider, form);
        if (candidates.Any(candidate => candidate.End <= decider.Start))
        {
            forgiven |= Leniency.EarlierGrid;
        }
        return forgiven == Leniency.None
            ? new AnswerReading.Strict(read.Answer)
            : new AnswerReading.Lenient(read.Answer, forgiven);
    }

    private AnswerReading ReadGrid(GridCandidate candidate)
    {
        switch (candidate.Kind)
        {
            case CandidateKind.CutOff:
                return new AnswerReading.Unreadable(UnreadableReason.CutOff, "The answer ends inside its grid.");
            case CandidateKind.Broken:
                return new AnswerReading.Unreadable(
                    UnreadableReason.Malformed,
                    "The answer's last JSON object can not be parsed."
                );
        }
        IReadOnlyList<LooseNode> grids = GridKeys.GridsIn(candidate.Root!);
        AnswerReading[] readings =
        [
            .. (grids.Count > 0 ? grids : [candidate.Root!]).Select(grid =>
                GridInterpreter.Read(_puzzle, _names, grid)
            ),
        ];
        bool agree = readings.Length == 1 || readings.Select(reading => reading.AnswerOrNull).Distinct().Count() == 1;
        if (!agree)
        {
            return new AnswerReading.Unreadable(
                UnreadableReason.Contradiction,
                "The answer's JSON object holds several grids that differ."
            );
        }
        return readings[0] is AnswerReading.Lenient read
            ? read with
            {
                Forgiven = read.Forgiven | candidate.Forgiven,
            }
            : readings[0];
    }

    private static Leniency Around(string text, GridCandidate decider)
    {
        string before = text[..decider.Start];
        string after = text[decider.End..];
        Leniency forgiven = Leniency.None;
        if (before.Contains("```", StringComparison.Ordinal) || after.Contains("```", StringComparison.Ordinal))
        {
            forgiven |= Leniency.CodeFence;
        }
        forgiven |= IsNothing(before) ? Leniency.None : Leniency.TextBefore;
        forgiven |= IsNothing(after) ? Leniency.None : Leniency.TextAfter;
        return forgiven;
    }

    private static bool IsNothing(string around)
    {
        string rest = around.Replace("```json", "", StringComparison.OrdinalIgnoreCase);
        return string.IsNullOrWhiteSpace(rest.Replace("```", "", StringComparison.Ordinal));
    }
}
