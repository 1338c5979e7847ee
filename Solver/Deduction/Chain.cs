using System.Collections.Immutable;

namespace Gridlock.Solver.Deduction;

/// <summary>The steps from a problem's own domains to <see cref="End"/>.</summary>
/// <param name="Domains">One mask a variable, after the last step.</param>
public sealed record Chain(ImmutableArray<DeductionStep> Steps, ImmutableArray<ulong> Domains, ChainEnd End)
{
    /// <summary>The hardest grade used; null without steps.</summary>
    public Grade? Grade => Steps.IsEmpty ? null : Steps.Max(step => step.Grade);

    /// <summary>Steps of either what-if grade, not counting those inside another.</summary>
    public int WhatIfs => Steps.Count(step => step.Assumption is not null);
}
