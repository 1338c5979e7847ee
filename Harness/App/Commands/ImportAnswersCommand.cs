using System.CommandLine;
using Gridlock.App.CommandLine;
using Gridlock.App.Runs;
using Gridlock.App.Terminal;
using Gridlock.Core.Imports;
using Gridlock.Puzzles;
using Gridlock.Solver.CpSat;
using Gridlock.Transcripts.Events;
using Gridlock.Transcripts.Journal;
using Gridlock.Transcripts.Runs;

namespace Gridlock.App.Commands;

/// <summary>gridlock import answers FILE: other people's model outputs as a run that can be judged.</summary>
internal sealed class ImportAnswersCommand
{
    private readonly Surroundings _surroundings;
    private readonly Argument<string> _file = new("FILE")
    {
        Description = "Answers, one JSON object a line, packed with gzip or not.",
    };
    private readonly Option<string?> _format = ValueOption.Word(
        "--format",
        "F",
        "zebralogic (ZeroEval's records) or plain (anyone's; the README links the description).",
        "zebralogic",
        "plain"
    );
    private readonly Option<string?> _puzzles = ValueOption.Text(
        "--puzzles",
        "FILE",
        "Their puzzles: Gridlock's own, or of the same format; may be left away where each answer brings its puzzle."
    );
    private readonly Option<string?> _out = ValueOption.Text("--out", "RUN", "The run folder, new or empty.");
    private readonly Option<bool> _json = JsonOption.Create();
    private readonly EngineOption _engine = new();

    private ImportAnswersCommand(Surroundings surroundings) => _surroundings = surroundings;

    public static Verb Create(Surroundings surroundings)
    {
        var command = new ImportAnswersCommand(surroundings);
        var verb = new Verb(
            "answers",
            "Write other people's answers as a run, judge it, and say what a strict reader would have lost."
        )
        {
            Examples =
            [
                (
                    "gridlock import answers a.jsonl.gz --format zebralogic --puzzles p.jsonl.gz --out RUN",
                    "ZeroEval's answers to ZebraLogic"
                ),
                (
                    "gridlock import answers mine.jsonl --format plain --puzzles p.jsonl --out RUN",
                    "answers of your own"
                ),
            ],
            ExitCodes =
            [
                (ExitCode.Good, "imported and judged, whoever was right; what was left out is named"),
                (ExitCode.BadVerdict, "no puzzle of the answers is what it says; nothing is written"),
                (ExitCode.Misuse, "misuse, or an answer or a puzzle that can not be read; nothing is written then"),
                (ExitCode.Inconclusive, "Ctrl-C"),
                (ExitCode.Infrastructure, "the disk failed, or no engine"),
            ],
        };
        verb.Add(command._file);
        verb.Add(command._format);
        verb.Add(command._puzzles);
        verb.Add(command._out);
        verb.Add(command._json);
        command._engine.AddTo(verb);
        verb.SetAction(async (given, cancellationToken) => (int)await command.RunAsync(given, cancellationToken));
        return verb;
    }

    private async Task<ExitCode> RunAsync(ParseResult given, CancellationToken cancellationToken)
    {
        string name = given.GetValue(_format) ?? throw CommandFailure.Misuse("Give --format zebralogic or plain.");
        string path = given.GetValue(_out) ?? throw CommandFailure.Misuse("Give the run folder to write with --out.");
        AnswerFormat format = name == "zebralogic" ? AnswerFormat.ZebraLogic : AnswerFormat.Plain;
        string file = given.GetRequiredValue(_file);
        var answers = new AnswerSource(file, format);
        var puzzles = new ImportedPuzzles(format);
        if (given.GetValue(_puzzles) is string known)
        {
            await puzzles.ReadAsync(known, cancellationToken);
        }
        await using ICpSatEngine engine = await _engine.OpenAsync(given, Environment.ProcessorCount, cancellationToken);
        var proven = new ProvenPuzzles(new Prover(engine, new ProverOptions { Clock = _surroundings.Time }));
        await LookAsync(answers, puzzles, proven, cancellationToken);
        RunFolder folder = RunFolder.Create(path) switch
        {
            FolderResult.Ready ready => ready.Folder,
            FolderResult.Refused refused => throw CommandFailure.Misuse(refused.Reason),
            _ => throw new InvalidOperationException("A folder is ready or not."),
        };
        await WriteAsync(folder, answers, puzzles, proven, Started(folder, given, name), cancellationToken);
        ImportReport report = await Task.Run(
            () => ImportReport.Of(RunSource.Open(folder.Path), format, proven.Flawed),
            cancellationToken
        );
        if (given.GetValue(_json))
        {
            report.WriteJson(_surroundings.Output, path);
        }
        else
        {
            report.WriteText(_surroundings.Output, path, TerminalView.TextWidth(_surroundings.Environment));
        }
        return ExitCode.Good;
    }

    /// <summary>All is looked at before anything is written, so that a flaw leaves no half of a run.</summary>
    private static async Task LookAsync(
        AnswerSource answers,
        ImportedPuzzles puzzles,
        ProvenPuzzles proven,
        CancellationToken cancellationToken
    )
    {
        foreach ((ImportedAnswer answer, string place) in answers.Read())
        {
            cancellationToken.ThrowIfCancellationRequested();
            await proven.AddAsync(puzzles.Of(answer, place), cancellationToken);
        }
        if (proven.NoneHolds)
        {
            LeftOutPuzzle first = proven.Flawed[0];
            throw new CommandFailure(
                ExitCode.BadVerdict,
                $"No answer can be judged: CP-SAT finds none of {proven.Flawed.Length} puzzles to be what it says "
                    + $"({first.Puzzle}: {first.Spoken}); 'gridlock puzzle prove' shows why."
            );
        }
    }

    private RunStarted Started(RunFolder folder, ParseResult given, string format)
    {
        // The folders that the files lie in are nobody's business.
        var command = new Dictionary<string, string>
        {
            ["verb"] = "import answers",
            ["format"] = format,
            ["answers"] = Path.GetFileName(given.GetRequiredValue(_file)),
        };
        if (given.GetValue(_puzzles) is string puzzles)
        {
            command["puzzles"] = Path.GetFileName(puzzles);
        }
        return new RunStarted(RunStarted.CurrentFormat, Path.GetFileName(folder.Path), ToolVersion.Current, command);
    }

    private async Task WriteAsync(
        RunFolder folder,
        AnswerSource answers,
        ImportedPuzzles puzzles,
        ProvenPuzzles proven,
        RunStarted started,
        CancellationToken cancellationToken
    )
    {
        await using (JournalWriter journal = JournalWriter.Create(folder, new JournalOptions(_surroundings.Time, [])))
        {
            await journal.AppendAsync(started, cancellationToken);
            var run = new AnswerRun(journal, $"import:{started.Command["format"]}");
            foreach ((ImportedAnswer answer, string place) in answers.Read())
            {
                if (proven.Find(puzzles.Of(answer, place), out Puzzle? puzzle))
                {
                    await run.AddAsync(answer, puzzle, cancellationToken);
                }
            }
            await run.EndAsync(cancellationToken);
        }
        await RunSeal.SealAsync(folder, cancellationToken);
    }
}
