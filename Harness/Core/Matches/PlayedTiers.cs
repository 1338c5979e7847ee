using System.Collections.Immutable;
using Gridlock.Core.Judging;
using Gridlock.Core.Players;

namespace Gridlock.Core.Matches;

/// <summary>One player's matches of a duel.</summary>
/// <param name="Matches">Those that began, in the order of play.</param>
public sealed record PlayedTiers(Player Player, ImmutableArray<JudgedMatch> Matches);
