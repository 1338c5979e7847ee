using System.CommandLine;
using Gridlock.App.CommandLine;
using Gridlock.App.Players;
using Gridlock.App.Terminal;
using Gridlock.Core.Players.Dialects;
using Gridlock.Core.Players.Wire;

namespace Gridlock.App.Commands;

/// <summary>gridlock players read: folds a recorded answer through the adapter that live calls go through.</summary>
internal static class PlayersReadCommand
{
    private const string StandardInput = "-";
    private const long MostBytes = 256L << 20;

    public static Verb Create(Surroundings surroundings)
    {
        var file = new Argument<string>("RECORDING")
        {
            Description =
                "A response body as it came (.sse, .ndjson, .json, an error), or its payloads, one a line; - reads stdin.",
        };
        Option<string?> provider = ValueOption.Text(
            "--provider",
            "P",
            "Whose answer it is, or its dialect (what the recording looks like)."
        );
        var json = JsonOption.Create();
        var config = new ConfigOption();
        var verb = new Verb("read", "Read a recorded answer as a live one is read: reasoning, answer, usage, error.")
        {
            Examples =
            [
                ("gridlock players read answer.sse --provider deepseek", "what came, in a few lines"),
                ("gridlock players read answer.ndjson --provider ollama --json", "all of it, for a script"),
                ("curl -N ... | gridlock players read - --provider vllm", "a stream as it comes"),
            ],
            ExitCodes =
            [
                (ExitCode.Good, "read, also where what it holds is an error or a cut stream"),
                (ExitCode.Misuse, "misuse: there is no such file, or no such provider"),
            ],
        };
        verb.Add(file);
        verb.Add(provider);
        config.AddTo(verb);
        verb.Add(json);
        verb.SetAction(
            async (given, cancellationToken) =>
            {
                StatedCatalogue stated = config.Read(given);
                using MemoryStream body = await ReadAsync(given.GetValue(file)!, cancellationToken);
                RecordingSource source = RecordingSource.Find(
                    given.GetValue(provider),
                    body.GetBuffer().AsMemory(0, (int)Math.Min(body.Length, DialectGuess.Enough)),
                    stated.Catalogue,
                    surroundings.Environment
                );
                Recording read = await RecordingReader.FoldAsync(
                    body,
                    source.Dialect,
                    source.Endpoint,
                    cancellationToken
                );
                Report(read, source, given.GetValue(json), surroundings);
                return (int)ExitCode.Good;
            }
        );
        return verb;
    }

    private static void Report(Recording read, RecordingSource source, bool json, Surroundings surroundings)
    {
        if (source.Notice is string notice)
        {
            surroundings.Error.WriteLine(notice);
        }
        if (json)
        {
            RecordingReport.WriteJson(read, source, surroundings.Output);
            return;
        }
        int width = TerminalView.Look(surroundings.Environment).Width;
        RecordingReport.WriteText(read, source, width, surroundings.Output);
    }

    private static async Task<MemoryStream> ReadAsync(string path, CancellationToken cancellationToken)
    {
        if (Directory.Exists(path))
        {
            throw CommandFailure.Misuse($"'{path}' is a folder; name a recorded answer.");
        }
        var whole = new MemoryStream();
        try
        {
            await using Stream file = path == StandardInput ? Console.OpenStandardInput() : File.OpenRead(path);
            if (file.CanSeek && file.Length > MostBytes)
            {
                throw CommandFailure.Misuse($"'{path}' is too long for a recorded answer; name one of at most 256 MB.");
            }
            await file.CopyToAsync(whole, cancellationToken);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw CommandFailure.Misuse(
                failure is FileNotFoundException or DirectoryNotFoundException
                    ? $"There is no file '{path}'; name a recorded answer, or - for stdin."
                    : $"'{path}' can not be read; name a recorded answer, or - for stdin."
            );
        }
        whole.Position = 0;
        return whole;
    }
}
