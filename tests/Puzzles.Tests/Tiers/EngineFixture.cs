using Gridlock.Solver.CpSat;

namespace Gridlock.Puzzles.Tests.Tiers;

/// <summary>One CP-SAT engine for a class of tests; they are skipped, with its reason, where there is none.</summary>
public sealed class EngineFixture : IAsyncLifetime
{
    private EngineOpening? _opening;

    public async ValueTask InitializeAsync() =>
        _opening = await EngineLocator.OpenAsync(new EngineOptions(), TestContext.Current.CancellationToken);

    public async ValueTask DisposeAsync()
    {
        if (_opening is EngineOpening.Opened opened)
        {
            await opened.Engine.DisposeAsync();
        }
    }

    internal Prover Prover(ProverOptions? options = null)
    {
        if (_opening is not EngineOpening.Opened opened)
        {
            Assert.Skip(((EngineOpening.Unavailable)_opening!).Reason);
            throw new InvalidOperationException("A skip ends the test.");
        }
        return new Prover(opened.Engine, options ?? new ProverOptions());
    }
}
