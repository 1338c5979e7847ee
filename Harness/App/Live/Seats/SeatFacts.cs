using Gridlock.Transcripts.Events;

namespace Gridlock.App.Live.Seats;

/// <summary>Who sits where.</summary>
/// <param name="Match">The seat's match, as the events name it.</param>
/// <param name="Secrets">Words that would tell who it is, to be veiled as long as names are.</param>
/// <param name="Price">Null where it is not known.</param>
internal sealed record SeatFacts(
    int Seat,
    string Name,
    bool Simulated,
    string Match,
    SecretWords Secrets,
    TokenPrice? Price
)
{
    /// <summary>"A" for the first.</summary>
    public string Letter => ((char)('A' + Seat)).ToString();
}
