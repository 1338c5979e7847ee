using System.Collections.Immutable;
using Gridlock.Puzzles;

namespace Gridlock.App.Live.Seats;

/// <summary>What is played, and by whom.</summary>
/// <param name="Rounds">Verification rounds.</param>
internal sealed record GameFacts(Puzzle Puzzle, int Tier, int Rounds, ImmutableArray<SeatFacts> Seats);
