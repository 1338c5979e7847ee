namespace Gridlock.App.Simulation.Answering;

/// <summary>A request that is answered with an error, which each dialect puts in its own shape.</summary>
/// <param name="code">A word for programs, such as "model_not_found"; null where the status says it all.</param>
internal sealed class CallRefusal(int status, string message, string? code) : Exception(message)
{
    public int Status => status;

    public string? Code => code;

    /// <summary>How long the client is told to wait, and by when; null if it is told nothing.</summary>
    public RetryTime? Retry { get; init; }

    public static CallRefusal BadRequest(string message) => new(400, message, null);

    public static CallRefusal Broken(Exception failure) =>
        new(500, $"The simulated player failed: {failure.Message}", "player_failed");
}
