using System.Text;

namespace Gridlock.App.Simulation.Answering;

/// <summary>How the payloads of a stream are told apart.</summary>
internal sealed class StreamFraming
{
    private const string EventStream = "text/event-stream; charset=utf-8";

    /// <summary>Server-sent events.</summary>
    public static readonly StreamFraming Events = new(EventStream, "data: ", "\n\n", ": keep-alive\n\n");

    /// <summary>Server-sent events as Anthropic sends them, with an event for a sign of life.</summary>
    public static readonly StreamFraming PingedEvents = new(
        EventStream,
        "data: ",
        "\n\n",
        "event: ping\ndata: {\"type\": \"ping\"}\n\n"
    );

    /// <summary>Server-sent events as Gemini sends them.</summary>
    public static readonly StreamFraming CrLfEvents = new(
        "text/event-stream",
        "data: ",
        "\r\n\r\n",
        ": keep-alive\r\n\r\n"
    );

    /// <summary>One JSON value a line.</summary>
    public static readonly StreamFraming Lines = new("application/x-ndjson", "", "\n", "\n");

    /// <summary>One JSON array that grows.</summary>
    public static readonly StreamFraming Array = new("application/json; charset=UTF-8", ",\r\n", "", "\n", "[", "]");

    private readonly byte[] _before;
    private readonly byte[] _first;
    private readonly byte[] _after;
    private readonly byte[] _last;

    private StreamFraming(
        string contentType,
        string before,
        string after,
        string keepAlive,
        string? first = null,
        string last = ""
    )
    {
        ContentType = contentType;
        _before = Encoding.UTF8.GetBytes(before);
        _first = Encoding.UTF8.GetBytes(first ?? before);
        _after = Encoding.UTF8.GetBytes(after);
        _last = Encoding.UTF8.GetBytes(last);
        KeepAlive = Encoding.UTF8.GetBytes(keepAlive);
    }

    public string ContentType { get; }

    /// <summary>Bytes between two payloads that carry nothing.</summary>
    public ReadOnlyMemory<byte> KeepAlive { get; }

    public ReadOnlySpan<byte> Before(bool isFirst) => isFirst ? _first : _before;

    public ReadOnlySpan<byte> After => _after;

    public ReadOnlySpan<byte> Last => _last;
}
