using System.CommandLine;
using Gridlock.App.CommandLine;
using Gridlock.App.Indexing;
using Gridlock.App.Runs;
using Gridlock.Transcripts.Reading;

namespace Gridlock.App.Commands;

/// <summary>gridlock transcripts index RUN: a SQLite file to ask questions of.</summary>
internal static class TranscriptsIndexCommand
{
    public static Verb Create(Surroundings surroundings)
    {
        var run = new Argument<string>("RUN") { Description = "A run folder, or its journal.jsonl." };
        var json = JsonOption.Create();
        var verb = new Verb("index", "Write a SQLite index of a run beside its journal.")
        {
            Examples =
            [
                ("gridlock transcripts index RUN", $"makes RUN/{RunIndex.FileName}, anew if the journal has changed"),
                ($"sqlite3 RUN/{RunIndex.FileName} 'SELECT player, count(*) FROM matches GROUP BY 1'", "asks it"),
            ],
            ExitCodes =
            [
                (ExitCode.Good, "the index fits the journal"),
                (ExitCode.Misuse, "not a run, or not writable"),
            ],
        };
        verb.Add(run);
        verb.Add(json);
        verb.SetAction(
            (given, cancellationToken) =>
                Task.Run(
                    () => Index(given.GetRequiredValue(run), given.GetValue(json), surroundings, cancellationToken),
                    cancellationToken
                )
        );
        return verb;
    }

    private static int Index(string path, bool json, Surroundings surroundings, CancellationToken cancellationToken)
    {
        RunTranscript transcript = RunSource.Open(path);
        IndexOutcome made = RunIndex.Make(transcript, cancellationToken);
        RunSource.WarnOfFlaws(transcript, surroundings.Error);
        if (json)
        {
            JsonOutput.WriteLine(
                surroundings.Output,
                line =>
                {
                    line.WriteString("index", made.Path);
                    line.WriteBoolean("rebuilt", made.Rebuilt);
                }
            );
        }
        else
        {
            string index = Path.GetRelativePath(Directory.GetCurrentDirectory(), made.Path);
            surroundings.Output.WriteLine(made.Rebuilt ? $"{index}: written" : $"{index}: fits the journal already");
        }
        return (int)ExitCode.Good;
    }
}
