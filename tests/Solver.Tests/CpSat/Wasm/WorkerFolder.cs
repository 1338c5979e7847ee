using System.Security.Cryptography;
using Gridlock.Solver.CpSat;
using Gridlock.Solver.CpSat.Wasm;

namespace Gridlock.Solver.Tests.CpSat.Wasm;

/// <summary>The installed wasm engine, or a folder with a worker that misbehaves.</summary>
internal static class WorkerFolder
{
    /// <summary>The folder of the engine that the build has installed, or the test is skipped.</summary>
    public static string Installed()
    {
        string? folder = EngineFolders
            .Candidates()
            .Select(candidate => Path.Combine(candidate, "Wasm"))
            .FirstOrDefault(candidate => Directory.Exists(Path.Combine(candidate, "node_modules", "or-tools-wasm")));
        Assert.SkipWhen(
            folder is null,
            "The wasm engine is not installed: 'dotnet build Solver' installs it where npm is there."
        );
        return folder!;
    }

    /// <summary>A worker of these lines of JavaScript; `frame(id, status, read, digest, payload)` writes an answer.</summary>
    public static WasmEngineOptions Scripted(string script)
    {
        string installed = Installed();
        string name = Convert.ToHexString(SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(script)))[..16];
        string folder = Path.Combine(AppContext.BaseDirectory, "scripted-workers", name);
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, "worker.mjs"), Prelude + script);
        return new WasmEngineOptions(folder, 1)
        {
            Runtimes = [NodeRuntime.Candidates(installed).First()],
            Grace = TimeSpan.FromSeconds(1),
            StartLimit = TimeSpan.FromSeconds(20),
        };
    }

    private const string Prelude = """
        import fs from 'node:fs';
        function frame(id, status, read, digest, payload) {
          const header = Buffer.alloc(52);
          [0x504c4447, id, status, read].forEach((number, i) => header.writeUInt32LE(number, 4 * i));
          digest.copy(header, 16);
          header.writeUInt32LE(payload.length, 48);
          fs.writeSync(1, Buffer.concat([header, Buffer.from(payload)]));
        }
        const zero = Buffer.alloc(32);
        const hello = () => frame(0, 2, 0, zero, '{"version":"1.2.3","node":"0.0.0","flavour":"none"}');

        """;
}
