using System.ComponentModel;
using System.Diagnostics;

namespace Gridlock.Solver.CpSat.Wasm;

/// <summary>One Node process with the solver loaded; takes one model at a time.</summary>
internal sealed class WasmWorker : IDisposable
{
    private readonly Process _process;
    private uint _lastId;

    private WasmWorker(Process process) => _process = process;

    public WorkerHello Hello { get; private set; } = null!;

    public int ProcessId => _process.Id;

    /// <exception cref="WorkerLostException">The runtime can not be started, or ended or hung before it was ready.</exception>
    /// <exception cref="OperationCanceledException"/>
    public static async Task<WasmWorker> StartAsync(
        NodeRuntime runtime,
        WasmEngineOptions options,
        CancellationToken cancellationToken
    )
    {
        var start = new ProcessStartInfo(runtime.Path)
        {
            ArgumentList = { Path.Combine(options.Folder, "worker.mjs") },
            WorkingDirectory = options.Folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            CreateNoWindow = true,
        };
        // Someone's debugger flags would end up in front of the worker.
        start.Environment.Remove("NODE_OPTIONS");
        var worker = new WasmWorker(Launch(start));
        worker._process.ErrorDataReceived += (_, line) =>
        {
            if (!string.IsNullOrWhiteSpace(line.Data))
            {
                options.Log($"wasm engine {worker._process.Id}: {line.Data}");
            }
        };
        worker._process.BeginErrorReadLine();
        using var limit = new CancellationTokenSource(options.StartLimit, options.Clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        try
        {
            worker.Hello = WorkerHello.From(await WorkerFrame.ReadAsync(worker.Output, either.Token));
            return worker;
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            worker.Dispose();
            throw new WorkerLostException($"it was not ready within {options.StartLimit.TotalSeconds:0} s");
        }
        catch
        {
            worker.Dispose();
            throw;
        }
    }

    /// <summary>After any exception the worker can not be used again.</summary>
    /// <exception cref="WorkerLostException">It ended or wrote nonsense.</exception>
    /// <exception cref="OperationCanceledException"/>
    public async Task<WorkerFrame> ExchangeAsync(
        ReadOnlyMemory<byte> parameters,
        ReadOnlyMemory<byte> model,
        CancellationToken cancellationToken
    )
    {
        uint id = ++_lastId;
        await WorkerFrame.WriteRequestAsync(
            _process.StandardInput.BaseStream,
            id,
            parameters,
            model,
            cancellationToken
        );
        WorkerFrame frame = await WorkerFrame.ReadAsync(Output, cancellationToken);
        return frame.Id == id
            ? frame
            : throw new WorkerLostException($"it answered request {frame.Id} instead of {id}");
    }

    public void Dispose()
    {
        try
        {
            _process.Kill(entireProcessTree: true);
        }
        catch (Exception failure) when (failure is InvalidOperationException or Win32Exception)
        {
            // It has ended by itself.
        }
        _process.Dispose();
    }

    private Stream Output => _process.StandardOutput.BaseStream;

    private static Process Launch(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start) ?? throw new WorkerLostException("it could not be started");
        }
        catch (Exception failure) when (failure is Win32Exception or InvalidOperationException)
        {
            throw new WorkerLostException($"it could not be started: {failure.Message}", failure);
        }
    }
}
