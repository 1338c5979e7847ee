using System.Collections.Immutable;
using Gridlock.Core.Loops.Candidates;
using Gridlock.Core.Loops.Cycles;
using Gridlock.Core.Loops.Novelty;
using Gridlock.Core.Loops.Words;

namespace Gridlock.Core.Loops;

/// <summary>Watches one stream of text for loops. It keeps at most 64 KB, allocates nothing while it reads, and finds the same however
/// the text is cut into pieces. Not for use by several threads at once.</summary>
public sealed class LoopDetector
{
    private readonly AnswerMarks _answers = new();
    private readonly TokenReader _tokens = new();
    private readonly CycleTracker _cycles;
    private readonly NoveltyTracker _novelty;
    private readonly CandidateTracker _candidates;

    public LoopDetector(LoopThresholds? thresholds = null)
    {
        thresholds ??= LoopThresholds.Default;
        _cycles = new CycleTracker(thresholds, _answers);
        _novelty = new NoveltyTracker(thresholds, _answers);
        _candidates = new CandidateTracker(thresholds);
    }

    /// <summary>Characters read so far, in UTF-16 code units.</summary>
    public long Length { get; private set; }

    /// <summary>True from the first alarm on.</summary>
    public bool IsLooping => !_cycles.Log.IsEmpty || !_novelty.Log.IsEmpty || !_candidates.Log.IsEmpty;

    /// <summary>The first loop that was certain enough, as it stands now; null while there is none.</summary>
    public Loop? Alarm => Loops() is [var first, ..] ? first : null;

    /// <summary>How near the text is to an alarm, from 0 (nothing is said again) to 1 (it is looping now). It falls again when the text
    /// moves on, also after an alarm.</summary>
    public double Meter => Math.Max(_cycles.Meter, Math.Max(_novelty.Meter, _candidates.Meter));

    /// <summary>Reads the next piece.</summary>
    /// <returns>True if the first alarm was raised in it.</returns>
    public bool Add(ReadOnlySpan<char> piece)
    {
        bool before = IsLooping;
        while (piece.Length > 0)
        {
            int letters = _answers.IsMatching ? 0 : _tokens.Letters(piece);
            int taken = Math.Min(letters + 1, piece.Length);
            _cycles.Add(piece[..taken]);
            if (letters > 0)
            {
                AddLetters(piece[..letters]);
            }
            if (taken > letters)
            {
                Add(piece[letters]);
            }
            piece = piece[taken..];
        }
        return !before && IsLooping;
    }

    /// <summary>The loops so far in the order of their alarms, each as it stands now; may be asked at any time. What is repeated
    /// character for character is not told a second time as a template.</summary>
    public ImmutableArray<Loop> Loops() => LoopMerge.Of(_cycles.Log.All, _novelty.Log.All, _candidates.Log.All);

    /// <summary>All loops of a whole text.</summary>
    public static ImmutableArray<Loop> Find(ReadOnlySpan<char> text)
    {
        var detector = new LoopDetector();
        detector.Add(text);
        return detector.Loops();
    }

    /// <summary>Small letters that end no token, which most of a text is, taken together.</summary>
    private void AddLetters(ReadOnlySpan<char> letters)
    {
        _tokens.AddLetters(letters);
        _novelty.AddLetters(letters, Length);
        _candidates.AddLetters(letters);
        Length += letters.Length;
    }

    private void Add(char next)
    {
        Length++;
        if (_tokens.Add(next, out TextToken token))
        {
            _novelty.Add(token);
            _candidates.Add(token);
            if (RejectionWords.Holds(token))
            {
                _answers.Reject();
                _candidates.Reject();
            }
        }
        _answers.Add(next, Length);
        _novelty.Add(next, Length);
        _cycles.Since = _novelty.Proposed;
        _candidates.Add(next, Length);
    }
}
