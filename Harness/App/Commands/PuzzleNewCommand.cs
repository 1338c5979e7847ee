using System.CommandLine;
using Gridlock.App.CommandLine;
using Gridlock.App.Puzzling;
using Gridlock.Puzzles;
using Gridlock.Puzzles.Identity;
using Gridlock.Puzzles.Json;
using Gridlock.Puzzles.Tiers;
using Gridlock.Puzzles.Wording;
using Gridlock.Solver.CpSat;

namespace Gridlock.App.Commands;

/// <summary>gridlock puzzle new: fresh puzzles, proven.</summary>
internal sealed class PuzzleNewCommand
{
    private const int MostPuzzles = 10_000_000;

    private readonly Surroundings _surroundings;
    private readonly SpecOptions _spec = new();
    private readonly EngineOption _engine = new();
    private readonly PuzzleOutput _output = new();
    private readonly Option<int?> _count = ValueOption.Whole("--count", 1, MostPuzzles, "How many puzzles (1).");

    private PuzzleNewCommand(Surroundings surroundings) => _surroundings = surroundings;

    public static Verb Create(Surroundings surroundings)
    {
        var command = new PuzzleNewCommand(surroundings);
        var verb = new Verb("new", "Make fresh puzzles and have CP-SAT prove that each has exactly one solution.")
        {
            Examples =
            [
                ("gridlock puzzle new", "one classic puzzle, to read"),
                ("gridlock puzzle new --count 50 --json --out p.jsonl", "fifty, for a script"),
                (
                    "gridlock puzzle new --rows 3 --columns 4 --theme invented --seed demo",
                    "a small one, always the same"
                ),
            ],
            ExitCodes =
            [
                (ExitCode.Good, "every puzzle is proven"),
                (ExitCode.BadVerdict, "a puzzle was proven not to be unique; nothing of it is kept"),
                (ExitCode.Misuse, "misuse, or a puzzle that can not be"),
                (ExitCode.Inconclusive, "a proof was not decided in time, or Ctrl-C"),
                (ExitCode.Infrastructure, "no engine, or the disk failed"),
            ],
        };
        verb.Add(command._count);
        command._spec.AddTo(verb);
        command._output.AddTo(verb);
        command._engine.AddTo(verb);
        verb.SetAction(async (given, cancellationToken) => (int)await command.RunAsync(given, cancellationToken));
        return verb;
    }

    private async Task<ExitCode> RunAsync(ParseResult given, CancellationToken cancellationToken)
    {
        int count = given.GetValue(_count) ?? 1;
        var spec = _spec.Spec(given);
        Seed seed = _spec.Seed(given);
        await using PuzzleOutput.Sink sink = _output.Open(given, _surroundings.Output);
        await using ICpSatEngine engine = await _engine.OpenAsync(
            given,
            count > 1 ? Environment.ProcessorCount : 1,
            cancellationToken
        );
        var prover = new PuzzleProver(new Prover(engine, new ProverOptions { Clock = _surroundings.Time }));
        var press = new PuzzlePress(spec, prover);
        var progress = new ProgressLine(_surroundings.Error, _surroundings.Time, "puzzles", count);
        await foreach (Puzzle puzzle in press.PressAsync(seed, count, cancellationToken))
        {
            ProofDemand.Require(puzzle);
            sink.Write(puzzle, count == 1);
            progress.Advance();
        }
        await sink.PublishAsync(cancellationToken);
        if (sink.Path is { } path)
        {
            _surroundings.Error.WriteLine(
                $"{count} proven {(count == 1 ? "puzzle" : "puzzles")} in {path}, seed {seed}"
            );
        }
        return ExitCode.Good;
    }
}
