using System.ComponentModel;
using System.Diagnostics;

namespace Gridlock.App.Diagnosis;

/// <summary>The Node.js that the shell finds.</summary>
internal static class NodeVersion
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(10);

    public static async Task<Symptom> LookAsync(CancellationToken cancellationToken)
    {
        try
        {
            using var process = Process.Start(
                new ProcessStartInfo("node", ["--version"])
                {
                    RedirectStandardOutput = true,
                    RedirectStandardError = true,
                }
            )!;
            using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
            patience.CancelAfter(s_patience);
            string version = await process.StandardOutput.ReadToEndAsync(patience.Token);
            return version.StartsWith('v')
                ? Symptom.Good("Node.js", version.Trim())
                : Symptom.Absent("Node.js", "'node --version' does not answer with a version");
        }
        catch (Win32Exception)
        {
            return Symptom.Absent("Node.js", "not found; the wasm engine needs version 20 or newer");
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return Symptom.Absent("Node.js", "'node --version' does not answer");
        }
    }
}
