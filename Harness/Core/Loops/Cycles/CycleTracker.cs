using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Gridlock.Core.Loops.Cycles;

/// <summary>Finds exact cycles: text that is the same, character for character, as the text one period before it. A table of the latest
/// place of each sequence of 16 characters proposes the period; the characters themselves prove it.</summary>
internal sealed class CycleTracker(LoopThresholds thresholds, AnswerMarks answers)
{
    private const int Gram = 16;
    private const int Places = 4096;
    private const int LongestPeriod = CharWindow.Size - 2 * Gram;
    private const int HashShift = 20;
    private const uint Factor = 0x9E37_79B1;

    private static readonly uint Outgoing = Power(Factor, Gram + 1);

    private readonly CharWindow _text = new();
    private readonly ushort[] _latest = new ushort[Places];
    private readonly LoopLog _log = new();
    private uint _hash;
    private int _period;
    private long _run;
    private long _needed;
    private bool _isKnown;
    private bool _told;

    /// <summary>As it stands now, a cycle that still goes on included.</summary>
    internal LoopLog Log
    {
        get
        {
            Extend(_text.Length);
            return _log;
        }
    }

    /// <summary>What is repeated counts from here on.</summary>
    internal long Since { get; set; }

    internal double Meter =>
        _period == 0 ? 0
        : _isKnown ? Math.Min(1, (double)_run / _needed)
        : 0.5 * _run / _needed;

    internal void Add(ReadOnlySpan<char> run)
    {
        while (run.Length > 0)
        {
            run = run[(_period == 0 && _text.Length >= Gram ? Search(run) : Follow(run))..];
        }
    }

    internal void Add(char next) => Add(new ReadOnlySpan<char>(in next));

    /// <summary>Takes characters until one proposes a period that holds.</summary>
    /// <returns>How many were taken.</returns>
    private int Search(ReadOnlySpan<char> run)
    {
        ref char ring = ref _text.First;
        ref ushort latest = ref MemoryMarshal.GetArrayDataReference(_latest);
        uint hash = _hash;
        long length = _text.Length;
        for (int at = 0; at < run.Length; at++)
        {
            char next = run[at];
            char leaving = Unsafe.Add(ref ring, (nint)(length - Gram) & CharWindow.Mask);
            Unsafe.Add(ref ring, (nint)length & CharWindow.Mask) = next;
            length++;
            hash = (hash + next) * Factor - leaving * Outgoing;
            ref ushort place = ref Unsafe.Add(ref latest, (nint)(hash >> HashShift));
            int period = (ushort)(length - place);
            place = (ushort)length;
            // Most proposals fail at their latest character.
            if (
                (uint)(period - 1) < LongestPeriod
                && Unsafe.Add(ref ring, (nint)(length - 1 - period) & CharWindow.Mask) == next
                && period + Gram <= length
            )
            {
                (_hash, _text.Length) = (hash, length);
                Propose(period);
                if (_period > 0)
                {
                    return at + 1;
                }
            }
        }
        (_hash, _text.Length) = (hash, length);
        return run.Length;
    }

    /// <summary>Takes characters while a period holds, or one while there are too few to propose one.</summary>
    /// <returns>How many were taken.</returns>
    private int Follow(ReadOnlySpan<char> run)
    {
        int at = 0;
        do
        {
            Follow(run[at++]);
        } while (at < run.Length && _period > 0);
        return at;
    }

    private void Follow(char next)
    {
        char leaving = _text.Length >= Gram ? _text.Back(Gram) : '\0';
        _text.Add(next);
        _hash = (_hash + next) * Factor - leaving * Outgoing;
        if (_period > 0)
        {
            Compare(next);
        }
        if (_text.Length >= Gram)
        {
            ref ushort latest = ref _latest[_hash >> HashShift];
            int period = (ushort)(_text.Length - latest);
            latest = (ushort)_text.Length;
            if (_period == 0 && period is > 0 and <= LongestPeriod && period + Gram <= _text.Length)
            {
                Propose(period);
            }
        }
    }

    private void Compare(char next)
    {
        if (_text.Back(1 + _period) != next)
        {
            End();
        }
        else if (++_run >= _needed && !_told)
        {
            Tell();
        }
    }

    private void Propose(int period)
    {
        int run = _text.Echo(period, CharWindow.Size / 8);
        if (run >= Gram)
        {
            _period = period;
            _run = run;
            _needed = Scaled(CycleShape.Least(period));
        }
    }

    /// <summary>What is needed is looked up when the least is there; few of the repeats in a text ever get so far.</summary>
    private void Tell()
    {
        _run = Math.Min(Math.Max(_run, _text.Echo(_period, CharWindow.Size)), _text.Length - Since);
        _needed = Scaled(CycleShape.Needed(_text, _period));
        _isKnown = true;
        if (_run < _needed)
        {
            return;
        }
        _told = true;
        long start = _text.Length - _run;
        bool goesOn = !_log.IsEmpty && start - _log.Latest.Evidence.End <= Math.Max(_period, CycleShape.Prose);
        if (!goesOn)
        {
            LoopKind kind = answers.IsRunOn(start) ? LoopKind.RunOn : LoopKind.Verbatim;
            _log.Add(Describe(kind, start - _period, start, _text.Length, _text.Length));
        }
    }

    private void End()
    {
        Extend(_text.Length - 1);
        (_period, _run, _isKnown, _told) = (0, 0, false, false);
    }

    private void Extend(long end)
    {
        if (_told)
        {
            Loop latest = _log.Latest;
            _log.Latest = Describe(latest.Kind, latest.Onset, latest.Evidence.Start, end, latest.Alarm);
        }
    }

    private Loop Describe(LoopKind kind, long onset, long start, long end, long alarm) =>
        new(
            kind,
            onset,
            _period,
            (double)(end - onset) / _period,
            new LoopSpan(start, end),
            (end - start) / (double)(end - start + _needed),
            alarm
        );

    private long Scaled(int needed) => (long)Math.Ceiling(needed * thresholds.Cycle);

    private static uint Power(uint factor, int exponent)
    {
        uint power = 1;
        for (int i = 0; i < exponent; i++)
        {
            power *= factor;
        }
        return power;
    }
}
