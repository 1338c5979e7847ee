namespace Gridlock.Core.Matches.Styles;

/// <summary>A match's door to what another player answers meanwhile.</summary>
/// <param name="AskAsync">The answer to show in a round; null where there is none. It may wait for the other player.</param>
/// <param name="Tell">Told of the match's own whole answers, with their rounds.</param>
public sealed record OtherSeat(Func<int, CancellationToken, Task<OtherAnswer?>> AskAsync, Action<int, string> Tell);
