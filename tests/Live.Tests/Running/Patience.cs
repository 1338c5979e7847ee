namespace Gridlock.Live.Tests.Running;

/// <summary>How long a test waits for what has to come; so long that only what never comes fails, however busy the machine is.</summary>
internal static class Patience
{
    public static readonly TimeSpan Limit = TimeSpan.FromMinutes(3);

    /// <exception cref="TimeoutException">It never came to be so.</exception>
    public static async Task UntilAsync(Func<bool> isSo, string what)
    {
        using var limit = new CancellationTokenSource(Limit);
        while (!isSo())
        {
            if (limit.IsCancellationRequested)
            {
                throw new TimeoutException($"It never came to this: {what}.");
            }
            await Task.Delay(10, CancellationToken.None);
        }
    }
}
