using System.Collections.Immutable;
using Gridlock.Core.Judging.Verification.Styles;
using Gridlock.Puzzles.Identity;

namespace Gridlock.Core.Runs.Plans;

/// <summary>What of a plan decides the evidence: a run goes on only with a plan that is the same in all of this. Limits, budget and output
/// are not part of it.</summary>
public static class PlanIdentity
{
    /// <summary>One line for each thing that counts, in words that a person can compare.</summary>
    /// <param name="seed">The run's, which the plan may leave to the program.</param>
    public static ImmutableArray<string> Lines(Plan plan, Seed seed) =>
        [
            $"seed: {seed}",
            .. plan.Puzzles.Select(static (batch, index) => $"puzzles {index + 1}: {Of(batch)}"),
            .. plan.Players.Select(static (player, index) => $"player {index + 1}: {Of(player)}"),
            $"repeats: {plan.Repeats}",
            $"tiers: {(plan.Tiers.IsEmpty ? "all" : string.Join(", ", plan.Tiers))}",
            $"rounds: {plan.Rounds}",
            .. StyleSchedule.Words(plan.Styles) is { } styles ? [$"verify: {string.Join(", ", styles)}"] : NoLine,
        ];

    private static ImmutableArray<string> NoLine => [];

    /// <summary>What differs, "- " before what was and "+ " before what is now; empty if nothing does.</summary>
    public static ImmutableArray<string> Differences(ImmutableArray<string> was, ImmutableArray<string> now) =>
        [
            .. was.Select(static line => (Line: line, Sign: "- "))
                .Where(old => !now.Contains(old.Line))
                .Concat(now.Select(static line => (Line: line, Sign: "+ ")).Where(fresh => !was.Contains(fresh.Line)))
                .OrderBy(static change => change.Line.Split(':')[0], StringComparer.Ordinal)
                .ThenBy(static change => change.Sign == "+ ")
                .Select(static change => change.Sign + change.Line),
        ];

    private static string Of(PuzzleBatch batch) =>
        batch switch
        {
            PuzzleBatch.Fresh fresh => $"{fresh.Count} of {fresh.Spec}"
                + (fresh.Seed is null ? "" : $", seed {Seed.Parse(fresh.Seed)}"),
            PuzzleBatch.Brought brought => $"{(brought.Count is int count ? $"{count}" : "all")} of {brought.File}",
            _ => throw new ArgumentOutOfRangeException(nameof(batch)),
        };

    private static string Of(PlannedPlayer player) =>
        string.Join(", ", player.Options.Words(player.OutputLimit).Prepend($"{player.Name}"));
}
