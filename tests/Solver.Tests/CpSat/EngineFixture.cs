using Gridlock.Solver.CpSat;

namespace Gridlock.Solver.Tests.CpSat;

/// <summary>Opens an engine once for a class of tests.</summary>
public sealed class EngineFixture : IAsyncLifetime
{
    private readonly Dictionary<EngineChoice, EngineOpening> _openings = [];

    public async ValueTask InitializeAsync()
    {
        foreach (EngineChoice choice in (EngineChoice[])[EngineChoice.Native, EngineChoice.Wasm])
        {
            var options = new EngineOptions { Choice = choice, Workers = 2 };
            _openings[choice] = await EngineLocator.OpenAsync(options, CancellationToken.None);
        }
    }

    /// <summary>The engine, or the test is skipped with the reason.</summary>
    public ICpSatEngine Require(EngineChoice choice)
    {
        if (_openings[choice] is EngineOpening.Unavailable unavailable)
        {
            Assert.Skip(unavailable.Reason);
        }
        return ((EngineOpening.Opened)_openings[choice]).Engine;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (EngineOpening.Opened opened in _openings.Values.OfType<EngineOpening.Opened>())
        {
            await opened.Engine.DisposeAsync();
        }
    }
}
