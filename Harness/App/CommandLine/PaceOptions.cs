using System.CommandLine;
using Gridlock.App.Simulation;

namespace Gridlock.App.CommandLine;

/// <summary>How fast simulated players write.</summary>
/// <param name="usual">Tokens a second where nothing is said; null for the simulated server's own.</param>
internal sealed class PaceOptions(double? usual = null)
{
    private readonly double _usual = usual ?? new SimulatedServerOptions().TokensPerSecond;

    private readonly Option<bool> _fast = new("--fast") { Description = "Simulated players write without pauses." };

    private readonly Option<double?> _pace = ValueOption.Positive(
        "--pace",
        $"Tokens a second of each simulated player ({usual ?? new SimulatedServerOptions().TokensPerSecond:0})."
    );

    public void AddTo(Command command)
    {
        command.Add(_fast);
        command.Add(_pace);
    }

    /// <summary>0 for no pause.</summary>
    /// <exception cref="CommandFailure">Both were given.</exception>
    public double TokensPerSecond(ParseResult given)
    {
        bool fast = given.GetValue(_fast);
        double? pace = given.GetValue(_pace);
        return fast && pace is not null
                ? throw CommandFailure.Misuse("--fast and --pace exclude each other; give one of them.")
            : fast ? 0
            : pace ?? _usual;
    }
}
