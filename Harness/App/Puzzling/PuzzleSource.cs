using System.CommandLine;
using System.IO.Compression;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Gridlock.App.CommandLine;
using Gridlock.Puzzles;
using Gridlock.Puzzles.Json;

namespace Gridlock.App.Puzzling;

/// <summary>Reads puzzles from a file or stdin: one a line, or one or a list spread over many lines.</summary>
internal sealed class PuzzleSource
{
    public const string StandardInput = "-";

    private readonly string _name;
    private readonly TextReader _reader;
    private readonly Func<string, PuzzleReading> _read;

    private PuzzleSource(string name, TextReader reader, Func<string, PuzzleReading> read)
    {
        _name = name;
        _reader = reader;
        _read = read;
    }

    public static Argument<string> Argument() =>
        new("FILE")
        {
            Description = "Puzzles as JSON, one a line or a single one; - reads stdin, a run folder those of the run.",
        };

    /// <summary>Gridlock's own puzzles.</summary>
    /// <exception cref="CommandFailure">The file is not there or can not be read.</exception>
    public static PuzzleSource Open(string path) => Open(path, PuzzleJson.Read);

    /// <summary>A file whose name ends in .gz is unpacked; a run folder gives the puzzles of its journal.</summary>
    /// <param name="read">Reads one puzzle.</param>
    /// <exception cref="CommandFailure">The file is not there or can not be read.</exception>
    public static PuzzleSource Open(string path, Func<string, PuzzleReading> read)
    {
        if (path == StandardInput)
        {
            return new PuzzleSource("stdin", new StreamReader(Console.OpenStandardInput()), read);
        }
        if (Directory.Exists(path))
        {
            return new PuzzleSource($"run '{path}'", new StringReader(RecordedPuzzles.Of(path)), PuzzleJson.Read);
        }
        try
        {
            Stream file = File.OpenRead(path);
            bool packed = path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase);
            return new PuzzleSource(
                path,
                new StreamReader(packed ? new GZipStream(file, CompressionMode.Decompress) : file),
                read
            );
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            string reason = failure is FileNotFoundException or DirectoryNotFoundException
                ? $"There is no file '{path}'; name a file of puzzles, or - for stdin."
                : $"'{path}' can not be read ({failure.Message.TrimEnd('.')}).";
            throw CommandFailure.Misuse(reason);
        }
    }

    /// <summary>Puzzles that are there as text.</summary>
    /// <param name="name">For what is said of them.</param>
    public static PuzzleSource In(string name, string text) => new(name, new StringReader(text), PuzzleJson.Read);

    /// <summary>The puzzles in order; the first that can not be read ends it.</summary>
    /// <exception cref="CommandFailure">With the line's number and the reason; also if there is no puzzle at all.</exception>
    public async IAsyncEnumerable<Puzzle> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (PuzzleReading.Read reading in ReadWithNotesAsync(cancellationToken))
        {
            yield return reading.Puzzle;
        }
    }

    /// <summary>The same with what was noted while they were read.</summary>
    /// <exception cref="CommandFailure">With the line's number and the reason; also if there is no puzzle at all.</exception>
    public async IAsyncEnumerable<PuzzleReading.Read> ReadWithNotesAsync(
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        using var reader = new LineReader(_reader, _name);
        bool any = false;
        while (await AwaitAsync(reader.ReadLine, cancellationToken) is string line)
        {
            if (string.IsNullOrWhiteSpace(line))
            {
                continue;
            }
            if (!any && !IsWhole(line))
            {
                int first = reader.Number;
                string rest = await AwaitAsync(reader.ReadRest, cancellationToken);
                foreach (PuzzleReading.Read puzzle in ReadSpread($"{line}\n{rest}".TrimEnd(), first))
                {
                    any = true;
                    yield return puzzle;
                }
                break;
            }
            any = true;
            yield return ReadOne(line, reader.Number);
        }
        if (!any)
        {
            throw CommandFailure.Misuse($"{_name} holds no puzzle; 'gridlock puzzle new --json' makes some.");
        }
    }

    /// <summary>A read of stdin can not be called off while it waits; it is left behind where the caller gives up.</summary>
    private async Task<T> AwaitAsync<T>(Func<T> read, CancellationToken cancellationToken)
    {
        try
        {
            return await Task.Run(read, CancellationToken.None).WaitAsync(cancellationToken);
        }
        catch (InvalidDataException)
        {
            throw CommandFailure.Misuse($"{_name} is not a whole gzip file; unpack it, or name another.");
        }
    }

    private IEnumerable<PuzzleReading.Read> ReadSpread(string text, int firstLine)
    {
        string[] puzzles;
        try
        {
            using JsonDocument document = JsonDocument.Parse(text);
            puzzles =
                document.RootElement.ValueKind == JsonValueKind.Array
                    ? [.. document.RootElement.EnumerateArray().Select(static item => item.GetRawText())]
                    : [text];
        }
        catch (JsonException broken)
        {
            throw CommandFailure.Misuse(
                $"{_name} line {firstLine + (broken.LineNumber ?? 0)} is not JSON; one puzzle is one JSON object, one a line."
            );
        }
        return puzzles.Select(puzzle => ReadOne(puzzle, firstLine));
    }

    private PuzzleReading.Read ReadOne(string json, int line) =>
        _read(json) switch
        {
            PuzzleReading.Read read => read,
            PuzzleReading.Unreadable unreadable => throw CommandFailure.Misuse(
                $"{_name} line {line}: {unreadable.Reason}"
            ),
            _ => throw new InvalidOperationException("A puzzle is read or not."),
        };

    private static bool IsWhole(string line)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(line);
            return document.RootElement.ValueKind == JsonValueKind.Object;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
