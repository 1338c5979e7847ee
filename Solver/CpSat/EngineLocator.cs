using Google.Protobuf;
using Gridlock.Solver.CpSat.Native;
using Gridlock.Solver.CpSat.Wasm;

namespace Gridlock.Solver.CpSat;

/// <summary>Opens the CP-SAT engine that is there.</summary>
public static class EngineLocator
{
    /// <summary>Takes about a second for the wasm engine, whose first worker it starts.</summary>
    public static async Task<EngineOpening> OpenAsync(EngineOptions options, CancellationToken cancellationToken)
    {
        if (options.Choice == EngineChoice.Wasm)
        {
            return await OpenWasmAsync(options, cancellationToken);
        }
        EngineOpening native = await OpenNativeAsync(options, cancellationToken);
        if (native is EngineOpening.Opened || options.Choice == EngineChoice.Native)
        {
            return native;
        }
        EngineOpening wasm = await OpenWasmAsync(options, cancellationToken);
        return wasm is EngineOpening.Opened
            ? wasm
            : new EngineOpening.Unavailable($"No CP-SAT engine is there. {Reason(native)} {Reason(wasm)}");
    }

    /// <summary>Starts and tests both engines, native first, and says which work.</summary>
    public static async Task<IReadOnlyList<EngineStatus>> InspectAsync(
        EngineOptions options,
        CancellationToken cancellationToken
    ) =>
        [
            await StatusAsync("native", await OpenNativeAsync(options, cancellationToken)),
            await StatusAsync("wasm", await OpenWasmAsync(options with { Workers = 1 }, cancellationToken)),
        ];

    private static async Task<EngineOpening> OpenNativeAsync(EngineOptions options, CancellationToken cancellationToken)
    {
        IReadOnlyList<string> folders = Folders(options);
        string? library = folders.Select(NativeLibrary.PathIn).FirstOrDefault(File.Exists);
        if (library is null)
        {
            return new EngineOpening.Unavailable(
                "The native engine is not there: build it where the package Google.OrTools can be restored, with 'dotnet build Solver/Engines/Native'."
            );
        }
        try
        {
            return await TestedAsync(new NativeEngine(NativeLibrary.Load(library), options), cancellationToken);
        }
        catch (NativeLibraryException failure)
        {
            return new EngineOpening.Unavailable($"The native engine does not load: {failure.Message}");
        }
    }

    private static async Task<EngineOpening> OpenWasmAsync(EngineOptions options, CancellationToken cancellationToken)
    {
        string[] folders = [.. Folders(options).Select(folder => Path.Combine(folder, "Wasm"))];
        string[] workers = [.. folders.Where(folder => File.Exists(Path.Combine(folder, "worker.mjs")))];
        string? ready = workers.FirstOrDefault(folder =>
            Directory.Exists(Path.Combine(folder, "node_modules", "or-tools-wasm"))
        );
        if (ready is null)
        {
            return new EngineOpening.Unavailable(
                workers.Length == 0
                    ? $"The wasm engine is not in {string.Join(" or ", folders)}; set {EngineFolders.Variable} to the folder Solver/Engines of a checkout."
                    : $"The wasm engine's packages are not installed; with Node.js 20 or newer, run 'npm ci' in {workers[^1]}."
            );
        }
        try
        {
            var settings = new WasmEngineOptions(ready, Math.Max(1, options.Workers))
            {
                Log = options.Log,
                Clock = options.Clock,
            };
            return await TestedAsync(await WasmEngine.StartAsync(settings, cancellationToken), cancellationToken);
        }
        catch (WorkerLostException failure)
        {
            return new EngineOpening.Unavailable(
                $"The wasm engine's worker does not start ({failure.Message}); install Node.js 20 or newer and run 'npm ci' in {ready}."
            );
        }
    }

    private static async Task<EngineOpening> TestedAsync(ICpSatEngine engine, CancellationToken cancellationToken)
    {
        bool passed = false;
        try
        {
            string? failure = await EngineSelfTest.FailureAsync(engine, cancellationToken);
            passed = failure is null;
            return passed ? new EngineOpening.Opened(engine) : new EngineOpening.Unavailable(failure!);
        }
        catch (InvalidProtocolBufferException)
        {
            return new EngineOpening.Unavailable($"The answers of the engine {engine.Identity} can not be read.");
        }
        finally
        {
            if (!passed)
            {
                await engine.DisposeAsync();
            }
        }
    }

    private static async Task<EngineStatus> StatusAsync(string name, EngineOpening opening)
    {
        if (opening is not EngineOpening.Opened opened)
        {
            return new EngineStatus(name, null, Reason(opening));
        }
        await using ICpSatEngine engine = opened.Engine;
        return new EngineStatus(name, engine.Identity, null);
    }

    private static string Reason(EngineOpening opening) => ((EngineOpening.Unavailable)opening).Reason;

    private static IReadOnlyList<string> Folders(EngineOptions options) =>
        options.Folder is null ? EngineFolders.Candidates() : [options.Folder];
}
