using System.Diagnostics;

namespace Gridlock.Benchmarks.Calls.Processes;

/// <summary>This program once more, as a process with a heap, a thread pool and a bill of its own; asked and answered in lines.</summary>
internal sealed class Child : IDisposable
{
    private readonly Process _process;

    private Child(Process process) => _process = process;

    public TimeSpan Processor
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime;
        }
    }

    /// <param name="configuration">Settings of the runtime, as environment variables.</param>
    public static Child Start(IReadOnlyDictionary<string, string> configuration, params string[] arguments)
    {
        string program = typeof(Child).Assembly.Location;
        var start = new ProcessStartInfo(Environment.ProcessPath!, [program, .. arguments])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        if (Path.GetFileNameWithoutExtension(Environment.ProcessPath!) != "dotnet")
        {
            start.ArgumentList.RemoveAt(0);
        }
        foreach ((string name, string value) in configuration)
        {
            start.Environment[name] = value;
        }
        return new Child(Process.Start(start)!);
    }

    /// <exception cref="InvalidOperationException">The process ended.</exception>
    public async Task<string> ReadAsync(CancellationToken cancellationToken) =>
        await _process.StandardOutput.ReadLineAsync(cancellationToken)
        ?? throw new InvalidOperationException("A process of the measurement ended early.");

    public async Task<string> AskAsync(string line, CancellationToken cancellationToken)
    {
        await _process.StandardInput.WriteLineAsync(line.AsMemory(), cancellationToken);
        await _process.StandardInput.FlushAsync(cancellationToken);
        return await ReadAsync(cancellationToken);
    }

    public void Dispose()
    {
        try
        {
            _process.StandardInput.Close();
        }
        catch (IOException)
        {
            // It is gone already.
        }
        if (!_process.WaitForExit(TimeSpan.FromSeconds(5)))
        {
            _process.Kill();
        }
        _process.Dispose();
    }
}
