using System.ComponentModel;
using System.Diagnostics;

namespace Gridlock.Live.Tests.Axe;

/// <summary>axe-core, installed once beside the tests.</summary>
internal static class AxeScript
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(5);
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Axe");
    private static readonly string Script = Path.Combine(Folder, "node_modules", "axe-core", "axe.min.js");
    private static readonly Lazy<Task<string?>> Missing = new(InstallAsync);

    public static async Task<string> RequireAsync()
    {
        if (await Missing.Value is string reason)
        {
            Assert.Skip(reason);
        }
        return await File.ReadAllTextAsync(Script);
    }

    private static async Task<string?> InstallAsync()
    {
        if (File.Exists(Script))
        {
            return null;
        }
        try
        {
            string npm = OperatingSystem.IsWindows() ? "npm.cmd" : "npm";
            var start = new ProcessStartInfo(npm, ["ci", "--no-audit", "--no-fund"])
            {
                WorkingDirectory = Folder,
                RedirectStandardError = true,
                RedirectStandardOutput = true,
            };
            using Process process = Process.Start(start)!;
            using var patience = new CancellationTokenSource(Longest);
            Task<string> output = process.StandardOutput.ReadToEndAsync(patience.Token);
            string error = await process.StandardError.ReadToEndAsync(patience.Token);
            await process.WaitForExitAsync(patience.Token);
            await output;
            return process.ExitCode == 0 ? null : $"npm can not install axe-core here: {error.Split('\n')[0]}";
        }
        catch (Win32Exception)
        {
            return "axe-core needs npm, which is not on this machine.";
        }
    }
}
