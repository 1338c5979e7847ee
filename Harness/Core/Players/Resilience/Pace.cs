namespace Gridlock.Core.Players.Resilience;

/// <summary>Learns, from nothing but refusals, at which rate an unknown token bucket lets requests through; not thread-safe.</summary>
/// <remarks>At a refusal the bucket is empty, so what was let through between two refusals is its rate. From a little below it,
/// the pace climbs along a cubic curve that is flat where the rate is thought to be (after CUBIC, Ha, Rhee and Xu, 2008), and
/// steeper the longer no refusal says otherwise. Refusals that slowing down does not make rarer are not a bucket's: then there is
/// no pace for a while.</remarks>
internal sealed class Pace
{
    private const double Depth = 0.03;
    private const double LongestCycle = 60;
    private const double CallsOfCycle = 50;
    private const double FirstCycle = 4;
    private const double CallsOfFirstCycle = 25;
    private const int FirstDoubts = 8;
    private const int LeastDoubts = 4;
    private const int Many = 5;
    private const double FarBelow = 0.6;
    private const double ShortPause = 0.2;
    private const double Floor = 0.4;
    private const double MostDoubted = 0.5;
    private const int FirstTruce = 200;
    private const double BlindCut = 0.5;
    private const double Lateness = 0.02;
    private const double Doubt = 0.3;
    private const double Instant = 0.001;

    private double? _anchor;
    private double _patience = FirstCycle / LongestCycle;
    private double _clock;
    private double _lastSent = double.NegativeInfinity;
    private double _nextSlot = double.NegativeInfinity;
    private double? _epoch;
    private int _sent;
    private double _burstStart = double.NegativeInfinity;
    private double _lastCut = double.NegativeInfinity;
    private double _pause;
    private int _contradictions;
    private double _proven;
    private int _mostContradictions = FirstDoubts;
    private int _truce;
    private int _nextTruce = FirstTruce;

    /// <summary>Requests a second; null while nothing limits them.</summary>
    public double? Rate =>
        _anchor is double anchor
            ? anchor * (1 + (Depth * Math.Pow((_clock - Cycle(anchor)) / Cycle(anchor), 3)))
            : null;

    /// <summary>When the next request may leave, in seconds; in the past if at once.</summary>
    public double NextSlot => Rate is null ? double.NegativeInfinity : _nextSlot;

    /// <summary>A rate that the provider states; believed until a refusal says otherwise.</summary>
    public void Believe(double rate)
    {
        if (_anchor is null && rate > 0)
        {
            _anchor = rate;
            _patience = 1;
            _clock = 0;
        }
    }

    /// <summary>A request leaves.</summary>
    public void Send(double now)
    {
        _sent++;
        _truce = Math.Max(0, _truce - 1);
        _burstStart = now - _lastSent > 1 ? now : _burstStart;
        if (Rate is double rate)
        {
            double gap = now - _lastSent;
            // Only a pace that is used is tried by using it.
            _clock += gap <= 1.5 / rate ? gap : 0;
            // A late timer is made up for; a longer pause is not, since a small bucket has kept nothing of it.
            _nextSlot = (now - _nextSlot > Math.Min(Lateness, 0.25 / rate) ? now : _nextSlot) + (1 / rate);
        }
        _lastSent = now;
    }

    /// <summary>The last request says nothing of the rate after all.</summary>
    public void Unsend() => _sent = Math.Max(0, _sent - 1);

    /// <summary>A request was refused for coming too early.</summary>
    /// <param name="sentAt">When it left.</param>
    /// <param name="pause">For how long nothing may be sent now.</param>
    public void Refuse(double sentAt, double now, double pause)
    {
        _sent--;
        if (sentAt <= _lastCut)
        {
            return;
        }
        if (_truce > 0)
        {
            (_epoch, _sent, _lastCut, _pause) = (sentAt, 0, now, pause);
            return;
        }
        if (_anchor is double anchor)
        {
            Cut(anchor, Rate!.Value, sentAt);
        }
        else if (_epoch is null || _sent <= 0)
        {
            // Everything so far may have come out of a full bucket, so its rate is at most what went through.
            double seconds = Math.Max(sentAt - _burstStart, 0.05);
            Restart(Math.Max(_sent, 1) / seconds * BlindCut);
        }
        else
        {
            _proven = Proven(sentAt);
            Restart(Measured(sentAt));
        }
        (_epoch, _sent, _lastCut, _pause) = (sentAt, 0, now, pause);
    }

    /// <summary>What was let through since the last refusal: between the rates with and without the pause after that one, since
    /// nobody knows how much of the pause the bucket could keep.</summary>
    private double Measured(double sentAt)
    {
        double seconds = Math.Max(sentAt - (_epoch ?? _burstStart), Instant);
        return _sent / Math.Sqrt(seconds * Math.Max(seconds - _pause, Instant));
    }

    private void Cut(double anchor, double rate, double sentAt)
    {
        bool early = _clock < Cycle(anchor) / 2;
        _contradictions = early ? _contradictions + Weight(rate, sentAt) : Math.Max(0, _contradictions - 2);
        double proven = Proven(sentAt);
        _proven = early || proven == 0 ? Math.Max(_proven, proven) : proven;
        if (_contradictions > _mostContradictions)
        {
            (_anchor, _contradictions, _proven) = (null, 0, 0);
            // Who was whimsical once is found out sooner the next time.
            (_truce, _nextTruce) = (_nextTruce, _nextTruce * 4);
            _mostContradictions = Math.Max(LeastDoubts, _mostContradictions - 2);
            return;
        }
        if (_sent < 1)
        {
            Restart(Math.Max(rate * BlindCut, _proven * Floor));
            return;
        }
        double measured = Math.Min(Measured(sentAt), rate);
        _patience = early ? _patience : Math.Min(1, _patience * 2);
        Restart(
            early ? Math.Max(measured, _proven * Floor) : rate - (Math.Min(rate - measured, rate * MostDoubted) * Doubt)
        );
    }

    /// <summary>How much an early refusal speaks against a bucket: most at a pace that is far below what a bucket has proven to let
    /// through, and much after many calls, which make a measurement so good that the next pace would not be refused; nothing after a
    /// pause that blurs the measurement.</summary>
    private int Weight(double rate, double sentAt) =>
        rate < _proven * FarBelow ? 3
        : _pause > (sentAt - (_epoch ?? _burstStart)) * ShortPause ? 0
        : _sent >= Many ? 2
        : Math.Min(_sent, 1);

    /// <summary>The least that a bucket's rate can be, after what it let through since the last refusal; 0 if that is too little to say.</summary>
    private double Proven(double sentAt) =>
        _sent < Many ? 0 : (_sent - 1) / Math.Max(sentAt - (_epoch ?? _burstStart), Instant);

    private void Restart(double rate)
    {
        _anchor = rate;
        _clock = 0;
    }

    /// <summary>Seconds until the pace is back at the rate that is believed in.</summary>
    private double Cycle(double anchor) =>
        Math.Max(LongestCycle * _patience, Math.Max(CallsOfFirstCycle, CallsOfCycle * _patience) / anchor);
}
