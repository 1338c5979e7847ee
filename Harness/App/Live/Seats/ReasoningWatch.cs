using System.Collections.Immutable;
using Gridlock.App.Live.Board;
using Gridlock.Core.Judging.Claims;
using Gridlock.Core.Loops;

namespace Gridlock.App.Live.Seats;

/// <summary>Reads one call's text for claims and for loops as it comes; what it keeps is bounded.</summary>
/// <param name="kind">Which of the call's texts is read: the one that came first.</param>
internal sealed class ReasoningWatch(ClaimPuzzle puzzle, TextKind kind)
{
    private const int MostShown = 24;
    private const double LoopingNow = 0.95;

    private readonly ClaimReader _claims = new(puzzle);
    private readonly LoopDetector _loops = new();
    private readonly List<Claim> _found = [];
    private readonly Queue<LoopSpan> _wrong = [];
    private readonly Moments _moments = new();
    private int _told;

    public TextKind Kind => kind;

    /// <summary>0 to 1, as <see cref="LoopDetector.Meter"/>.</summary>
    public double Meter => _loops.Meter;

    public bool IsLooping => _loops is { IsLooping: true, Meter: >= LoopingNow };

    /// <summary>Claims that were made outright.</summary>
    public ClaimsFace Tally { get; private set; } = new(0, 0);

    public BelievedGrid Believed => _claims.Believed;

    /// <returns>True if a claim was found.</returns>
    public bool Hear(string text, long at)
    {
        _moments.Note(_claims.Position, at);
        _loops.Add(text);
        _found.Clear();
        _claims.Read(text, _found);
        foreach (Claim claim in _found)
        {
            Count(claim);
        }
        return _found.Count > 0;
    }

    /// <summary>A loop that was not told of yet, and when it began to go round; null if there is none.</summary>
    public (Loop Loop, long Since)? NewLoop()
    {
        if (!_loops.IsLooping)
        {
            return null;
        }
        ImmutableArray<Loop> all = _loops.Loops();
        return _told < all.Length ? (all[_told++], _moments.Of(all[_told - 1].Onset)) : null;
    }

    /// <summary>Places in the text that show something: loops, and claims that are ruled out.</summary>
    public EvidenceFace Evidence(bool withTruth) =>
        new(
            kind == TextKind.Reasoning ? "r" : "a",
            [
                .. (_loops.IsLooping ? _loops.Loops().TakeLast(MostShown) : []).Select(static loop => new EvidenceSpan(
                    loop.Evidence.Start,
                    loop.Evidence.End,
                    "loop"
                )),
                .. (withTruth ? _wrong : []).Select(static span => new EvidenceSpan(span.Start, span.End, "false")),
            ]
        );

    private void Count(in Claim claim)
    {
        if (claim.Hypothetical)
        {
            return;
        }
        Tally = claim.IsTrue switch
        {
            true => Tally with { True = Tally.True + 1 },
            false => Tally with { False = Tally.False + 1 },
            null => Tally,
        };
        if (claim.Verdict == ClaimVerdict.Contradicted)
        {
            _wrong.Enqueue(new LoopSpan(claim.Offset, claim.Offset + claim.Length));
            if (_wrong.Count > MostShown)
            {
                _wrong.Dequeue();
            }
        }
    }
}
