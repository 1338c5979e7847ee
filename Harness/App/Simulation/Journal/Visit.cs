namespace Gridlock.App.Simulation.Journal;

/// <summary>One request as the simulated server saw it.</summary>
/// <param name="Number">From 1, in order of arrival.</param>
/// <param name="At">Since the server's start.</param>
/// <param name="Connection">The same for requests over one connection.</param>
/// <param name="Dialect">Null for what is no call of a player.</param>
/// <param name="Model">The player; null where the request was refused before it was known.</param>
/// <param name="Digest">The body's hash: a retry has the same as its first attempt.</param>
/// <param name="Attempt">From 0: how often this body came before.</param>
/// <param name="Fault">What was done wrong on demand; null if nothing.</param>
/// <param name="IsLimited">True if the limit on requests refused it.</param>
/// <param name="RetryAfter">The wait that the answer asked for.</param>
/// <param name="Ended">Since the server's start; null while it is open.</param>
public sealed record Visit(
    long Number,
    TimeSpan At,
    string Connection,
    string Path,
    string? Dialect = null,
    string? Model = null,
    string? Digest = null,
    int Attempt = 0,
    string? Fault = null,
    int? Status = null,
    bool IsLimited = false,
    TimeSpan? RetryAfter = null,
    VisitOutcome Outcome = VisitOutcome.Open,
    TimeSpan? Ended = null
);
