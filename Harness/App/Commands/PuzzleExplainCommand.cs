using System.CommandLine;
using Gridlock.App.CommandLine;
using Gridlock.App.Explaining;
using Gridlock.App.Puzzling;
using Gridlock.App.Terminal;
using Gridlock.Puzzles;
using Gridlock.Puzzles.Explaining;
using Gridlock.Solver.Deduction;

namespace Gridlock.App.Commands;

/// <summary>gridlock puzzle explain FILE: a solution in steps that a person can follow.</summary>
internal sealed class PuzzleExplainCommand
{
    private const int MostTiers = 99;

    private readonly Surroundings _surroundings;
    private readonly Argument<string> _file = new("FILE")
    {
        Description = "Puzzles as JSON, one a line or a single one; - reads stdin.",
    };
    private readonly Option<int?> _tier = ValueOption.Whole("--tier", 0, MostTiers, "Only this tier (all of them).");
    private readonly Option<string?> _id = ValueOption.Text(
        "--id",
        "ID",
        "Only the puzzle with this id (all of them)."
    );
    private readonly Option<bool> _json = JsonOption.Create();

    private PuzzleExplainCommand(Surroundings surroundings) => _surroundings = surroundings;

    public static Verb Create(Surroundings surroundings)
    {
        var command = new PuzzleExplainCommand(surroundings);
        var verb = new Verb("explain", "Solve puzzles step by step, each step with the conditions that it uses.")
        {
            Examples =
            [
                ("gridlock puzzle explain p.jsonl --tier 2", "how tier 2 is solved"),
                ("gridlock puzzle new --json | gridlock puzzle explain - --json", "an explanation a line, for scripts"),
            ],
            ExitCodes =
            [
                (ExitCode.Good, "every tier is solved"),
                (ExitCode.BadVerdict, "one is ambiguous or impossible: it is told how far logic leads"),
                (ExitCode.Misuse, "unreadable input, or no such puzzle or tier"),
            ],
        };
        verb.Add(command._file);
        verb.Add(command._tier);
        verb.Add(command._id);
        verb.Add(command._json);
        verb.SetAction(async (given, cancellationToken) => (int)await command.RunAsync(given, cancellationToken));
        return verb;
    }

    private async Task<ExitCode> RunAsync(ParseResult given, CancellationToken cancellationToken)
    {
        string path = given.GetRequiredValue(_file);
        PuzzleSource source = PuzzleSource.Open(path);
        string? id = given.GetValue(_id);
        ExitCode code = ExitCode.Good;
        bool any = false;
        await foreach (Puzzle puzzle in source.ReadAsync(cancellationToken))
        {
            if (id is not null && !puzzle.Id.Equals(id, StringComparison.OrdinalIgnoreCase))
            {
                continue;
            }
            any = true;
            foreach (int tier in Tiers(puzzle, given.GetValue(_tier)))
            {
                // A chain of what-ifs can take long, and knows no interrupt.
                Explanation explanation = await Task.Run(() => Explainer.Explain(puzzle, tier), cancellationToken)
                    .WaitAsync(cancellationToken);
                Write(explanation, given.GetValue(_json));
                code = explanation.End == ChainEnd.Solved ? code : ExitCode.BadVerdict;
            }
        }
        return any
            ? code
            : throw CommandFailure.Misuse($"No puzzle in {path} has the id '{id}'; leave --id away for all.");
    }

    private static int[] Tiers(Puzzle puzzle, int? wanted)
    {
        int[] tiers = PuzzleInspector.TiersOf(puzzle);
        return wanted is not int tier ? tiers
            : tiers.Contains(tier) ? [tier]
            : throw CommandFailure.Misuse($"Puzzle {puzzle.Id} has no tier {tier}; it has {string.Join(", ", tiers)}.");
    }

    private void Write(Explanation explanation, bool json)
    {
        if (json)
        {
            ExplanationJson.Write(_surroundings.Output, explanation);
            return;
        }
        int width = TerminalView.Look(_surroundings.Environment).Width;
        foreach (string line in ExplanationPage.Lines(explanation, width))
        {
            _surroundings.Output.WriteLine(line);
        }
    }
}
