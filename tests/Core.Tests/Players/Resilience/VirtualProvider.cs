using Gridlock.Core.Players;
using Gridlock.Core.Players.Resilience;
using Gridlock.Puzzles.Identity;

namespace Gridlock.Core.Tests.Players.Resilience;

/// <summary>A provider and more callers than it can serve, in simulated time: nothing waits, and nothing depends on the machine.</summary>
internal sealed class VirtualProvider(Admission admission, string seed)
{
    private readonly SeededRandom _random = new(Seed.Parse(seed));
    private readonly PriorityQueue<(Ticket Ticket, PlayerException? Failure, bool Accepted), double> _news = new();
    private int _atWork;
    private double _level;
    private double _levelAt;

    /// <summary>Requests a second that are let through; infinite for no limit.</summary>
    public double Rate { get; set; } = double.PositiveInfinity;

    /// <summary>What the bucket holds when nobody has come for long.</summary>
    public double Burst { get; init; } = 1;

    /// <summary>Calls that are worked on at a time; more are refused.</summary>
    public int Workers { get; init; } = int.MaxValue;

    /// <summary>Share of the calls that are refused for no reason.</summary>
    public double Whims { get; init; }

    /// <summary>Share of the calls that break at once, and of those that say nothing until a second has passed.</summary>
    public double Faults { get; init; }

    /// <summary>Seconds that an answer takes.</summary>
    public double Answering { get; init; } = 1;

    /// <summary>How the wait is worded: null for not at all, else rounded up to a multiple of it, in seconds.</summary>
    public double? RetryAfterStep { get; init; }

    public double Now { get; private set; }

    /// <summary>What came of the calls that left within the given time.</summary>
    public (int Accepted, int Refused, int MostAtWork) Run(double seconds)
    {
        (int accepted, int refused, int most) = (0, 0, 0);
        _level = Now == 0 ? Burst : _level;
        for (double end = Now + seconds; Now < end; )
        {
            double turn = admission.NextAt(Now, 0);
            if (turn <= Now)
            {
                bool taken = Send();
                (accepted, refused) = (accepted + (taken ? 1 : 0), refused + (taken ? 0 : 1));
                most = Math.Max(most, _atWork);
                continue;
            }
            _news.TryPeek(out _, out double news);
            news = _news.Count == 0 ? double.PositiveInfinity : news;
            // Timers are late by up to two milliseconds.
            Now = Math.Min(end, Math.Min(news, turn + (_random.NextDouble() * 0.002)));
            while (_news.TryPeek(out var next, out double at) && at <= Now)
            {
                _news.Dequeue();
                Tell(next.Ticket, next.Failure, next.Accepted);
            }
        }
        return (accepted, refused, most);
    }

    private void Tell(Ticket ticket, PlayerException? failure, bool accepted)
    {
        if (accepted)
        {
            admission.Accept(ticket);
            return;
        }
        _atWork -= failure is null ? 1 : 0;
        admission.End(ticket, Now, failure, null);
    }

    private bool Send()
    {
        Ticket ticket = admission.Admit(Now, 0);
        double arrival = Now + 0.02 + (_random.NextDouble() * 0.005);
        _level = double.IsInfinity(Rate) ? Burst : Math.Min(Burst, _level + ((Now - _levelAt) * Rate));
        _levelAt = Now;
        bool limited = _level < 1 && !double.IsInfinity(Rate);
        if (limited || _atWork >= Workers || _random.NextDouble() < Whims)
        {
            double missing = limited ? (1 - _level) / Rate : 0.5;
            TimeSpan? wait = RetryAfterStep is double step
                ? TimeSpan.FromSeconds(Math.Ceiling(missing / step) * step)
                : null;
            var refusal = new PlayerException(PlayerFailure.RateLimited, "Too many.")
            {
                Status = 429,
                RetryAfter = wait,
            };
            _news.Enqueue((ticket, refusal, false), arrival + 0.02);
            return false;
        }
        _level -= double.IsInfinity(Rate) ? 0 : 1;
        double lot = _random.NextDouble();
        if (lot < 2 * Faults)
        {
            var failure = new PlayerException(PlayerFailure.ProviderError, "It broke.") { Status = 500 };
            _news.Enqueue((ticket, failure, false), arrival + (lot < Faults ? 0.02 : 1));
            return true;
        }
        _atWork++;
        _news.Enqueue((ticket, null, true), arrival + 0.05);
        _news.Enqueue((ticket, null, false), arrival + 0.05 + (Answering * (0.8 + (0.4 * _random.NextDouble()))));
        return true;
    }
}
