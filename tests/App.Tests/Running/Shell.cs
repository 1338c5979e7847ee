using System.Diagnostics;

namespace Gridlock.App.Tests.Running;

/// <summary>A line as somebody types it, where 'gridlock' is this build.</summary>
internal static class Shell
{
    private const string Place = "/bin/sh";

    public static async Task<Ended> RunAsync(string folder, string line)
    {
        Assert.SkipUnless(File.Exists(Place), "there is no POSIX shell here");
        string program = Path.Combine(AppContext.BaseDirectory, "gridlock.dll");
        string typed = $"gridlock() {{ '{GridlockProcess.DotNet()}' '{program}' \"$@\"; }}\n{line}";
        var start = new ProcessStartInfo(Place, ["-c", typed])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using Process process = Process.Start(start)!;
        CancellationToken cancellationToken = TestContext.Current.CancellationToken;
        Task<string> error = process.StandardError.ReadToEndAsync(cancellationToken);
        string output = await process.StandardOutput.ReadToEndAsync(cancellationToken);
        await process.WaitForExitAsync(cancellationToken);
        return new Ended(process.ExitCode, output, await error);
    }
}
