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
    private readonly Option<bool> _json = JsonOption.Create();
    private readonly Option<int?> _count = ValueOption.Whole("--count", 1, MostPuzzles, "How many puzzles (1).");
    private readonly Option<string?> _shape = ValueOption.Word("--shape", "S", "The kind of grid: lineup.", "lineup");
    private readonly Option<string?> _out = ValueOption.Text(
        "--out",
        "FILE",
        "Write JSON Lines to a file, whole or not at all."
    );
    private readonly Option<bool> _force = new("--force") { Description = "Replace the file of --out if it is there." };
    private readonly Option<bool> _timings = new("--timings")
    {
        Description = "Record how long each proof took; without it, the same seed gives the same bytes.",
    };

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
        verb.Add(command._shape);
        command._spec.AddTo(verb);
        verb.Add(command._json);
        verb.Add(command._out);
        verb.Add(command._force);
        verb.Add(command._timings);
        command._engine.AddTo(verb);
        verb.SetAction(async (given, cancellationToken) => (int)await command.RunAsync(given, cancellationToken));
        return verb;
    }

    private async Task<ExitCode> RunAsync(ParseResult given, CancellationToken cancellationToken)
    {
        int count = given.GetValue(_count) ?? 1;
        var spec = _spec.Spec(given);
        Seed seed = _spec.Seed(given);
        string? path = given.GetValue(_out);
        await using AtomicFile? file = path is null ? null : AtomicFile.Create(path, given.GetValue(_force));
        await using ICpSatEngine engine = await _engine.OpenAsync(
            given,
            count > 1 ? Environment.ProcessorCount : 1,
            cancellationToken
        );
        var prover = new PuzzleProver(new Prover(engine, new ProverOptions { Clock = _surroundings.Time }));
        var press = new PuzzlePress(spec, prover);
        var progress = new ProgressLine(_surroundings.Error, _surroundings.Time, "puzzles", count);
        bool timings = given.GetValue(_timings);
        bool json = given.GetValue(_json);
        await foreach (Puzzle pressed in press.PressAsync(seed, count, cancellationToken))
        {
            Puzzle puzzle = timings ? pressed : pressed with { Proof = pressed.Proof! with { Milliseconds = null } };
            RequireProof(puzzle);
            if (json || file is not null)
            {
                (file?.Writer ?? _surroundings.Output).WriteLine(PuzzleJson.Write(puzzle));
            }
            else
            {
                Show(pressed, count);
            }
            progress.Advance();
        }
        if (file is not null)
        {
            await file.PublishAsync(cancellationToken);
            _surroundings.Error.WriteLine(
                $"{count} proven {(count == 1 ? "puzzle" : "puzzles")} in {path}, seed {seed}"
            );
        }
        return ExitCode.Good;
    }

    private static void RequireProof(Puzzle puzzle)
    {
        switch (puzzle.Proof!.Status)
        {
            case ProofStatus.Unique:
                return;
            case ProofStatus.Undecided:
                throw new CommandFailure(
                    ExitCode.Inconclusive,
                    $"CP-SAT did not decide in time whether puzzle {puzzle.Id} (seed {puzzle.Seed}) is unique; try another --seed."
                );
            default:
                throw new CommandFailure(
                    ExitCode.BadVerdict,
                    $"CP-SAT says that puzzle {puzzle.Id} (seed {puzzle.Seed}) is {puzzle.Proof.Status}; it is not kept, and this is a flaw of Gridlock."
                );
        }
    }

    private void Show(Puzzle puzzle, int count)
    {
        TextWriter output = _surroundings.Output;
        if (count > 1)
        {
            output.WriteLine($"{puzzle.Id}  {ProofLine.Shape(puzzle)}, {ProofLine.Grades(puzzle)}  seed {puzzle.Seed}");
            return;
        }
        foreach (TierRating tier in puzzle.Tiers)
        {
            string prompt = PromptWriter.Write(puzzle, tier.Tier);
            output.WriteLine(
                tier == puzzle.Tiers[0] ? prompt : $"--- tier {tier.Tier} ---\n\n{Block(puzzle, tier.Tier)}"
            );
        }
        output.WriteLine($"Puzzle {puzzle.Id}: {ProofLine.Shape(puzzle)}, {ProofLine.Grades(puzzle)}.");
        output.WriteLine($"{char.ToUpperInvariant(ProofLine.Of(puzzle)[0])}{ProofLine.Of(puzzle)[1..]}.");
        output.WriteLine($"Seed {puzzle.Seed}");
    }

    private static string Block(Puzzle puzzle, int tier) =>
        string.Concat(
            puzzle
                .Conditions.Where(condition => condition.Tier == tier)
                .Select(static condition => $"{condition.Number}. {condition.Text}\n")
        );
}
