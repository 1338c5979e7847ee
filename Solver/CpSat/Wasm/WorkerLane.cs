using System.Security.Cryptography;
using System.Threading.Channels;

namespace Gridlock.Solver.CpSat.Wasm;

/// <summary>Takes jobs from the pool's queue, one at a time, and keeps one worker for them, which it replaces when lost.</summary>
internal sealed class WorkerLane(NodeRuntime runtime, WasmEngineOptions options, WasmWorker? first) : IDisposable
{
    private const int Attempts = 2;
    private WasmWorker? _worker = first;

    public int? ProcessId => _worker?.ProcessId;

    public async Task RunAsync(ChannelReader<SolveJob> jobs, CancellationToken stop)
    {
        await foreach (SolveJob job in jobs.ReadAllAsync(stop))
        {
            if (!job.Cancelled.IsCancellationRequested)
            {
                job.Complete(await SolveAsync(job, stop));
            }
        }
    }

    public void Dispose() => Replace(null);

    private async Task<EngineReply> SolveAsync(SolveJob job, CancellationToken stop)
    {
        string lost = "";
        for (int attempt = 0; attempt < Attempts; attempt++)
        {
            try
            {
                _worker ??= await WasmWorker.StartAsync(runtime, options, stop);
                return await ExchangeAsync(_worker, job, stop);
            }
            catch (WorkerLostException failure)
            {
                lost = failure.Message;
                Replace($"worker lost: {lost}");
            }
            catch (OperationCanceledException)
            {
                bool closed = stop.IsCancellationRequested;
                Replace(closed ? null : "worker stopped: it did not answer in time");
                return new EngineReply.Failed(
                    closed
                        ? "The wasm engine has been closed."
                        : $"The wasm engine did not answer within its time limit of {job.Parameters.TimeLimit.TotalSeconds:0.###} s and was stopped."
                );
            }
            catch (Exception failure)
            {
                // A lane that ended here would leave this job, and all later ones of its share, without an answer for good.
                Replace($"worker stopped: {failure.Message}");
                return new EngineReply.Failed($"The wasm engine failed: {failure.Message}");
            }
        }
        return new EngineReply.Failed($"The wasm engine lost {Attempts} workers over this model: {lost}.");
    }

    private async Task<EngineReply> ExchangeAsync(WasmWorker worker, SolveJob job, CancellationToken stop)
    {
        using var limit = new CancellationTokenSource(job.Parameters.TimeLimit + options.Grace, options.Clock);
        using var abandoned = job.Cancelled.UnsafeRegister(_ => limit.CancelAfter(options.AbandonedGrace), null);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, stop);
        WorkerFrame frame = await worker.ExchangeAsync(job.Parameters.ToBytes(), job.Model, either.Token);
        if (frame.Status != WorkerStatus.Answer)
        {
            throw new WorkerLostException(System.Text.Encoding.UTF8.GetString(frame.Payload));
        }
        bool same =
            frame.Read == job.Model.Length && frame.Digest.AsSpan().SequenceEqual(SHA256.HashData(job.Model.Span));
        return same
            ? new EngineReply.Answered(frame.Payload)
            : throw new WorkerLostException("it read another model than the one that was sent");
    }

    private void Replace(string? reason)
    {
        if (reason is not null)
        {
            options.Log($"wasm engine {ProcessId}: {reason}");
        }
        _worker?.Dispose();
        _worker = null;
    }
}
