using System.Collections.Immutable;
using System.Numerics;
using Gridlock.App.Terminal;
using Gridlock.Puzzles;
using Gridlock.Puzzles.Explaining;
using Gridlock.Solver.Deduction;

namespace Gridlock.App.Explaining;

/// <summary>An explanation as a page of text: the conditions, the steps, the grid as it fills up.</summary>
internal static class ExplanationPage
{
    private const int MostIndent = 4;
    private const int WidestText = 100;

    public static IEnumerable<string> Lines(Explanation explanation, int width)
    {
        width = Math.Min(width, WidestText);
        return Page(explanation, width)
            .SelectMany(line =>
                TextWrap
                    .Lines(TerminalText.Clean(line.Text), width - line.Indent, line.Hang)
                    .Select(part => new string(' ', line.Indent) + part)
            );
    }

    private static IEnumerable<(string Text, int Indent, string Hang)> Page(Explanation explanation, int width)
    {
        Puzzle puzzle = explanation.Puzzle;
        var words = new PuzzleWords(puzzle.Grid, puzzle.Labels);
        yield return Flat($"{puzzle.Id} tier {explanation.Tier}: {ExplanationWords.Summary(explanation)}");
        if (ExplanationWords.Shortening(explanation) is { } shortening)
        {
            yield return Flat(shortening);
        }
        yield return Flat("");
        yield return Flat("Conditions");
        foreach (NumberedCondition condition in puzzle.ConditionsOf(explanation.Tier))
        {
            yield return ($"{condition.Number}. {condition.Text}", 0, "    ");
        }
        yield return Flat("");
        yield return Flat("Steps");
        ImmutableArray<ulong>[] standings = [.. explanation.Standings()];
        var pace = new GridPace(puzzle.Grid.Artifacts);
        for (int index = 0; index < explanation.Steps.Length; index++)
        {
            foreach (var line in Step(explanation.Steps[index], index + 1))
            {
                yield return line;
            }
            yield return Flat("");
            ImmutableArray<ulong> standing = standings[index + 1];
            if (index + 1 < explanation.Steps.Length && pace.IsTime(standing))
            {
                foreach (string line in GridTable.Aligned(standing.AsSpan(), words, width))
                {
                    yield return Flat(line);
                }
                yield return Flat("");
            }
        }
        yield return Flat(ExplanationWords.Ending(explanation));
        // The step that ends in a contradiction leaves some object nowhere, and what was known of it gone.
        ImmutableArray<ulong> end = standings.Last(standing => !standing.Contains(0UL));
        foreach (string line in GridTable.Aligned(end.AsSpan(), words, width))
        {
            yield return Flat(line);
        }
        foreach (string open in ExplanationWords.Open(explanation, words))
        {
            yield return ("- " + open, 0, "  ");
        }
        yield return Flat("");
    }

    private static IEnumerable<(string Text, int Indent, string Hang)> Step(ExplainedStep step, int number)
    {
        string head = $"{number}. (grade {(int)step.Grade}) ";
        foreach (TextLine line in step.Text)
        {
            int indent = Math.Min(line.Depth, MostIndent) * 2;
            yield return line.Depth == 0 ? ($"{head}{line.Text}", 0, "    ") : ($"- {line.Text}", 2 + indent, "  ");
            head = "    ";
        }
    }

    private static (string, int, string) Flat(string text) => (text, 0, "");

    /// <summary>Shows the grid whenever a fair share of it has been placed since.</summary>
    private sealed class GridPace(int artifacts)
    {
        private readonly int _share = Math.Max(4, artifacts / 4);
        private int _shown;

        public bool IsTime(ImmutableArray<ulong> standing)
        {
            int placed = standing.Count(domain => BitOperations.IsPow2(domain));
            if (placed - _shown < _share || artifacts - placed < 2)
            {
                return false;
            }
            _shown = placed;
            return true;
        }
    }
}
