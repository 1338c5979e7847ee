using System.CommandLine;
using Gridlock.Solver.CpSat;
using Serilog;

namespace Gridlock.App.CommandLine;

/// <summary>Which CP-SAT proves.</summary>
internal sealed class EngineOption
{
    private readonly Option<string?> _engine = ValueOption.Word(
        "--engine",
        "E",
        "The CP-SAT that proves: native or wasm (native where it is there, else wasm).",
        "native",
        "wasm"
    );

    public static EngineOptions Logged { get; } =
        new() { Log = static line => Log.Debug("engine: {Line}", line.TrimEnd()) };

    public void AddTo(Command command) => command.Add(_engine);

    /// <exception cref="CommandFailure">There is none; code 4, since the machine lacks something and the call was right.</exception>
    /// <param name="workers">The most models to solve at a time; one alone is warm from its own test, so a few proofs come at once.</param>
    public async Task<ICpSatEngine> OpenAsync(ParseResult given, int workers, CancellationToken cancellationToken)
    {
        EngineOptions options = Logged with
        {
            Workers = workers,
            Choice = given.GetValue(_engine) switch
            {
                "native" => EngineChoice.Native,
                "wasm" => EngineChoice.Wasm,
                _ => EngineChoice.Best,
            },
        };
        return await EngineLocator.OpenAsync(options, cancellationToken) switch
        {
            EngineOpening.Opened opened => opened.Engine,
            EngineOpening.Unavailable missing => throw CommandFailure.Infrastructure(missing.Reason),
            _ => throw new InvalidOperationException("An engine is there or not."),
        };
    }
}
