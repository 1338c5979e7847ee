using System.Runtime.InteropServices;

namespace Gridlock.Solver.CpSat.Native;

/// <summary>CP-SAT from the package Google.OrTools, in this process; a solve that nobody waits for runs on to its time limit.</summary>
internal sealed class NativeEngine(NativeLibrary library, EngineOptions options) : ICpSatEngine
{
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(5);
    private readonly SemaphoreSlim _free = new(Math.Max(1, options.Workers));

    public EngineIdentity Identity { get; } = new("native", library.Version, RuntimeInformation.FrameworkDescription);

    public async Task<EngineReply> SolveAsync(
        ReadOnlyMemory<byte> model,
        SolveParameters parameters,
        CancellationToken cancellationToken
    )
    {
        await _free.WaitAsync(cancellationToken);
        Task<EngineReply> solve = Task.Run(() => Solve(model, parameters), CancellationToken.None);
        try
        {
            return await solve.WaitAsync(parameters.TimeLimit + Grace, options.Clock, cancellationToken);
        }
        catch (TimeoutException)
        {
            return new EngineReply.Failed(
                $"The native engine did not answer within its time limit of {parameters.TimeLimit.TotalSeconds:0.###} s."
            );
        }
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private EngineReply Solve(ReadOnlyMemory<byte> model, SolveParameters parameters)
    {
        try
        {
            return new EngineReply.Answered(library.Solve(model.ToArray(), parameters.ToText()));
        }
        catch (Exception failure)
        {
            // Whatever the package throws, the model stays undecided and the process up.
            return new EngineReply.Failed($"The native engine failed: {failure.GetBaseException().Message}");
        }
        finally
        {
            _free.Release();
        }
    }
}
