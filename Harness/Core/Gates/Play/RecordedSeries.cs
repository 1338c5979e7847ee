using System.Collections.Immutable;
using Gridlock.Core.Gates.Cases;
using Gridlock.Core.Gates.Verdicts;

namespace Gridlock.Core.Gates.Play;

/// <summary>Holds two recorded players against each other, as if the candidate's cases came in one after the other.</summary>
public static class RecordedSeries
{
    /// <summary>Pairs by fingerprint, so that a puzzle and its twin are a pair. All are taken in, for nothing is saved by stopping.</summary>
    public static GateEnd Compare(
        Gate gate,
        IReadOnlyList<ImmutableArray<MeasuredCase>> baseline,
        IEnumerable<MeasuredCase> candidate
    )
    {
        ILookup<string, MeasuredCase> byPuzzle = candidate.ToLookup(static one => one.Puzzle);
        gate.Recorded = baseline.Count(puzzle => byPuzzle.Contains(puzzle[0].Puzzle));
        foreach (ImmutableArray<MeasuredCase> puzzle in baseline)
        {
            ImmutableArray<MeasuredCase> played = [.. byPuzzle[puzzle[0].Puzzle]];
            if (played.IsEmpty)
            {
                continue;
            }
            gate.Add(new PuzzlePair(puzzle, played));
        }
        return gate.Fails ? GateEnd.Failures
            : gate.Outcome != GateOutcome.Inconclusive ? GateEnd.Decided
            : GateEnd.UsedUp;
    }
}
