using System.CommandLine;
using Gridlock.App.Claims;
using Gridlock.App.CommandLine;
using Gridlock.App.Puzzling;
using Gridlock.Core.Reports.Timelines;

namespace Gridlock.App.Commands;

/// <summary>gridlock claims FILE: what a text claims about a puzzle, against the proven truth.</summary>
internal sealed class ClaimsCommand
{
    private readonly Surroundings _surroundings;
    private readonly Argument<string> _file = new("FILE")
    {
        Description = "A text, or with --jsonl records; packed with gzip or not; - reads stdin.",
    };
    private readonly Option<string?> _puzzle = ValueOption.Text(
        "--puzzle",
        "FILE",
        "The puzzle that it is about, or all that records are about: Gridlock's own, or of any format of 'puzzle import'."
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
        Description = "Read one JSON record a line: text, and id, puzzle, tier where wanted; write one result a line.",
    };
    private readonly Option<string?> _timeline = ValueOption.Text(
        "--timeline",
        "FILE",
        "Draw the claims and the loops of the text as a picture (SVG)."
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
        verb.Add(command._timeline);
        verb.SetAction(async (given, cancellationToken) => (int)await command.RunAsync(given, cancellationToken));
        return verb;
    }

    private async Task<ExitCode> RunAsync(ParseResult given, CancellationToken cancellationToken)
    {
        string puzzle =
            given.GetValue(_puzzle)
            ?? throw CommandFailure.Misuse("Give the puzzle that the text is about with --puzzle.");
        string file = given.GetRequiredValue(_file);
        if (file == PuzzleSource.StandardInput && puzzle == PuzzleSource.StandardInput)
        {
            throw CommandFailure.Misuse("The text and the puzzle can not both be stdin; name a file for one.");
        }
        string? timeline = given.GetValue(_timeline);
        if (given.GetValue(_lines) && timeline is not null)
        {
            throw CommandFailure.Misuse("--timeline draws one text; leave --jsonl away, or --timeline.");
        }
        ClaimPuzzles puzzles = await ClaimPuzzles.ReadAsync(puzzle, given.GetValue(_tier), cancellationToken);
        using TextSource source = TextSource.Open(file);
        if (given.GetValue(_lines))
        {
            await RunLinesAsync(source, puzzles, cancellationToken);
            return ExitCode.Good;
        }
        string text = await source.ReadAllAsync(cancellationToken);
        ReadText read = ReadText.Of(puzzles.Find(null, null, null, source.Name), text);
        if (given.GetValue(_json))
        {
            JsonOutput.WriteLine(_surroundings.Output, json => new ClaimJson(json, read).Write(null));
        }
        else
        {
            ClaimPage.Write(_surroundings.Output, read);
        }
        if (timeline is not null)
        {
            await DrawAsync(timeline, source.Name, read, cancellationToken);
        }
        return ExitCode.Good;
    }

    private async Task RunLinesAsync(TextSource source, ClaimPuzzles puzzles, CancellationToken cancellationToken)
    {
        await foreach ((string line, string place) in source.ReadLinesAsync(cancellationToken))
        {
            ClaimRecord record = ClaimRecord.Read(line, place);
            var puzzle = puzzles.Find(record.Puzzle, record.Question, record.Tier, place);
            ReadText read = ReadText.Of(puzzle, record.Text);
            JsonOutput.WriteLine(_surroundings.Output, json => new ClaimJson(json, read).Write(record.Id));
        }
    }

    private static async Task DrawAsync(string path, string title, ReadText read, CancellationToken cancellationToken)
    {
        await using AtomicFile file = AtomicFile.Create(path, replace: true);
        file.Writer.Write(ClaimTimeline.Draw(title, read.Claims, read.Progress, read.Loops, []));
        await file.PublishAsync(cancellationToken);
    }
}
