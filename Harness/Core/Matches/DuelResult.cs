using System.Collections.Immutable;
using Gridlock.Core.Judging;

namespace Gridlock.Core.Matches;

/// <summary>What came of a duel.</summary>
/// <param name="Players">In the order of the players.</param>
/// <param name="IsCancelled">True if the caller gave up before all was played.</param>
public sealed record DuelResult(ImmutableArray<PlayedTiers> Players, bool IsCancelled);
