using System.Collections.Immutable;

namespace Gridlock.App.Puzzling;

/// <summary>What a proof found out about one tier.</summary>
/// <param name="Other">An allocation besides the recorded one that meets every condition; null unless ambiguous.</param>
/// <param name="Core">Condition numbers that contradict each other, none dispensable as far as search could tell; null unless impossible.</param>
/// <param name="Reason">Why nothing was decided; null unless undecided.</param>
internal sealed record TierVerdict(
    int Tier,
    string Status,
    ImmutableArray<byte>? Other = null,
    ImmutableArray<int>? Core = null,
    string? Reason = null
);
