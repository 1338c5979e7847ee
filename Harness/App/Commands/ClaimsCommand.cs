using System.CommandLine;
using System.Text.Json;
using Gridlock.App.Claims;
using Gridlock.App.CommandLine;
using Gridlock.App.Puzzling;
using Gridlock.App.Terminal;
using Gridlock.App.Texts;
using Gridlock.Core.Reports.Timelines;
using Gridlock.Transcripts.Reading;

namespace Gridlock.App.Commands;

/// <summary>gridlock claims FILE or RUN: what a text claims about a puzzle, against the proven truth.</summary>
internal sealed class ClaimsCommand
{
    private readonly Surroundings _surroundings;
    private readonly Argument<string> _file = new("FILE")
    {
        Description = "A text, packed with gzip or not, a run folder or its journal.jsonl; - reads stdin.",
    };
    private readonly RunOption _run = new();
    private readonly Option<string?> _puzzle = ValueOption.Text(
        "--puzzle",
        "FILE",
        "The puzzle that the text is about, or all that records are about: Gridlock's own, or of any format of 'puzzle import'. A run has its own."
    );
    private readonly Option<int?> _tier = ValueOption.Whole(
        "--tier",
        0,
        9,
        "Whose conditions hold (the puzzle's first tier)."
    );
    private readonly Option<bool> _json = JsonOption.Create();
    private readonly Option<bool> _lines = new("--jsonl")
    {
        Description =
            "FILE has one record a line: 'text', and 'id', 'puzzle', 'tier' where wanted; one result a line on stdout.",
    };
    private readonly Option<string?> _timeline = ValueOption.Text(
        "--timeline",
        "FILE",
        "Draw the claims and the loops of the text, or of one match with its rounds, as a picture (SVG)."
    );

    private ClaimsCommand(Surroundings surroundings) => _surroundings = surroundings;

    public static Verb Create(Surroundings surroundings)
    {
        var command = new ClaimsCommand(surroundings);
        var verb = new Verb("claims", "Check every claim that a text makes about a puzzle against its conditions.")
        {
            Examples =
            [
                ("gridlock claims answer.txt --puzzle p.json", "what follows, what is guessed, what is false and why"),
                ("gridlock claims - --puzzle p.json --timeline t.svg", "from stdin, with a picture"),
                ("gridlock claims texts.jsonl --puzzle p.jsonl --jsonl", "a result a line, for scripts"),
                ("gridlock claims RUN --json", "of every call of a run, one line each"),
                ("gridlock claims RUN --match m1 --timeline t.svg", "a match with its rounds, as a picture"),
            ],
            ExitCodes =
            [
                (ExitCode.Good, "read, whatever it claims"),
                (ExitCode.Misuse, "a text or a puzzle that can not be read"),
                (ExitCode.Inconclusive, "Ctrl-C"),
                (ExitCode.Infrastructure, "the disk failed"),
            ],
        };
        verb.Add(command._file);
        verb.Add(command._puzzle);
        verb.Add(command._tier);
        verb.Add(command._json);
        verb.Add(command._lines);
        command._run.AddTo(verb);
        verb.Add(command._timeline);
        verb.SetAction(async (given, cancellationToken) => (int)await command.RunAsync(given, cancellationToken));
        return verb;
    }

    private async Task<ExitCode> RunAsync(ParseResult given, CancellationToken cancellationToken)
    {
        string file = given.GetRequiredValue(_file);
        string? timeline = given.GetValue(_timeline);
        if (timeline == PuzzleSource.StandardInput)
        {
            throw CommandFailure.Misuse("--timeline names a file to draw into, such as t.svg, not stdout.");
        }
        if (_run.Open(given, file) is RunTranscript run)
        {
            await new RunClaims(_surroundings, _run, given, IsJson(given)).TellAsync(
                run,
                timeline,
                given.GetValue(_puzzle) is not null || given.GetValue(_tier) is not null,
                cancellationToken
            );
            return ExitCode.Good;
        }
        string puzzle =
            given.GetValue(_puzzle)
            ?? throw CommandFailure.Misuse("Give the puzzle that the text is about with --puzzle.");
        if (file == PuzzleSource.StandardInput && puzzle == PuzzleSource.StandardInput)
        {
            throw CommandFailure.Misuse("The text and the puzzle can not both be stdin; name a file for one.");
        }
        if (given.GetValue(_lines) && timeline is not null)
        {
            throw CommandFailure.Misuse("--timeline draws one text; leave --jsonl away, or --timeline.");
        }
        using TextSource source = TextSource.Open(file);
        ClaimPuzzles puzzles = await ClaimPuzzles.ReadAsync(puzzle, given.GetValue(_tier), cancellationToken);
        if (given.GetValue(_lines))
        {
            await foreach (TextRecord record in source.ReadRecordsAsync(cancellationToken))
            {
                var about = puzzles.Find(record.Puzzle, record.Question, record.Tier, record.Place);
                Tell(ReadText.Of(about, record.Text), record.Id, isJson: true);
            }
            return ExitCode.Good;
        }
        var single = puzzles.Find(null, null, null, source.Name);
        ReadText read = ReadText.Of(single, await source.ReadAllAsync(cancellationToken));
        Tell(read, null, IsJson(given));
        if (timeline is not null)
        {
            await Picture.DrawAsync(
                timeline,
                ClaimTimeline.Draw(source.Name, read.Claims, read.Progress, read.Loops, []),
                cancellationToken
            );
        }
        return ExitCode.Good;
    }

    private bool IsJson(ParseResult given) => given.GetValue(_json) || given.GetValue(_lines);

    private void Tell(ReadText read, JsonElement? id, bool isJson)
    {
        if (isJson)
        {
            JsonOutput.WriteLine(_surroundings.Output, json => new ClaimJson(json, read).Write(id, null));
        }
        else
        {
            ClaimPage.Write(_surroundings.Output, read, TerminalView.Look(_surroundings.Environment).Width);
        }
    }
}
