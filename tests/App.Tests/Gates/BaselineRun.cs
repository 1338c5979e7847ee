using Gridlock.App.Tests.Running;

namespace Gridlock.App.Tests.Gates;

/// <summary>A run of two simulated players that checks compare with, played once; the scholar is the baseline.</summary>
public sealed class BaselineRun : IAsyncLifetime
{
    internal const string Scholar = "sim/scholar";
    internal const string Hasty = "sim/hasty";

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

    /// <summary>The arguments of a check against the scholar.</summary>
    internal string[] Check(params string[] more) =>
        ["check", "--baseline", Run!, "--baseline-player", Scholar, .. more];

    internal async Task<Ended> CheckAsync(params string[] more)
    {
        await Engine.RequireAsync();
        return await InProcess.RunAsync(Check(more));
    }

    /// <summary>A player plays now, at full speed, into the folder's "run".</summary>
    internal Task<Ended> PlayAsync(TempFolder folder, string player, params string[] more) =>
        CheckAsync(["--candidate", player, "--fast", "--out", folder["run"], .. more]);

    /// <summary>A player of the same run.</summary>
    internal Task<Ended> RecordedAsync(string player, params string[] more) =>
        CheckAsync(["--candidate", Run!, "--candidate-player", player, .. more]);

    /// <summary>A pin of the scholar in the folder.</summary>
    internal async Task<string> PinAsync(TempFolder folder)
    {
        Ended ended = await CheckAsync("--pin", folder["pin.json"]);
        ended.ExitCode.Should().Be(0, ended.Error);
        ended.Error.Should().Contain("60 puzzles, 60 cases.");
        return folder["pin.json"];
    }
}
