using System.Collections.Immutable;
using Gridlock.Solver.Deduction;

namespace Gridlock.Puzzles.Explaining;

/// <summary>The way from a tier's conditions to its end, told so that a person can follow.</summary>
/// <param name="Measured">The step solver's own chain, from which the told steps were made.</param>
public sealed record Explanation(
    Puzzle Puzzle,
    int Tier,
    NumberedProblem Problem,
    Chain Measured,
    ImmutableArray<ExplainedStep> Steps
)
{
    public ChainEnd End => Measured.End;

    /// <summary>The hardest grade told; null without steps.</summary>
    public Grade? Grade => Steps.IsEmpty ? null : Steps.Max(step => step.Grade);

    /// <summary>Steps of either what-if grade, not counting those inside another.</summary>
    public int WhatIfs => Steps.Count(step => step.Supposition is not null);

    /// <summary>What is known before the first step and after each, one mask an artifact.</summary>
    public IEnumerable<ImmutableArray<ulong>> Standings()
    {
        ulong[] domains = [.. Problem.Problem.Domains];
        yield return [.. domains];
        foreach (ExplainedStep step in Steps)
        {
            foreach (Change change in step.Changes)
            {
                domains[change.Artifact] &= change.After;
            }
            yield return [.. domains];
        }
    }
}
