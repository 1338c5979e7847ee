using System.Numerics;
using Gridlock.Core.Judging.Claims;
using Gridlock.Core.Loops;

namespace Gridlock.Core.Judging.Progress;

/// <summary>Finds revision loops in what a text claims: it comes back to a state that can not be right and that it had rejected for another, and
/// has established nothing new since. Only states that stand when a word of rejection falls are looked at; those on the way to one are not.</summary>
public sealed class StateReturns(ClaimPuzzle puzzle)
{
    private const int Needed = 2;

    /// <summary>States that are remembered; of more the oldest are forgotten.</summary>
    private const int Kept = 64;

    private readonly Belief _belief = new(puzzle.Puzzle.Grid);
    private readonly ulong[] _excluded = new ulong[puzzle.Puzzle.Grid.Artifacts];
    private readonly List<Visit> _rejected = new(Kept);
    private long _changed;
    private bool _isNew;
    private int _established;
    private int _returns;
    private long _onset;

    /// <summary>The loop as it stands now; null before the second return.</summary>
    public Loop? Loop { get; private set; }

    /// <param name="claim">Later in the text than those before.</param>
    public void Take(in Claim claim)
    {
        if (claim.Hypothetical)
        {
            return;
        }
        ulong allowed = claim.Allowed(puzzle.Puzzle.Grid.AnyPosition);
        ulong fresh = puzzle.Puzzle.Grid.AnyPosition & ~allowed & ~_excluded[claim.Artifact];
        if (claim.IsTrue == true && fresh != 0)
        {
            _excluded[claim.Artifact] |= fresh;
            _established++;
        }
        if (_belief.Take(claim.Artifact, allowed))
        {
            _changed = claim.Offset;
            _isNew = true;
        }
    }

    /// <summary>What stands now was said to be wrong.</summary>
    /// <param name="end">The place behind the word.</param>
    public void Reject(long end)
    {
        if (!_isNew || !IsRefuted(_belief.Open))
        {
            return;
        }
        _isNew = false;
        UInt128 state = StateKey.Of(_belief.Open);
        int known = _rejected.FindIndex(visit => visit.State == state);
        if (known >= 0)
        {
            Visit before = _rejected[known];
            bool goesRound = known < _rejected.Count - 1 && before.Established == _established;
            _rejected.RemoveAt(known);
            if (goesRound)
            {
                Return(_changed - before.Offset, end);
            }
        }
        if (_rejected.Count == Kept)
        {
            _rejected.RemoveAt(0);
        }
        _rejected.Add(new Visit(state, _changed, _established));
    }

    /// <summary>Half of the artifacts are placed at least, and one of them where it can not be.</summary>
    private bool IsRefuted(ReadOnlySpan<ulong> open)
    {
        int placed = 0;
        bool isWrong = false;
        for (int artifact = 0; artifact < open.Length; artifact++)
        {
            if (BitOperations.IsPow2(open[artifact]))
            {
                placed++;
                isWrong |= puzzle.Truth.IsKnown && (open[artifact] & puzzle.Truth.Of(artifact)) == 0;
            }
        }
        return isWrong && 2 * placed >= open.Length;
    }

    private void Return(long period, long end)
    {
        _onset = _returns++ == 0 ? _changed : _onset;
        if (_returns < Needed)
        {
            return;
        }
        Loop = new Loop(
            LoopKind.Revision,
            _onset,
            (int)Math.Min(int.MaxValue, period),
            1 + _returns,
            new LoopSpan(_onset, end),
            (double)_returns / (_returns + Needed),
            Loop?.Alarm ?? end
        );
    }

    private readonly record struct Visit(UInt128 State, long Offset, int Established);
}
