using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Gridlock.App.Simulation;
using Gridlock.App.Simulation.Faults;

namespace Gridlock.App.CommandLine;

/// <summary>What the simulated server is to do wrong, and when.</summary>
internal sealed class FaultOptions
{
    private const double MostRetryAfter = 86_400;

    private readonly Option<FaultChance[]?> _faults = new("--fault")
    {
        HelpName = "NAME[:P]",
        Description =
            $"Strike a share P of the calls, from 0 to 1, again and again if given again: a status from 400 to 599, {string.Join(", ", FaultReader.Names.Skip(1))}.",
        Arity = ArgumentArity.OneOrMore,
        AllowMultipleArgumentsPerToken = false,
        CustomParser = static given =>
            [.. given.Tokens.Select(token => Read(token.Value, given)).OfType<FaultChance>()],
    };

    private readonly Option<string?> _seed = ValueOption.Text(
        "--fault-seed",
        "TEXT",
        "The same seed strikes the same requests (0)."
    );

    private readonly Option<double?> _retryAfter = ValueOption.Positive(
        "--retry-after",
        "Seconds that a 429 on demand asks to wait (1)."
    );

    private readonly Option<RequestRate?> _limit = new("--limit-requests")
    {
        HelpName = "N/UNIT",
        Description = "Requests that each player takes, as 60/min, 2/s or 500/h; more are refused with Retry-After.",
        CustomParser = static given =>
        {
            string text = given.Tokens[0].Value;
            if (RequestRate.Read(text) is RequestRate rate)
            {
                return rate;
            }
            given.AddError($"--limit-requests '{text}' is no rate; write it as 60/min, 2/s or 500/h.");
            return null;
        },
    };

    private readonly Option<int?> _burst = ValueOption.Whole(
        "--burst",
        1,
        1_000_000,
        "Requests that may come at once under --limit-requests (as many as the limit's number)."
    );

    private readonly Option<int?> _latency = ValueOption.Whole(
        "--latency",
        0,
        600_000,
        "Milliseconds before every answer (0)."
    );

    private readonly Option<bool> _drip = new("--drip") { Description = "Send every body byte by byte." };

    public void AddTo(Command command)
    {
        command.Add(_faults);
        command.Add(_seed);
        command.Add(_retryAfter);
        command.Add(_limit);
        command.Add(_burst);
        command.Add(_latency);
        command.Add(_drip);
    }

    /// <exception cref="CommandFailure">The options contradict each other.</exception>
    public SimulatedServerOptions In(SimulatedServerOptions options, ParseResult given)
    {
        RequestRate? rate = given.GetValue(_limit);
        int? burst = given.GetValue(_burst);
        if (burst is not null && rate is null)
        {
            throw CommandFailure.Misuse(
                "--burst says how many requests --limit-requests lets through at once; give both."
            );
        }
        double retryAfter = given.GetValue(_retryAfter) ?? options.RetryAfter.TotalSeconds;
        if (retryAfter > MostRetryAfter)
        {
            throw CommandFailure.Misuse(
                $"--retry-after {retryAfter:0} is out of range; give at most {MostRetryAfter:0}."
            );
        }
        return options with
        {
            Faults = given.GetValue(_faults) ?? [],
            FaultSeed = given.GetValue(_seed) ?? options.FaultSeed,
            RetryAfter = TimeSpan.FromSeconds(retryAfter),
            Limit = rate is null ? null : new RequestLimit(rate.PerSecond, burst ?? rate.Number),
            Latency = TimeSpan.FromMilliseconds(given.GetValue(_latency) ?? 0),
            Drips = given.GetValue(_drip),
        };
    }

    private static FaultChance? Read(string text, ArgumentResult given)
    {
        int colon = text.LastIndexOf(':');
        double chance = 1;
        if (
            colon >= 0
            && (
                !double.TryParse(text.AsSpan(colon + 1), NumberStyles.Float, CultureInfo.InvariantCulture, out chance)
                || chance is not (>= 0 and <= 1)
            )
        )
        {
            given.AddError($"--fault '{text}' has no share from 0 to 1 after ':'; write it as {text[..colon]}:0.1.");
            return null;
        }
        switch (FaultReader.Read(colon < 0 ? text : text[..colon]))
        {
            case FaultReading.Read read:
                return new FaultChance(read.Fault, chance);
            case FaultReading.Unknown unknown:
                given.AddError(unknown.Reason);
                return null;
            default:
                return null;
        }
    }
}
