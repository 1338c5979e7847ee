using System.CommandLine;
using System.Text.Json;
using Gridlock.App.Claims;
using Gridlock.App.CommandLine;
using Gridlock.App.Looping;
using Gridlock.App.Runs;
using Gridlock.App.Terminal;
using Gridlock.App.Texts;
using Gridlock.Core.Judging.Claims;
using Gridlock.Transcripts.Reading;

namespace Gridlock.App.Commands;

/// <summary>gridlock loops FILE or RUN: where a text goes round.</summary>
internal sealed class LoopsCommand
{
    private readonly Surroundings _surroundings;
    private readonly Argument<string> _source = new("FILE")
    {
        Description = "A text, packed with gzip or not, a run folder or its journal.jsonl; - reads stdin.",
    };

    private readonly Option<bool> _json = JsonOption.Create();
    private readonly Option<bool> _lines = new("--jsonl")
    {
        Description = "FILE has one record with a 'text' a line; one result a line on stdout, with the record's 'id'.",
    };

    private readonly RunOption _run = new();
    private readonly Option<bool> _measures = new("--measures")
    {
        Description = "Also seq-rep-4, distinct-2, compression ratio and reflection markers.",
    };

    private LoopsCommand(Surroundings surroundings) => _surroundings = surroundings;

    public static Verb Create(Surroundings surroundings)
    {
        var command = new LoopsCommand(surroundings);
        var verb = new Verb(
            "loops",
            "Find where a text goes round: word for word, with changes, or back to what it had rejected."
        )
        {
            Examples =
            [
                ("gridlock loops reasoning.txt", "the loops of a text"),
                ("gridlock loops RUN --json", "of every call of a run, one line each"),
                ("gridlock loops traces.jsonl --jsonl --measures", "of many texts, with other measures"),
            ],
            ExitCodes =
            [
                (ExitCode.Good, "read to the end, with loops or without"),
                (ExitCode.Misuse, "no such file, or a line that is no record"),
                (ExitCode.Inconclusive, "Ctrl-C"),
            ],
        };
        verb.Add(command._source);
        verb.Add(command._json);
        verb.Add(command._lines);
        command._run.AddTo(verb);
        verb.Add(command._measures);
        verb.SetAction(async (given, cancellationToken) => (int)await command.RunAsync(given, cancellationToken));
        return verb;
    }

    private async Task<ExitCode> RunAsync(ParseResult given, CancellationToken cancellationToken)
    {
        string path = given.GetRequiredValue(_source);
        if (_run.Open(given, path) is RunTranscript run)
        {
            await Task.Run(() => TellOf(run, given, cancellationToken), cancellationToken);
            RunSource.WarnOfFlaws(run, _surroundings.Error);
            return ExitCode.Good;
        }
        using TextSource source = TextSource.Open(path);
        if (given.GetValue(_lines))
        {
            await foreach (TextRecord record in source.ReadRecordsAsync(cancellationToken))
            {
                Tell(given, record.Id?.ToString() ?? record.Place, record.Id, record.Text, null, null);
            }
        }
        else
        {
            Tell(given, source.Name, null, await source.ReadAllAsync(cancellationToken), null, null);
        }
        return ExitCode.Good;
    }

    private void TellOf(RunTranscript run, ParseResult given, CancellationToken cancellationToken)
    {
        var puzzles = new RunPuzzles(TextWriter.Null);
        foreach (RunText text in _run.Matches(given, run).SelectMany(RunText.Of))
        {
            cancellationToken.ThrowIfCancellationRequested();
            JsonElement id = JsonSerializer.SerializeToElement(text.Name);
            Tell(given, text.Name, id, text.Text, text, puzzles.Of(text.Match));
        }
    }

    /// <param name="origin">Null for a text that is of no run.</param>
    /// <param name="puzzle">Null where it is not known.</param>
    private void Tell(
        ParseResult given,
        string name,
        JsonElement? id,
        string text,
        RunText? origin,
        ClaimPuzzle? puzzle
    )
    {
        var report = LoopReport.Of(text, puzzle, given.GetValue(_measures));
        if (given.GetValue(_json) || given.GetValue(_lines))
        {
            LoopReportJson.Write(id, origin, report, _surroundings.Output);
        }
        else
        {
            int width = TerminalView.Look(_surroundings.Environment).Width;
            LoopReportText.Write(name, report, width, _surroundings.Output);
        }
    }
}
