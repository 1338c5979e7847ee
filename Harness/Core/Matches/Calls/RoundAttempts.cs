using Gridlock.Core.Players;
using Gridlock.Core.Players.Resilience;
using Gridlock.Transcripts.Reading;

namespace Gridlock.Core.Matches.Calls;

/// <summary>The attempts of one round so far.</summary>
/// <param name="First">What is asked for; later attempts differ in their number only.</param>
/// <param name="Backoff">Made where a first attempt fails, which is seldom.</param>
internal sealed record RoundAttempts(Player Player, CallRequest First, Lazy<Backoff> Backoff)
{
    /// <summary>As the journal has them, in their order.</summary>
    public List<CallRecord> Records { get; } = [];

    public CallRequest Next => First with { Attempt = First.Attempt + Records.Count };
}
