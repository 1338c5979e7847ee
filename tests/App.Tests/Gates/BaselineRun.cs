using Gridlock.App.Tests.Running;

namespace Gridlock.App.Tests.Gates;

/// <summary>A run of two simulated players that checks compare with, played once.</summary>
public sealed class BaselineRun : IAsyncLifetime
{
    private const string Plan = """
        seed: gate
        puzzles:
          - {count: 60, rows: 3, columns: 3, tiers: 1}
        players: [sim/scholar, sim/hasty]
        rounds: 0
        """;

    private readonly TempFolder _folder = new();

    /// <summary>Null where this machine can not prove puzzles.</summary>
    public string? Run { get; private set; }

    internal string this[string name] => _folder[name];

    public async ValueTask InitializeAsync()
    {
        await File.WriteAllTextAsync(_folder["plan.yaml"], Plan);
        Ended ended = await InProcess.RunAsync("run", _folder["plan.yaml"], "--fast", "--out", _folder["base"]);
        Run = ended.ExitCode == 0 ? _folder["base"] : null;
    }

    public ValueTask DisposeAsync()
    {
        _folder.Dispose();
        return ValueTask.CompletedTask;
    }
}
