using Gridlock.Core.Runs.Cases;

namespace Gridlock.Core.Runs;

/// <summary>A case that is to be played, with its puzzle or the promise of it.</summary>
internal sealed record DealtCase(RunCase Case, Task<PlayablePuzzle> Puzzle);
