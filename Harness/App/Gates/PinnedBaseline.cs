using Gridlock.App.Puzzling;
using Gridlock.Core.Gates.Baselines;
using Gridlock.Core.Gates.Rules;

namespace Gridlock.App.Gates;

/// <summary>Keeps a baseline as a file.</summary>
internal static class PinnedBaseline
{
    /// <param name="plan">What it is to be good for.</param>
    /// <exception cref="CommandLine.CommandFailure">The file can not be written.</exception>
    public static async Task WriteAsync(
        Baseline baseline,
        GatePlan plan,
        string path,
        TextWriter error,
        CancellationToken cancellationToken
    )
    {
        await using AtomicFile file = AtomicFile.Create(path, replace: true, "--pin");
        await file.Writer.WriteAsync(PinFile.Write(baseline).AsMemory(), cancellationToken);
        await file.PublishAsync(cancellationToken);
        string failed = baseline.FailedCases == 0 ? "" : $", {baseline.FailedCases} of them failed at the provider";
        error.WriteLine(
            $"Pinned {baseline.Player} of run {baseline.Run}: {baseline.PlayedPuzzles} puzzles, {baseline.Cases.Length} cases{failed}."
        );
        if (CheckWarnings.Small(baseline, plan) is string small)
        {
            error.WriteLine(small);
        }
    }
}
