using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json;

namespace Gridlock.App.Tests.Simulation.Peers;

/// <summary>The clients that OpenAI and Anthropic publish for Node, installed once beside the tests.</summary>
internal static class OfficialClients
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Simulation", "Peers");
    private static readonly Lazy<Task<string?>> Missing = new(InstallAsync);

    public static async Task RequireAsync()
    {
        if (await Missing.Value is string reason)
        {
            Assert.Skip(reason);
        }
    }

    /// <summary>What the clients understood of every answer.</summary>
    public static async Task<JsonElement> PlayAsync(Uri origin, string prompt)
    {
        (int code, string output, string error) = await RunAsync("node", "peers.mjs", $"{origin}", prompt);
        code.Should().Be(0, error);
        return JsonDocument.Parse(output).RootElement;
    }

    private static async Task<string?> InstallAsync()
    {
        // npm writes this file last.
        string installed = Path.Combine(Folder, "node_modules", ".package-lock.json");
        string wanted = Path.Combine(Folder, "package-lock.json");
        if (File.Exists(installed) && File.GetLastWriteTimeUtc(installed) >= File.GetLastWriteTimeUtc(wanted))
        {
            return null;
        }
        try
        {
            string npm = OperatingSystem.IsWindows() ? "npm.cmd" : "npm";
            (int code, _, string error) = await RunAsync(npm, "ci", "--no-audit", "--no-fund");
            return code == 0 ? null : $"npm can not install the official clients here: {error.Split('\n')[0]}";
        }
        catch (Win32Exception)
        {
            return "The official clients need Node and npm, which are not on this machine.";
        }
    }

    private static async Task<(int Code, string Output, string Error)> RunAsync(
        string program,
        params string[] arguments
    )
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = Folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using Process process = Process.Start(start)!;
        using var patience = new CancellationTokenSource(Patience);
        try
        {
            Task<string> error = process.StandardError.ReadToEndAsync(patience.Token);
            string output = await process.StandardOutput.ReadToEndAsync(patience.Token);
            await process.WaitForExitAsync(patience.Token);
            return (process.ExitCode, output, await error);
        }
        finally
        {
            if (!process.HasExited)
            {
                process.Kill(entireProcessTree: true);
            }
        }
    }
}
