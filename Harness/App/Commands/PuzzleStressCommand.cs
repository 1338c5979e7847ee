using System.CommandLine;
using Gridlock.App.CommandLine;
using Gridlock.App.Puzzling;
using Gridlock.Puzzles;
using Gridlock.Puzzles.Identity;
using Gridlock.Puzzles.Stress;
using Gridlock.Puzzles.Tiers;
using Gridlock.Puzzles.Wording;
using Gridlock.Solver.CpSat;

namespace Gridlock.App.Commands;

/// <summary>gridlock puzzle stress FILE: the same puzzle, harder to read; or an honest trap.</summary>
internal sealed class PuzzleStressCommand
{
    private const string Impossible = "impossible";
    private const string Ambiguous = "ambiguous";
    private static readonly string[] s_orders = ["as-is", "helpful", "random", "adversarial"];

    private readonly Surroundings _surroundings;
    private readonly Argument<string> _file = PuzzleSource.Argument();
    private readonly PuzzleOutput _output = new();
    private readonly EngineOption _engine = new();

    private readonly Option<int?> _herrings = ValueOption.Whole(
        "--red-herrings",
        0,
        StressSpec.MostRedHerrings,
        "Remarks about things outside the grid to mix in (0)."
    );

    private readonly Option<int?> _needless = ValueOption.Whole(
        "--needless",
        0,
        StressSpec.MostNeedless,
        "True but needless conditions to mix into each tier (0)."
    );

    private readonly Option<string?> _order = ValueOption.Word(
        "--order",
        "O",
        "Helpful (as a solution needs them), random, adversarial (what it needs first comes last), or as-is.",
        s_orders
    );

    private readonly Option<string?> _style = ValueOption.Word(
        "--style",
        "W",
        $"How the conditions are worded: {string.Join(", ", StyleName.All)} (as it is).",
        [.. StyleName.All]
    );

    private readonly Option<bool> _numberWords = new("--number-words")
    {
        Description = "Write counts and totals as words.",
    };

    private readonly Option<string?> _trap = ValueOption.Word(
        "--trap",
        "K",
        "Make it impossible (one condition changed) or ambiguous (one removed); has one tier.",
        Impossible,
        Ambiguous
    );

    private readonly Option<int?> _tier = ValueOption.Whole(
        "--tier",
        1,
        Puzzles.Generation.PuzzleSpec.MostTiers,
        "The tier to make a trap of (the puzzle's last)."
    );

    private readonly Option<string?> _seed = ValueOption.Text(
        "--seed",
        "S",
        "Decides what is mixed in; 64 hex digits or any text. A fresh one if not given."
    );

    private PuzzleStressCommand(Surroundings surroundings) => _surroundings = surroundings;

    public static Verb Create(Surroundings surroundings)
    {
        var command = new PuzzleStressCommand(surroundings);
        var verb = new Verb(
            "stress",
            "Make puzzles harder to read and leave their logic as it is; or make them honest traps."
        )
        {
            Examples =
            [
                (
                    "gridlock puzzle stress p.json --red-herrings 4 --order adversarial",
                    "distracted, and in a bad order"
                ),
                (
                    "gridlock puzzle stress p.json --style formal --number-words --needless 3",
                    "worded otherwise, with needless truths"
                ),
                (
                    "gridlock puzzle stress p.json --trap impossible --tier 2",
                    "one condition changed: no solution is right"
                ),
            ],
            ExitCodes =
            [
                (ExitCode.Good, "every puzzle is made and proven to be what it should"),
                (ExitCode.BadVerdict, "an original was not unique"),
                (ExitCode.Misuse, "misuse, unreadable input, or stress that a puzzle has no room for"),
                (ExitCode.Inconclusive, "a proof was not decided in time, or Ctrl-C"),
                (ExitCode.Infrastructure, "no engine, or the disk failed"),
            ],
        };
        verb.Add(command._file);
        foreach (
            Option option in new Option[]
            {
                command._herrings,
                command._needless,
                command._order,
                command._style,
                command._numberWords,
                command._trap,
                command._tier,
                command._seed,
            }
        )
        {
            verb.Add(option);
        }
        command._output.AddTo(verb);
        command._engine.AddTo(verb);
        verb.SetAction(async (given, cancellationToken) => (int)await command.RunAsync(given, cancellationToken));
        return verb;
    }

    private async Task<ExitCode> RunAsync(ParseResult given, CancellationToken cancellationToken)
    {
        Seed seed = given.GetValue(_seed) is string text ? Seed.Parse(text) : Seed.Fresh();
        var remake = new PuzzleRemake(_surroundings, "stressed puzzle");
        return await remake.RunAsync(
            PuzzleSource.Open(given.GetRequiredValue(_file)),
            (puzzle, index) => Stressed(puzzle, PuzzlePress.SeedOf(seed, index), given),
            seed,
            () => _output.Open(given, _surroundings.Output),
            token => _engine.OpenAsync(given, Environment.ProcessorCount, token),
            cancellationToken
        );
    }

    private Puzzle Stressed(Puzzle puzzle, Seed seed, ParseResult given)
    {
        Puzzle stressed = Demand(Stressor.Apply(puzzle, Spec(puzzle, given), seed));
        if (given.GetValue(_trap) is not string trap)
        {
            return stressed;
        }
        int tier = given.GetValue(_tier) ?? puzzle.Tiers[^1].Tier;
        return Demand(
            trap == Impossible ? TrapMaker.Impossible(stressed, tier, seed) : TrapMaker.Ambiguous(stressed, tier, seed)
        ) with
        {
            TwinOf = puzzle.Id,
        };
    }

    private StressSpec Spec(Puzzle puzzle, ParseResult given)
    {
        Phrasing old = puzzle.Labels.Phrasing;
        string? style = given.GetValue(_style);
        bool words = given.GetValue(_numberWords);
        return new StressSpec(
            given.GetValue(_herrings) ?? 0,
            given.GetValue(_needless) ?? 0,
            (ConditionOrder)Array.IndexOf(s_orders, given.GetValue(_order) ?? s_orders[0]),
            style is null && !words
                ? null
                : old with
                {
                    Style = style is null ? old.Style : StyleName.Find(style)!.Value,
                    NumberWords = words || old.NumberWords,
                }
        );
    }

    private static Puzzle Demand(StressResult result) =>
        result switch
        {
            StressResult.Stressed made => made.Puzzle,
            StressResult.Refused refused => throw CommandFailure.Misuse(refused.Reason),
            _ => throw new InvalidOperationException("A puzzle is made or not."),
        };
}
