using System.Collections.Immutable;
using Gridlock.Core.Players.Simulated.Turns;
using Gridlock.Puzzles.Identity;
using Gridlock.Puzzles.Reading;

namespace Gridlock.Core.Players.Simulated.Looper;

/// <summary>The walk from refuted grid to refuted grid, with returns to grids that are already known to fail.</summary>
internal sealed class Wandering(
    PromptedPuzzle puzzle,
    ImmutableArray<byte> first,
    LooperWords words,
    SeededRandom random
)
{
    /// <summary>After a few swaps the walk goes back to an earlier grid, one time in so many.</summary>
    internal const int ReturnOneIn = 2;

    /// <summary>At a grid where it has been before, the walk takes the same swap again except one time in so many.</summary>
    internal const int NewIdeaOneIn = 3;

    private const int SwapsBeforeReturn = 2;

    private readonly RefutedSwaps _swaps = new(puzzle, random);
    private readonly List<ImmutableArray<byte>> _path = [];
    private readonly Dictionary<string, Move> _tried = [];

    /// <summary>The grid it stands on; refuted whenever the first one was.</summary>
    internal ImmutableArray<byte> Current { get; private set; } = first;

    /// <summary>Endless; the caller stops it between two sentences.</summary>
    internal IEnumerable<string> Steps()
    {
        int swaps = 0;
        while (true)
        {
            string key = Key(Current);
            bool again = _tried.TryGetValue(key, out Move? move) && random.Below(NewIdeaOneIn) > 0;
            if (!again || move is null)
            {
                ImmutableArray<PromptedCondition> violated = Allocations.Violated(puzzle, Current);
                PromptedCondition condition = violated[random.Below(violated.Length)];
                move = new Move(condition, _swaps.Choose(Current, condition.Condition));
            }
            _tried[key] = move;
            yield return words.Violation(move.Condition, Current, again);
            if (move.Swap is not { } swap)
            {
                yield return words.Stuck();
                yield return GoBack();
                continue;
            }
            _path.Add(Current);
            Current = swap.In(Current);
            yield return words.Swapping(swap, Current);
            bool mended = move.Condition.Condition.Holds(puzzle.Grid, Current.AsSpan());
            yield return mended ? words.Mended(move.Condition.Number) : words.NotMended(move.Condition.Number);
            if (++swaps >= SwapsBeforeReturn && random.Below(ReturnOneIn) == 0)
            {
                swaps = 0;
                yield return GoBack();
            }
        }
    }

    /// <summary>Where the walk ends: where it stands, or on its latest other grid if that would be no change.</summary>
    internal ImmutableArray<byte> Settle(ImmutableArray<byte>? unwanted) =>
        unwanted is { } old && Current.SequenceEqual(old)
            ? _path.LastOrDefault(grid => !grid.SequenceEqual(old), Current)
            : Current;

    private string GoBack()
    {
        ImmutableArray<byte>[] elsewhere = [.. _path.Where(grid => !grid.SequenceEqual(Current))];
        if (elsewhere.Length == 0)
        {
            return "";
        }
        ImmutableArray<byte> left = Current;
        _path.Add(left);
        Current = elsewhere[random.Below(elsewhere.Length)];
        int[] moved = [.. Enumerable.Range(0, left.Length).Where(artifact => Current[artifact] != left[artifact])];
        return words.Return(Current, moved[random.Below(moved.Length)], random.Below(3) == 0);
    }

    private static string Key(ImmutableArray<byte> positions) => Convert.ToHexString(positions.AsSpan());

    private sealed record Move(PromptedCondition Condition, Swap? Swap);
}
