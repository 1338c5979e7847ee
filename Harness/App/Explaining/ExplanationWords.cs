using System.Collections.Immutable;
using System.Numerics;
using Gridlock.Puzzles.Explaining;
using Gridlock.Solver.Deduction;

namespace Gridlock.App.Explaining;

/// <summary>What an explanation says of itself.</summary>
internal static class ExplanationWords
{
    /// <summary>"grade 4 in 21 steps, 2 of them what-ifs; measured were 63 steps".</summary>
    public static string Summary(Explanation explanation)
    {
        string steps = PuzzleWords.Count(explanation.Steps.Length, "step", "steps");
        string whatIfs = PuzzleWords.Count(explanation.WhatIfs, "what-if", "what-ifs");
        Chain measured = explanation.Measured;
        string grade = explanation.Grade is { } told ? $"grade {(int)told}" : "no grade";
        return $"{Word(explanation.End)}, {grade}, {steps}, {whatIfs} "
            + $"(measured: {PuzzleWords.Count(measured.Steps.Length, "step", "steps")}, "
            + $"{PuzzleWords.Count(measured.WhatIfs, "what-if", "what-ifs")})";
    }

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
