using System.Collections.Immutable;
using Gridlock.Core.Judging.Claims.Parsing;
using Gridlock.Solver.Deduction;
using Gridlock.Solver.Model;

namespace Gridlock.Core.Judging.Claims.Verdicts;

/// <summary>Judges the claims of one text against the conditions and what the text has rightly established.</summary>
internal sealed class ClaimJudge
{
    /// <summary>Since something was established last.</summary>
    private const int MostRemembered = 89;

    private readonly ClaimPuzzle _puzzle;
    private readonly ulong[] _established;
    private readonly ulong[] _propagated;
    private readonly Dictionary<(int, ulong, UInt128), bool> _remembered = [];
    private readonly ulong _any;
    private bool _isPropagated;

    public ClaimJudge(ClaimPuzzle puzzle)
    {
        _puzzle = puzzle;
        _any = puzzle.Puzzle.Grid.AnyPosition;
        _established = new ulong[puzzle.Puzzle.Grid.Artifacts];
        _propagated = new ulong[_established.Length];
        Array.Fill(_established, _any);
    }

    /// <summary>What was rightly established so far, as a mask of open positions an artifact.</summary>
    public ReadOnlySpan<ulong> Established => _established;

    public Claim Judge(in Statement statement)
    {
        Claim claim = statement.Claim;
        ulong allowed = claim.Allowed(_any);
        ulong truth = _puzzle.Truth.Of(claim.Artifact);
        bool? isTrue =
            !_puzzle.Truth.IsKnown || truth == 0 ? null
            : (truth & ~allowed) == 0 ? true
            : (truth & allowed) == 0 ? false
            : null;
        if ((isTrue == false || truth == 0) && _puzzle.Truth.IsKnown)
        {
            return claim with
            {
                IsTrue = truth == 0 ? null : false,
                Verdict = ClaimVerdict.Contradicted,
                RefutedBy = Refutation(claim.Artifact, allowed),
            };
        }
        bool? follows =
            isTrue == true || !_puzzle.Truth.IsKnown ? Follows(claim.Artifact, allowed, statement.Cited) : false;
        return claim with
        {
            IsTrue = isTrue,
            Verdict = follows switch
            {
                true => ClaimVerdict.Entailed,
                false => ClaimVerdict.Guess,
                _ => ClaimVerdict.Undecided,
            },
        };
    }

    /// <summary>Takes a true claim, or a condition's own word, into what is established.</summary>
    public void Establish(int artifact, ulong allowed)
    {
        if ((_established[artifact] & ~allowed) != 0)
        {
            _established[artifact] &= allowed;
            _remembered.Clear();
            _isPropagated = false;
        }
    }

    private bool? Follows(int artifact, ulong allowed, UInt128 cited)
    {
        if ((_established[artifact] & ~allowed) == 0)
        {
            return true;
        }
        if (_remembered.TryGetValue((artifact, allowed, cited), out bool known))
        {
            return known;
        }
        bool? follows = cited == 0 ? Plainly(artifact, allowed) : FromCited(artifact, allowed, cited);
        if (follows is bool decided && _remembered.Count < MostRemembered)
        {
            _remembered[(artifact, allowed, cited)] = decided;
        }
        return follows;
    }

    /// <summary>By propagation of all conditions, with no case distinction.</summary>
    private bool Plainly(int artifact, ulong allowed)
    {
        if (!_isPropagated)
        {
            ConditionSearch search = _puzzle.Searches.Take();
            _established.CopyTo(_propagated, 0);
            search.Propagate(_propagated);
            _puzzle.Searches.Return(search);
            _isPropagated = true;
        }
        return (_propagated[artifact] & ~allowed) == 0;
    }

    private bool? FromCited(int artifact, ulong allowed, UInt128 cited)
    {
        ConditionSearch search = _puzzle.Searches.Take();
        bool? forced = search.Forces(cited, _established, artifact, allowed);
        _puzzle.Searches.Return(search);
        return forced;
    }

    private ImmutableArray<int> Refutation(int artifact, ulong allowed) =>
        _puzzle.Refutations.GetOrAdd(
            (artifact, allowed),
            static (key, puzzle) => Find(puzzle, key.Artifact, key.Allowed),
            _puzzle
        );

    private static ImmutableArray<int> Find(ClaimPuzzle puzzle, int artifact, ulong allowed) =>
        SmallestCore.Find(puzzle.Rules.With(Atom.In(artifact, allowed)), puzzle.Groups)
            is Solver.Deduction.Core.Found core
            ? [.. core.Groups.Select(group => puzzle.Conditions[group].Number)]
            : [];
}
