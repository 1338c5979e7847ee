using System.Collections.Immutable;
using System.Numerics;
using Gridlock.Puzzles.Explaining;
using Gridlock.Solver.Deduction;

namespace Gridlock.App.Explaining;

/// <summary>What an explanation says of itself.</summary>
internal static class ExplanationWords
{
    /// <summary>"solved, grade 4, 10 steps, 0 what-ifs".</summary>
    public static string Summary(Explanation explanation)
    {
        string grade = explanation.Grade is { } told ? $"grade {(int)told}" : "no grade";
        return $"{Word(explanation.End)}, {grade}, {Steps(explanation.Steps.Length, explanation.WhatIfs, ", ")}";
    }

    /// <summary>Why the puzzle's record counts more steps than are told; null where it does not.</summary>
    public static string? Shortening(Explanation explanation)
    {
        Chain measured = explanation.Measured;
        return measured.Steps.Length == explanation.Steps.Length
            ? null
            : $"The step solver took {Steps(measured.Steps.Length, measured.WhatIfs, " and ")}, which the puzzle's record "
                + "counts; told here are only those that the end needs, small ones joined.";
    }

    private static string Steps(int steps, int whatIfs, string between) =>
        PuzzleWords.Count(steps, "step", "steps") + between + PuzzleWords.Count(whatIfs, "what-if", "what-ifs");

    /// <summary>One sentence that says where the steps have led.</summary>
    public static string Ending(Explanation explanation)
    {
        int open = Left(explanation).Count(domain => !BitOperations.IsPow2(domain));
        return explanation.End switch
        {
            ChainEnd.Solved => "Everything is placed, and nothing else is possible:",
            ChainEnd.Contradiction =>
                "This is a contradiction: no arrangement satisfies all conditions. So far was known:",
            _ =>
                $"Logic leads no further: {PuzzleWords.Count(open, "object", "objects")} can be in more than one place, "
                    + "so there is more than one arrangement. So far is certain:",
        };
    }

    /// <summary>What the objects that are not placed can still be; nothing unless the tier is ambiguous.</summary>
    public static IEnumerable<string> Open(Explanation explanation, PuzzleWords words)
    {
        if (explanation.End != ChainEnd.Stuck)
        {
            yield break;
        }
        int artifact = 0;
        foreach (ulong domain in Left(explanation))
        {
            if (!BitOperations.IsPow2(domain))
            {
                yield return $"{words.The(artifact)}: {words.Places.Of(domain, "or")}";
            }
            artifact++;
        }
    }

    public static string Word(ChainEnd end) =>
        end switch
        {
            ChainEnd.Solved => "solved",
            ChainEnd.Contradiction => "impossible",
            _ => "ambiguous",
        };

    private static ImmutableArray<ulong> Left(Explanation explanation) => explanation.Measured.Domains;
}
