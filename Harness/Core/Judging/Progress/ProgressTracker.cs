using System.Collections.Immutable;
using System.Numerics;
using System.Runtime.InteropServices;
using Gridlock.Core.Judging.Claims;

namespace Gridlock.Core.Judging.Progress;

/// <summary>Follows how a text gets along, claim by claim.</summary>
/// <param name="charactersAToken">UTF-16 units a token, for measures per token; from the call's usage where that is known.</param>
public sealed class ProgressTracker(ClaimPuzzle puzzle, double charactersAToken = TokenCount.CharactersAToken)
{
    private const double TokensATick = 1000;

    private readonly Belief _belief = new(puzzle.Puzzle.Grid);
    private readonly ViolationCount _violations = new(puzzle);
    private readonly ulong[] _excluded = new ulong[puzzle.Puzzle.Grid.Artifacts];
    private readonly List<BelievedState> _states = [new(0, 0, 0, 0)];
    private readonly Dictionary<UInt128, int> _known = new() { [StateKey.Of([])] = 0 };
    private readonly List<Revision> _revisions = [];
    private readonly List<int> _clock = [];
    private int _state;
    private long? _firstWrong;
    private long? _solved;

    /// <param name="claim">Later in the text than those before.</param>
    public void Take(in Claim claim)
    {
        if (claim.Hypothetical)
        {
            return;
        }
        ulong any = puzzle.Puzzle.Grid.AnyPosition;
        ulong allowed = claim.Allowed(any);
        if (claim.IsTrue == false)
        {
            _firstWrong ??= claim.Offset;
        }
        else if (claim.IsTrue == true)
        {
            Exclude(claim, any & ~allowed);
        }
        if (_belief.Take(claim.Artifact, allowed))
        {
            Move(claim);
        }
    }

    /// <param name="length">Of the whole text so far, in UTF-16 units.</param>
    public ProgressReport Report(long length)
    {
        int ticks = (int)Math.Ceiling(TokenCount.Of(length, charactersAToken) / TokensATick);
        CollectionsMarshal.SetCount(_clock, Math.Max(_clock.Count, ticks));
        var grid = puzzle.Puzzle.Grid;
        return new ProgressReport
        {
            Length = length,
            CharactersAToken = charactersAToken,
            States = [.. _states],
            Revisions = [.. _revisions],
            Clock = [.. _clock],
            ToExclude = grid.Artifacts * (grid.Positions - 1),
            FirstWrong = _firstWrong,
            Solved = _solved,
        };
    }

    private void Exclude(in Claim claim, ulong ruledOut)
    {
        ulong fresh = ruledOut & ~_excluded[claim.Artifact];
        _excluded[claim.Artifact] |= fresh;
        int tick = (int)(TokenCount.Of(claim.Offset, charactersAToken) / TokensATick);
        while (_clock.Count <= tick)
        {
            _clock.Add(0);
        }
        _clock[tick] += BitOperations.PopCount(fresh);
    }

    private void Move(in Claim claim)
    {
        ReadOnlySpan<ulong> open = _belief.Open;
        UInt128 key = StateKey.Of(open);
        if (!_known.TryGetValue(key, out int state))
        {
            state = _states.Count;
            _known.Add(key, state);
            _states.Add(StateOf(open, claim.Offset));
        }
        if (state == _state)
        {
            return;
        }
        _revisions.Add(
            new Revision(
                claim.Offset,
                claim.Artifact,
                _state,
                state,
                _states[state].Violated - _states[_state].Violated
            )
        );
        _state = state;
        if (_states[state].Right == open.Length)
        {
            _solved ??= claim.Offset + claim.Length;
        }
    }

    private BelievedState StateOf(ReadOnlySpan<ulong> open, long offset)
    {
        ImmutableArray<byte> solution = puzzle.Puzzle.Solution;
        int placed = 0;
        int right = 0;
        for (int artifact = 0; artifact < open.Length; artifact++)
        {
            if (BitOperations.IsPow2(open[artifact]))
            {
                placed++;
                right += solution.Length > 0 && open[artifact] == 1UL << solution[artifact] ? 1 : 0;
            }
        }
        return new BelievedState(offset, placed, right, _violations.Of(open));
    }
}
