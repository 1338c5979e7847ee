using Gridlock.Solver.Model;

namespace Gridlock.Solver.Deduction;

/// <summary>The fewest groups of constraints that contradict the rules; to refute a claim, put it among the rules.</summary>
public static class SmallestCore
{
    public const int MostGroups = 128;

    /// <summary>Line-ups of up to 7x8 are settled with far less.</summary>
    public const long DefaultNodes = 200_000;

    /// <param name="rules">What is not in question: the grid's own constraints, and the claim to refute if there is one.</param>
    /// <param name="groups">Each is in the core as a whole or not at all, as a condition that states several constraints.</param>
    /// <param name="nodeLimit">The branches that all searches together may take; the result depends on nothing else.</param>
    /// <exception cref="ArgumentException">There are more than 128 groups.</exception>
    public static Core Find(
        Problem rules,
        IReadOnlyList<IReadOnlyList<Constraint>> groups,
        long nodeLimit = DefaultNodes
    ) =>
        groups.Count > MostGroups
            ? throw new ArgumentException($"{groups.Count} groups are more than {MostGroups}.", nameof(groups))
            : new CoreSearch(rules, groups, nodeLimit).Run();
}
