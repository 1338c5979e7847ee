using System.Collections.Immutable;

namespace Gridlock.Core.Runs.Cases;

/// <summary>A few puzzles and all that is played on them, in the order of play.</summary>
internal sealed record CaseWindow(ImmutableArray<PuzzleSlot> Slots, ImmutableArray<RunCase> Cases);
