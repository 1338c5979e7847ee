namespace Gridlock.Benchmarks.Live;

/// <summary>live [SECONDS]: how long a word takes from a player's socket to a viewer's, and what viewers cost.</summary>
internal static class LiveCommand
{
    private const int UsualSeconds = 30;

    public static async Task<int> RunAsync(string[] args, CancellationToken cancellationToken)
    {
        int seconds = args is [var text] && int.TryParse(text, out int asked) ? asked : UsualSeconds;
        if (args.Length > 1 || seconds < 1)
        {
            await Console.Error.WriteLineAsync("live takes how many seconds, such as 'live 30'.");
            return 2;
        }
        await LiveMemory.IdleAsync(cancellationToken);
        await LiveLatency.RunAsync(TimeSpan.FromSeconds(seconds), cancellationToken);
        await LiveMemory.DeafAsync(TimeSpan.FromSeconds(seconds), cancellationToken);
        return 0;
    }
}
