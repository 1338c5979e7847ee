using System.Numerics;
using Gridlock.Core.Loops.Words;

namespace Gridlock.Core.Loops.Novelty;

/// <summary>Finds stretches in which nothing new is said: a cumulative sum (Page, Biometrika 41, 1954) over sequences of six tokens, up by
/// a half for each that was there before and down by a half for each that is new.</summary>
internal sealed class NoveltyTracker
{
    /// <summary>Tokens in a sequence, at least <see cref="FewestWords"/> of them words: cells and numbers alone are data.</summary>
    private const int Tokens = 6;
    private const int FewestWords = 3;

    /// <summary>Twice the sum at which a text with hesitations is certain to be going round.</summary>
    internal const int Doubtful = 200;

    /// <summary>The same for a text without: exercises that are worked through step by step repeat themselves as well.</summary>
    internal const int Sure = 600;

    /// <summary>A hesitation counts for about so many sequences, and three of them together make a doubtful text.</summary>
    private const double Fading = 1 - 1.0 / 256;
    private const double Hesitant = 2.5;

    private readonly uint[] _tokens = new uint[Tokens];
    private readonly ShingleMemory _memory = new();
    private readonly LoopLog _log = new();
    private uint _words;
    private long _count;
    private int _sum;
    private double _hesitation;
    private long _onset;
    private long _start;
    private long _end;
    private int _period;
    private int _votes;
    private bool _told;

    internal LoopLog Log
    {
        get
        {
            if (_told)
            {
                Loop latest = _log.Latest;
                _log.Latest = Describe(latest.Kind, latest.Alarm);
            }
            return _log;
        }
    }

    internal double Meter => Math.Min(1, (double)_sum / Needed);

    private int Needed => _hesitation >= Hesitant ? Doubtful : Sure;

    internal void Add(TextToken token)
    {
        if (Hesitations.Holds(token))
        {
            _hesitation++;
        }
        _tokens[_count++ % Tokens] = token.Hash;
        _words = ((_words << 1) | (token.IsWord ? 1u : 0)) & ((1 << Tokens) - 1);
        if (_count < Tokens || BitOperations.PopCount(_words) < FewestWords)
        {
            return;
        }
        _hesitation *= Fading;
        int distance = _memory.Meet(Shingle(), token.End);
        if (distance > 0)
        {
            Repeat(token.End, distance);
        }
        else if (--_sum <= 0)
        {
            End();
        }
    }

    private void Repeat(long end, int distance)
    {
        if (_sum == 0)
        {
            (_start, _onset, _period, _votes) = (end, Math.Max(0, end - distance), distance, 0);
        }
        _end = end;
        Vote(distance);
        int needed = Needed;
        if (++_sum >= needed && !_told)
        {
            _told = true;
            _log.Add(Describe(needed == Doubtful ? LoopKind.Restart : LoopKind.Template, end));
        }
        _sum = Math.Min(_sum, 2 * Sure);
    }

    /// <summary>The most frequent distance, by majority vote; near ones are the same.</summary>
    private void Vote(int distance)
    {
        if (Math.Abs(distance - _period) <= 2 * ShingleMemory.Step)
        {
            _votes++;
        }
        else if (--_votes <= 0)
        {
            (_period, _votes) = (distance, 1);
        }
    }

    private void End()
    {
        if (_told)
        {
            _log.Latest = Describe(_log.Latest.Kind, _log.Latest.Alarm);
        }
        (_sum, _told) = (0, false);
    }

    private Loop Describe(LoopKind kind, long alarm) =>
        new(
            kind,
            _onset,
            _period,
            1 + (double)(_end - _start) / Math.Max(1, _period),
            new LoopSpan(_start, _end),
            Math.Min(0.99, (double)_sum / (_sum + (kind == LoopKind.Restart ? Doubtful : Sure))),
            alarm
        );

    private uint Shingle()
    {
        uint hash = 0;
        for (int back = Tokens; back >= 1; back--)
        {
            hash = (hash ^ _tokens[(_count - back) % Tokens]) * 0x9E37_79B1;
            hash ^= hash >> 15;
        }
        return hash * 0x85EB_CA6B;
    }
}
