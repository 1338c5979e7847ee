using Gridlock.Core.Gates.Baselines;
using Gridlock.Core.Gates.Rules;
using Gridlock.Puzzles.Identity;

namespace Gridlock.App.Gates;

/// <summary>A check as it was asked for.</summary>
/// <param name="Sameness">Whether to ask if the two are alike.</param>
/// <param name="Out">The candidate's run folder; null leaves its name to the program.</param>
internal sealed record CheckRequest(
    Baseline Baseline,
    GatePlan Plan,
    bool Sameness,
    Seed Seed,
    double TokensPerSecond,
    string? Out
);
