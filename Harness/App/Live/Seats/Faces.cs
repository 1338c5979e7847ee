using System.Collections.Immutable;

namespace Gridlock.App.Live.Seats;

/// <summary>A player as the page shows it.</summary>
/// <param name="Name">Null as long as names are hidden.</param>
/// <param name="Phase">"ready", "waiting", "thinking", "answering", "held", "pausing", "done", "failed" or "stopped".</param>
/// <param name="Since">Milliseconds since the face-off began, at which the call began.</param>
/// <param name="Spent">Milliseconds in calls that are over.</param>
/// <param name="Cost">US dollars for the calls that are over; null where it is not known or would tell who plays.</param>
/// <param name="Free">True where nothing is ever paid; false as long as that would tell who plays.</param>
internal sealed record SeatFace(
    string Letter,
    string? Name,
    bool Simulated,
    string Phase,
    int Round,
    int Rounds,
    int Call,
    int Attempt,
    long Since,
    long Spent,
    string? Note,
    decimal? Cost,
    bool Free,
    ImmutableArray<RoundFace> Marks
);

/// <summary>What became of a round.</summary>
/// <param name="Outcome">"right", "wrong", "unreadable", "failed", "looped", "cancelled", or "answered" as long as the truth is hidden.</param>
/// <param name="Words">A few words for people.</param>
internal sealed record RoundFace(int Round, string Outcome, string Words);

/// <summary>How fast it goes.</summary>
/// <param name="Estimated">True where tokens are estimated from the text.</param>
/// <param name="Rate">Tokens a second of the call under way, or of the last one.</param>
/// <param name="First">Milliseconds to the first token of the call.</param>
/// <param name="Loop">0 for no sign of a loop to 1 for an alarm; null before any text.</param>
/// <param name="Alarm">True while it goes round.</param>
internal sealed record PaceFace(long Tokens, bool Estimated, double? Rate, long? First, double? Loop, bool Alarm)
{
    /// <summary>US dollars for what the call under way has written, by estimate; null for none, or where it would tell who plays.</summary>
    public decimal? Cost { get; init; }
}

/// <summary>What a player believes.</summary>
/// <param name="Cells">The artifact of each cell by rows, -1 for none.</param>
/// <param name="Marks">"r" or "w" a cell, "." where nothing is to be said; null as long as the truth is hidden.</param>
/// <param name="From">"claims", "answer", "judged", or "shown" for one that is not the player's own.</param>
/// <param name="Says">What stands in a grid's place, as "no solution"; null where there is a grid.</param>
internal sealed record GridFace(ImmutableArray<int> Cells, string? Marks, string From, string? Says);

/// <summary>A verification round: each condition's verdict beside the truth about the grid that was checked.</summary>
/// <param name="Said">"h" holds, "v" violated, "-" nothing said; one sign a condition.</param>
/// <param name="Truth">The same; null where that grid was unreadable, and as long as the truth is hidden.</param>
/// <param name="Words">What the player made of it; null as long as the truth is hidden or the round goes on.</param>
/// <param name="Fixed">Cells that were wrong in that grid and are right in the answer; null as <paramref name="Words"/>.</param>
internal sealed record CheckFace(
    int Round,
    string Said,
    string? Truth,
    string? Words,
    ImmutableArray<int>? Fixed,
    ImmutableArray<int>? Broken
);

/// <summary>Claims that the solution has so, and that it has not so.</summary>
internal sealed record ClaimsFace(int True, int False)
{
    public static ClaimsFace None { get; } = new(0, 0);
}

/// <summary>What is to be seen in a text.</summary>
/// <param name="Kind">"r" for the reasoning, "a" for the answer.</param>
internal sealed record EvidenceFace(string Kind, ImmutableArray<EvidenceSpan> Spans);

/// <summary>A place in a text, in UTF-16 units.</summary>
/// <param name="Why">"loop" or "false".</param>
internal sealed record EvidenceSpan(long From, long To, string Why);
