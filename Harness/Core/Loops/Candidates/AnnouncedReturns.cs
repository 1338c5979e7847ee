using Gridlock.Core.Loops.Words;

namespace Gridlock.Core.Loops.Candidates;

/// <summary>Counts returns that a text announces without writing the grid again, as in "back to the version with the kilt in hall 3", where
/// something was rejected since the last one.</summary>
internal sealed class AnnouncedReturns(int needed)
{
    private const int Within = 4;

    private static readonly WordSet Going = new(
        "back return returning revert reverting reconsider zurück volver vuelvo regresar".Split(' ')
    );

    private static readonly WordSet Places = new(
        (
            "grid version arrangement assignment allocation candidate solution attempt "
            + "gitter raster anordnung belegung zuordnung lösung cuadrícula versión disposición asignación solución"
        ).Split(' ')
    );

    private readonly LoopLog _log = new(1);
    private int _left;
    private long _start;
    private long _latest;
    private long _onset;
    private int _returns;
    private bool _isRejected;

    internal LoopLog Log => _log;

    internal double Meter => Math.Min(1, (double)_returns / needed);

    internal void Reject() => _isRejected = true;

    internal void Add(TextToken token)
    {
        if (Going.Holds(token))
        {
            (_left, _start) = (Within, token.End);
        }
        else if (_left > 0 && --_left >= 0 && Places.Holds(token))
        {
            _left = 0;
            Return(token.End);
        }
    }

    private void Return(long end)
    {
        if (!_isRejected)
        {
            return;
        }
        _isRejected = false;
        _onset = _returns++ == 0 ? _start : _onset;
        int period = _returns > 1 ? (int)Math.Min(int.MaxValue, end - _latest) : 0;
        _latest = end;
        if (_returns < needed)
        {
            return;
        }
        long alarm = _log.IsEmpty ? end : _log.Latest.Alarm;
        var loop = new Loop(
            LoopKind.Revision,
            _onset,
            period,
            1 + _returns,
            new LoopSpan(_onset, end),
            (double)_returns / (_returns + needed),
            alarm
        );
        if (_log.IsEmpty)
        {
            _log.Add(loop);
        }
        _log.Latest = loop;
    }
}
