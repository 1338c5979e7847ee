using Gridlock.Solver.CpSat;

namespace Gridlock.Solver.Tests.CpSat;

public sealed class EngineLocatorTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("gridlock-engines-").FullName;

    [Fact]
    public async Task Empty_folder_has_no_engine_and_says_what_to_do()
    {
        string reason = await ReasonAsync(EngineChoice.Best);
        reason.Should().Contain("Google.OrTools").And.Contain("GRIDLOCK_ENGINES").And.Contain(_folder);
        (await ReasonAsync(EngineChoice.Native)).Should().Contain("Google.OrTools").And.NotContain("wasm");
        (await ReasonAsync(EngineChoice.Wasm)).Should().Contain("GRIDLOCK_ENGINES").And.NotContain("Google");
    }

    [Fact]
    public async Task Worker_without_packages_asks_for_npm_ci()
    {
        Directory.CreateDirectory(Path.Combine(_folder, "Wasm"));
        await File.WriteAllTextAsync(Path.Combine(_folder, "Wasm", "worker.mjs"), "");
        (await ReasonAsync(EngineChoice.Wasm)).Should().Contain("'npm ci' in " + Path.Combine(_folder, "Wasm"));
    }

    [Fact]
    public async Task Worker_that_does_not_start_is_unavailable()
    {
        Directory.CreateDirectory(Path.Combine(_folder, "Wasm", "node_modules", "or-tools-wasm"));
        await File.WriteAllTextAsync(Path.Combine(_folder, "Wasm", "worker.mjs"), "process.exit(1);");
        (await ReasonAsync(EngineChoice.Wasm)).Should().Contain("does not start");
    }

    [Fact]
    public async Task Broken_native_library_is_unavailable()
    {
        Directory.CreateDirectory(Path.Combine(_folder, "Native", "bin"));
        await File.WriteAllTextAsync(
            Path.Combine(_folder, "Native", "bin", "Gridlock.Engines.Native.dll"),
            "no library"
        );
        (await ReasonAsync(EngineChoice.Native)).Should().Contain("does not load");
    }

    [Fact]
    public async Task Inspection_lists_both_engines_with_version_or_reason()
    {
        IReadOnlyList<EngineStatus> statuses = await EngineLocator.InspectAsync(
            new EngineOptions(),
            CancellationToken.None
        );
        statuses.Select(status => status.Name).Should().Equal("native", "wasm");
        statuses.Should().OnlyContain(status => status.Available == (status.Reason == null));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private async Task<string> ReasonAsync(EngineChoice choice)
    {
        var options = new EngineOptions { Choice = choice, Folder = _folder };
        EngineOpening opening = await EngineLocator.OpenAsync(options, CancellationToken.None);
        return opening.Should().BeOfType<EngineOpening.Unavailable>().Which.Reason;
    }
}
