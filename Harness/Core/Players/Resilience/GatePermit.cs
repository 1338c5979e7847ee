namespace Gridlock.Core.Players.Resilience;

/// <summary>The right to make one call; disposing it unused gives the turn back.</summary>
public sealed class GatePermit : IDisposable
{
    private static readonly Dictionary<string, string> s_noHeaders = [];

    private readonly EndpointGate _gate;
    private readonly Ticket _ticket;
    private int _ended;

    internal GatePermit(EndpointGate gate, Ticket ticket) => (_gate, _ticket) = (gate, ticket);

    /// <summary>The provider has begun to answer; may be told more than once.</summary>
    public void Accept()
    {
        if (!_ticket.IsAccepted)
        {
            _gate.Accept(_ticket);
        }
    }

    /// <summary>The call is over.</summary>
    /// <param name="failure">Null if its answer is whole.</param>
    /// <param name="tokens">Prompt and answer, as counted; null if they were not.</param>
    /// <param name="headers">Of the answer, names in lower case; null if there are none.</param>
    public void End(PlayerException? failure, long? tokens, IReadOnlyDictionary<string, string>? headers)
    {
        if (Interlocked.Exchange(ref _ended, 1) == 0)
        {
            _gate.End(_ticket, failure, tokens, headers ?? s_noHeaders);
        }
    }

    public void Dispose()
    {
        if (Interlocked.Exchange(ref _ended, 1) == 0)
        {
            _gate.Return(_ticket);
        }
    }
}
