using System.Diagnostics;
using Google.Protobuf;
using Gridlock.Solver.CpSat;
using Gridlock.Solver.CpSat.Encoding;
using Gridlock.Solver.CpSat.Wasm;
using Gridlock.Solver.Model;

namespace Gridlock.Solver.Tests.CpSat.Wasm;

/// <summary>A parent that is killed leaves no worker behind, idle or busy.</summary>
public sealed class OrphanTests
{
    // Starts the worker with the request on its stdin, says its process id once it is ready, and stays.
    private const string Parent = """
        const { spawn } = require('node:child_process');
        const worker = spawn(process.execPath, [process.argv[1]], { stdio: ['pipe', 'pipe', 'inherit'] });
        worker.stdout.once('data', () => {
          worker.stdin.write(require('node:fs').readFileSync(process.argv[2]));
          setTimeout(() => console.log(worker.pid), 300);
        });
        """;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Killed_parent_leaves_no_worker_behind(bool busy)
    {
        Assert.SkipWhen(
            OperatingSystem.IsWindows(),
            "Windows keeps the id of a parent that has ended; the time limit bounds a solve there."
        );
        string folder = WorkerFolder.Installed();
        string request = Path.GetTempFileName();
        await File.WriteAllBytesAsync(request, busy ? await HardRequestAsync() : []);
        var start = new ProcessStartInfo(NodeRuntime.Candidates(folder).First().Path) { RedirectStandardOutput = true };
        string[] arguments = ["-e", Parent, Path.Combine(folder, "worker.mjs"), request];
        Array.ForEach(arguments, start.ArgumentList.Add);
        using Process parent = Process.Start(start)!;
        int worker = int.Parse((await parent.StandardOutput.ReadLineAsync())!, null);
        Process.GetProcessById(worker).HasExited.Should().BeFalse();

        parent.Kill();

        await parent.WaitForExitAsync();
        var clock = Stopwatch.StartNew();
        while (IsRunning(worker) && clock.Elapsed < TimeSpan.FromMinutes(1))
        {
            await Task.Delay(50);
        }
        IsRunning(worker).Should().BeFalse("its parent was killed");
        File.Delete(request);
    }

    private static async Task<byte[]> HardRequestAsync()
    {
        using var request = new MemoryStream();
        byte[] model = EncodedModel.Of(HardProblems.Pigeons(14)).Model.ToByteArray();
        byte[] parameters = new SolveParameters(TimeSpan.FromMinutes(2)).ToBytes();
        await WorkerFrame.WriteRequestAsync(request, 1, parameters, model, CancellationToken.None);
        return request.ToArray();
    }

    private static bool IsRunning(int id)
    {
        try
        {
            return !Process.GetProcessById(id).HasExited;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
