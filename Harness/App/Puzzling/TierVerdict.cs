using System.Collections.Immutable;

namespace Gridlock.App.Puzzling;

/// <summary>What a proof found out about one tier.</summary>
/// <param name="Allocation">An allocation that meets every condition, the recorded one if it does; null where none is known.</param>
/// <param name="Other">An allocation besides the recorded one that meets every condition; null unless ambiguous.</param>
/// <param name="Dispensable">Numbers of conditions each of which may be left out alone; null unless unique and judged.</param>
/// <param name="Core">Condition numbers that contradict each other, none dispensable as far as search could tell; null unless impossible.</param>
/// <param name="Reason">Why nothing was decided; null unless undecided.</param>
internal sealed record TierVerdict(
    int Tier,
    string Status,
    ImmutableArray<byte>? Allocation = null,
    ImmutableArray<byte>? Other = null,
    ImmutableArray<int>? Dispensable = null,
    ImmutableArray<int>? Core = null,
    string? Reason = null
);
