using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Gridlock.App.Tests.Running;

/// <summary>The real program as a process of its own, as a script would start it.</summary>
internal sealed class GridlockProcess : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    private readonly Process _process;
    private readonly Task<string> _error;

    private GridlockProcess(Process process)
    {
        _process = process;
        _error = process.StandardError.ReadToEndAsync();
    }

    public StreamReader Output => _process.StandardOutput;

    /// <summary>Standard input, open where "-" asks for it.</summary>
    public StreamWriter Input => _process.StandardInput;

    public static async Task<Ended> RunAsync(TempFolder folder, params string[] arguments)
    {
        using GridlockProcess running = Start(folder, [], arguments);
        return await running.EndAsync();
    }

    /// <summary>Where "-" asks for standard input, it stays open, as an idle pipe does.</summary>
    public static GridlockProcess Start(
        TempFolder folder,
        Dictionary<string, string> environment,
        params string[] arguments
    )
    {
        string program = Path.Combine(AppContext.BaseDirectory, "gridlock.dll");
        var start = new ProcessStartInfo(DotNet(), [program, .. arguments])
        {
            WorkingDirectory = folder.Path,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach ((string name, string value) in environment)
        {
            start.Environment[name] = value;
        }
        Process process = Process.Start(start)!;
        if (!arguments.Contains("-"))
        {
            process.StandardInput.Close();
        }
        return new GridlockProcess(process);
    }

    public async Task<Ended> EndAsync()
    {
        using var patience = new CancellationTokenSource(Patience);
        string output = await _process.StandardOutput.ReadToEndAsync(patience.Token);
        await _process.WaitForExitAsync(patience.Token);
        return new Ended(_process.ExitCode, output, await _error);
    }

    /// <summary>The exit code, where nobody reads the output any more.</summary>
    public async Task<int> CodeAsync()
    {
        using var patience = new CancellationTokenSource(Patience);
        await _process.WaitForExitAsync(patience.Token);
        return _process.ExitCode;
    }

    /// <summary>kill -9.</summary>
    public void Kill() => _process.Kill();

    /// <summary>Ctrl-C, as a terminal sends it.</summary>
    public void Interrupt()
    {
        using var kill = Process.Start("kill", ["-INT", $"{_process.Id}"]);
        kill.WaitForExit();
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
            _process.WaitForExit();
        }
        _process.Dispose();
    }

    public static string DotNet()
    {
        string name = OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet";
        string beside = Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "../../..", name));
        return File.Exists(beside) ? beside : name;
    }
}
