namespace Gridlock.App.Simulation.Faults;

/// <summary>What the simulated server can do wrong on demand; N counts characters of reasoning and answer, and an answer that is
/// shorter is struck at its end.</summary>
public enum FaultKind
{
    /// <summary>Nothing: the place holder in a list of attempts.</summary>
    None,

    /// <summary>An error status, with Retry-After in seconds where an amount is given.</summary>
    Status,

    /// <summary>An error status, with Retry-After as a date.</summary>
    StatusDate,

    /// <summary>The connection is reset (RST) before anything is sent.</summary>
    Reset,

    /// <summary>After N characters half an event is sent, and the connection is reset (RST).</summary>
    ResetBody,

    /// <summary>Nothing is ever sent, not even headers.</summary>
    Stall,

    /// <summary>Headers are sent, and nothing more.</summary>
    StallFirst,

    /// <summary>After N characters half an event is sent, and nothing more.</summary>
    StallBody,

    /// <summary>After N characters only signs of life follow, such as comments.</summary>
    StallAlive,

    /// <summary>After N characters half an event is sent, and the response ends as if it were whole.</summary>
    Cut,

    /// <summary>After N characters an error stands in the stream.</summary>
    ErrorInside,

    /// <summary>Byte by byte, with N milliseconds between.</summary>
    Drip,

    /// <summary>A payload of N bytes that says nothing stands before the first text of a stream.</summary>
    HugeLine,

    /// <summary>After N characters each piece of text holds bytes that are not UTF-8.</summary>
    BrokenUtf8,

    /// <summary>The right body, called text/plain.</summary>
    WrongContentType,

    /// <summary>A web page with status 200.</summary>
    WebPage,

    /// <summary>A whole answer without a word.</summary>
    Empty,

    /// <summary>Status 200 and not one byte.</summary>
    NoBody,
}
