using System.Collections.Immutable;
using Gridlock.Core.Judging;
using Gridlock.Core.Judging.Claims;
using Gridlock.Core.Judging.Progress;
using Gridlock.Core.Loops;
using Gridlock.Core.Loops.Rounds;
using Gridlock.Transcripts.Reading;

namespace Gridlock.Core.Reports.ScoreCards;

/// <summary>How often a player went round; reckoned from the texts again, whatever was seen live.</summary>
/// <param name="Calls">Those with any text.</param>
/// <param name="Looping">Of these, calls with a loop in their reasoning or in their answer.</param>
/// <param name="Kinds">Of each kind how many calls began with it, by its word; across rounds, how many matches had one.</param>
/// <param name="Cut">Calls that were cut off for a loop.</param>
/// <param name="CutCharacters">UTF-16 units that had come in these calls; what they would have come to can not be known.</param>
/// <param name="CutLimit">Output tokens that these calls were allowed; null where one of them had no limit.</param>
public sealed record LoopTally(
    int Calls,
    int Looping,
    ImmutableSortedDictionary<string, int> Kinds,
    int Cut,
    long CutCharacters,
    long? CutLimit
)
{
    public static readonly LoopTally None = new(0, 0, ImmutableSortedDictionary<string, int>.Empty, 0, 0, 0);

    /// <param name="judgement">Null where the match could not be judged, and so has no allocations.</param>
    /// <param name="puzzle">Null where it is lost; returns to refuted states in words are not seen then.</param>
    public static LoopTally Of(MatchRecord match, MatchJudgement? judgement, Lazy<ClaimPuzzle>? puzzle)
    {
        LoopTally tally = match
            .Rounds.SelectMany(static round => round.Attempts)
            .Aggregate(None, (sum, call) => Add(sum, call, puzzle));
        return judgement is null
            ? tally
            : RoundLoops.Of(judgement).Aggregate(tally, static (sum, loop) => sum.With(loop.Kind));
    }

    public static LoopTally operator +(LoopTally one, LoopTally other) =>
        new(
            one.Calls + other.Calls,
            one.Looping + other.Looping,
            other.Kinds.Aggregate(
                one.Kinds,
                static (sum, kind) => sum.SetItem(kind.Key, sum.GetValueOrDefault(kind.Key) + kind.Value)
            ),
            one.Cut + other.Cut,
            one.CutCharacters + other.CutCharacters,
            one.CutLimit + other.CutLimit
        );

    private static LoopTally Add(LoopTally sum, CallRecord call, Lazy<ClaimPuzzle>? puzzle)
    {
        if (call.Reasoning.Length + call.Answer.Length == 0)
        {
            return sum;
        }
        LoopTally next = sum with { Calls = sum.Calls + 1 };
        ImmutableArray<Loop> loops = PuzzleLoops.Find(puzzle, call.Reasoning);
        loops = loops.IsEmpty ? PuzzleLoops.Find(puzzle, call.Answer) : loops;
        if (loops is [var first, ..])
        {
            next = next.With(first.Kind) with { Looping = sum.Looping + 1 };
        }
        return call.Failure?.Loop is null
            ? next
            : next with
            {
                Cut = sum.Cut + 1,
                CutCharacters = sum.CutCharacters + call.Reasoning.Length + call.Answer.Length,
                CutLimit = sum.CutLimit + call.Intent.OutputLimit,
            };
    }

    private LoopTally With(LoopKind kind) =>
        this with
        {
            Kinds = Kinds.SetItem(kind.Word(), Kinds.GetValueOrDefault(kind.Word()) + 1),
        };
}
