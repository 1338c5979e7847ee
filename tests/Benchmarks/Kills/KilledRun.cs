using System.Diagnostics;

namespace Gridlock.Benchmarks.Kills;

/// <summary>The real program playing one plan into one folder, killed now and then.</summary>
/// <param name="host">The dotnet that runs it.</param>
/// <param name="program">gridlock.dll.</param>
/// <param name="plan">The plan's path.</param>
internal sealed class KilledRun(string host, string program, string plan, string folder)
{
    private const string Journal = "journal.jsonl";
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    /// <summary>The bytes of the journal's whole lines at the last kill.</summary>
    private byte[] _kept = [];

    public string JournalPath => Path.Combine(folder, Journal);

    public int Kills { get; private set; }

    /// <summary>Kills that came before there was anything to go on with.</summary>
    public int Restarts { get; private set; }

    /// <summary>Whole lines that were there at a kill and are not at the same place later.</summary>
    public int Lost { get; private set; }

    /// <summary>Plays on, and sends kill -9 once the journal has grown by so many bytes.</summary>
    /// <returns>The exit code; null if the process was killed.</returns>
    public int? PlayUntil(long bytes)
    {
        bool begun = File.Exists(JournalPath) && new FileInfo(JournalPath).Length > 0 && WholeLines().Length > 0;
        if (!begun && Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
            Restarts++;
        }
        using Process process = Start(
            begun ? ["resume", folder, "--pace", "20000"] : ["run", plan, "--out", folder, "--pace", "20000"]
        );
        long goal = Length() + bytes;
        var patience = Stopwatch.StartNew();
        while (!process.HasExited && Length() < goal && patience.Elapsed < Patience)
        {
            Thread.Sleep(1);
        }
        if (process.HasExited)
        {
            process.WaitForExit();
            CountLost();
            return process.ExitCode;
        }
        process.Kill();
        process.WaitForExit();
        Kills++;
        CountLost();
        _kept = WholeLines();
        return null;
    }

    private Process Start(string[] arguments)
    {
        var start = new ProcessStartInfo(host, [program, .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
        };
        Process process = Process.Start(start)!;
        process.StandardInput.Close();
        process.OutputDataReceived += static (_, _) => { };
        process.ErrorDataReceived += static (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return process;
    }

    private long Length() => File.Exists(JournalPath) ? new FileInfo(JournalPath).Length : 0;

    private void CountLost()
    {
        if (_kept.Length > 0 && !WholeLines().AsSpan().StartsWith(_kept))
        {
            Lost++;
        }
    }

    private byte[] WholeLines()
    {
        if (!File.Exists(JournalPath))
        {
            return [];
        }
        byte[] bytes = File.ReadAllBytes(JournalPath);
        return bytes[..(Array.LastIndexOf(bytes, (byte)'\n') + 1)];
    }
}
