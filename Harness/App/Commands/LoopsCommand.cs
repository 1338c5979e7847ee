using System.CommandLine;
using System.Text.Json;
using Gridlock.App.CommandLine;
using Gridlock.App.Looping;
using Gridlock.App.Runs;
using Gridlock.App.Terminal;
using Gridlock.Transcripts.Reading;

namespace Gridlock.App.Commands;

/// <summary>gridlock loops FILE or RUN: where a text goes round.</summary>
internal sealed class LoopsCommand
{
    private readonly Surroundings _surroundings;
    private readonly Argument<string> _source = new("FILE")
    {
        Description = "A text, a run folder or its journal.jsonl; - reads stdin.",
    };

    private readonly Option<bool> _json = JsonOption.Create();
    private readonly Option<bool> _lines = new("--jsonl")
    {
        Description = "FILE has one record with a 'text' a line; one result a line on stdout, with the record's 'id'.",
    };

    private readonly Option<bool> _measures = new("--measures")
    {
        Description = "Also seq-rep-4, distinct-2, compression ratio and reflection markers.",
    };

    private LoopsCommand(Surroundings surroundings) =>
        _surroundings = surroundings with { Output = new PatientWriter(surroundings.Output) };

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
        verb.Add(command._measures);
        verb.SetAction(
            (given, cancellationToken) => Task.Run(() => (int)command.Run(given, cancellationToken), cancellationToken)
        );
        return verb;
    }

    private ExitCode Run(ParseResult given, CancellationToken cancellationToken)
    {
        string source = given.GetRequiredValue(_source);
        string name = source == TextFile.StandardInput ? "stdin" : source;
        bool measures = given.GetValue(_measures);
        bool json = given.GetValue(_json) || given.GetValue(_lines);
        if (given.GetValue(_lines))
        {
            using TextReader reader = TextFile.Open(source);
            Tell(name, TextRecords.Read(reader, name), measures, json, cancellationToken);
        }
        else if (Directory.Exists(source) || source.EndsWith("journal.jsonl", StringComparison.Ordinal))
        {
            RunTranscript run = RunSource.Open(source);
            Tell(
                name,
                RunStreams.Of(run).Select(static one => ((JsonElement?)one.Id, one.Text)),
                measures,
                json,
                cancellationToken
            );
            RunSource.WarnOfFlaws(run, _surroundings.Error);
        }
        else
        {
            Tell(name, [(null, TextFile.Read(source))], measures, json, cancellationToken);
        }
        return ExitCode.Good;
    }

    /// <param name="name">For texts without an id.</param>
    private void Tell(
        string name,
        IEnumerable<(JsonElement? Id, string Text)> texts,
        bool measures,
        bool json,
        CancellationToken cancellationToken
    )
    {
        int width = TerminalView.Look(_surroundings.Environment).Width;
        foreach ((JsonElement? id, string text) in texts)
        {
            cancellationToken.ThrowIfCancellationRequested();
            LoopReport report = LoopReport.Of(id, text, measures);
            if (json)
            {
                LoopReportJson.Write(report, _surroundings.Output);
            }
            else
            {
                LoopReportText.Write($"{id?.ToString() ?? name}", report, width, _surroundings.Output);
            }
        }
    }
}
