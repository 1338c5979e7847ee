using Gridlock.Core.Loops.Words;

namespace Gridlock.Core.Loops.Novelty;

/// <summary>Finds stretches in which nothing new is said: a cumulative sum (Page, Biometrika 41, 1954) over sequences of six tokens, up for
/// each that was there before and down for each that is new. Every second sequence is looked at, chosen by its hash, so that the memory
/// reaches twice as far.</summary>
internal sealed class NoveltyTracker(LoopThresholds thresholds, AnswerMarks answers)
{
    /// <summary>What a sequence counts; a repeated one less in a list, and nothing in one more row of the same.</summary>
    private const int Sentence = 3;
    private const int Listed = 1;

    /// <summary>A line is weighed at its end, or after so many sequences.</summary>
    private const int Longest = 16;

    /// <summary>However long a text has looped, so many times the threshold, and it is soon out of it again.</summary>
    private const int Ceiling = 4;

    /// <summary>A doubt fades over so many sequences; two make a doubtful text.</summary>
    private const double Fading = 1 - 1.0 / 320;
    private const double Doubts = 2;

    /// <summary>So many known candidates in turn; a clue may hold a list as well.</summary>
    private const int Back = 4;

    private readonly TokenWindow _window = new();
    private readonly ShingleMemory _memory = new();
    private readonly LineShape _line = new();
    private readonly LineShape _sentence = new();
    private readonly Proposals _proposals = new();
    private readonly LoopLog _log = new();
    private DistanceVote _period;
    private CopyRun _copy;
    private double _doubts;
    private int _sum;
    private int _new;
    private int _repeated;
    private int _repeatedInSentence;
    private char _previous;
    private long _onset;
    private long _start;
    private long _last;
    private bool _told;
    private int _returns;

    /// <summary>Where the latest candidate ends that the text had not put forward before; 0 where it has none.</summary>
    internal long Proposed { get; private set; }

    /// <summary>As it stands now, a loop that still goes on included.</summary>
    internal LoopLog Log
    {
        get
        {
            Extend();
            return _log;
        }
    }

    internal double Meter => Math.Min(1, (double)_sum / Needed);

    private bool IsDoubtful => _doubts >= Doubts;

    private int Needed => IsDoubtful ? thresholds.Doubtful : thresholds.Sure;

    internal void Add(TextToken token)
    {
        bool isCounter = _line.IsCounter(token);
        _line.Add(token);
        _sentence.Add(token);
        if (isCounter)
        {
            return;
        }
        if (_proposals.Add(token, out uint list))
        {
            Propose(list, token.End);
        }
        _doubts += DoubtWords.Holds(token) ? 1 : 0;
        _window.Add(token);
        if (_window.IsPhrase)
        {
            _doubts *= Fading;
            uint phrase = _window.Hash();
            if ((phrase & 1) == 1)
            {
                Meet(phrase, token.End);
            }
        }
    }

    /// <summary>Takes the character behind the latest token.</summary>
    /// <param name="end">The place behind it.</param>
    internal void Add(char next, long end)
    {
        if (_proposals.Add(next, out uint list))
        {
            Propose(list, end);
        }
        if (next == '\n')
        {
            EndSentence(end);
            Weigh(end);
            _line.EndLine();
        }
        else
        {
            if (_previous is '。' or '！' or '？' || (next == ' ' && _previous is '.' or '!' or '?'))
            {
                EndSentence(end);
            }
            _line.Add(next);
        }
        _previous = next;
    }

    /// <summary>Takes small letters; only the first can follow the end of a sentence.</summary>
    /// <param name="start">The place of the first.</param>
    internal void AddLetters(ReadOnlySpan<char> letters, long start)
    {
        Add(letters[0], start + 1);
        if (letters.Length > 1)
        {
            _line.Add(letters[1]);
            _previous = letters[^1];
            _proposals.AddLetter(_previous);
        }
    }

    /// <summary>"Next, we move disk 3 from A to C.": one more of the same with other numbers and symbols counts nothing, as in a list.</summary>
    private void EndSentence(long end)
    {
        _repeated += IsDoubtful || !_sentence.IsDenseRow ? _repeatedInSentence : 0;
        _repeatedInSentence = 0;
        _sentence.EndLine();
        if (_new + _repeated >= Longest)
        {
            Weigh(end);
        }
    }

    /// <summary>A candidate that was not there before is something new. What is said of it in the same words as of others counts from its
    /// second time on, but not where the text doubts itself, nor when it is back at candidates that were there.</summary>
    private void Propose(uint list, long end)
    {
        if (_memory.Meet(list & ~1u, end, out _) > 0)
        {
            Proposed = ++_returns >= Back ? 0 : Proposed;
            return;
        }
        Extend();
        (_sum, _told, _returns, _new, _repeated, _repeatedInSentence) = (0, false, 0, 0, 0, 0);
        Proposed = IsDoubtful ? Proposed : end;
    }

    private void Meet(uint phrase, long end)
    {
        int distance = _memory.Meet(phrase, end, out bool again);
        if (distance > end - Proposed)
        {
            return;
        }
        if (distance == 0)
        {
            _new++;
        }
        else
        {
            if (_sum == 0 && _repeated + _repeatedInSentence == 0)
            {
                (_start, _onset, _period) = (end, Math.Max(0, end - distance), default);
            }
            _repeatedInSentence += _copy.Add(distance, again) ? 1 : 0;
            _last = end;
            _period.Add(distance);
        }
        if (_new + _repeated + _repeatedInSentence >= Longest)
        {
            _repeated += _sentence.IsDenseRow && !IsDoubtful ? 0 : _repeatedInSentence;
            _repeatedInSentence = 0;
            Weigh(end);
        }
    }

    private void Weigh(long end)
    {
        int weight =
            IsDoubtful ? Sentence
            : _line.IsRow ? 0
            : _line.IsListed ? Listed
            : Sentence;
        _sum = Math.Min(_sum + _repeated * weight - _new * Sentence, Ceiling * thresholds.Sure);
        (_repeated, _new) = (0, 0);
        if (_sum <= 0)
        {
            Extend();
            (_sum, _told) = (0, false);
        }
        else if (_sum >= Needed && !_told)
        {
            _told = true;
            bool isRunOn = answers.IsRunOn(_start);
            _log.Add(
                Describe(
                    isRunOn ? LoopKind.RunOn
                        : IsDoubtful ? LoopKind.Restart
                        : LoopKind.Template,
                    end
                )
            );
        }
    }

    private void Extend()
    {
        if (_told)
        {
            _log.Latest = Describe(_log.Latest.Kind, _log.Latest.Alarm);
        }
    }

    private Loop Describe(LoopKind kind, long alarm) =>
        new(
            kind,
            _onset,
            _period.Winner,
            1 + (double)(_last - _start) / Math.Max(1, _period.Winner),
            new LoopSpan(_start, _last),
            Math.Max(0.5, _sum / (double)(_sum + Needed)),
            alarm
        );
}
