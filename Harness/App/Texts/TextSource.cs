using System.IO.Compression;
using System.Runtime.CompilerServices;
using System.Text;
using Gridlock.App.CommandLine;
using Gridlock.App.Puzzling;

namespace Gridlock.App.Texts;

/// <summary>A file of text or stdin, packed with gzip or not.</summary>
internal sealed class TextSource : IDisposable
{
    private const int MostCharacters = 256 << 20;

    private readonly TextReader _reader;

    private TextSource(string name, TextReader reader) => (Name, _reader) = (name, reader);

    public string Name { get; }

    /// <exception cref="CommandFailure">The file is not there or can not be read.</exception>
    public static TextSource Open(string path)
    {
        if (path == PuzzleSource.StandardInput)
        {
            return new TextSource("stdin", new StreamReader(Console.OpenStandardInput()));
        }
        try
        {
            Stream file = File.OpenRead(path);
            bool packed = path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase);
            return new TextSource(
                Path.GetFileName(path),
                new StreamReader(packed ? new GZipStream(file, CompressionMode.Decompress) : file)
            );
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw CommandFailure.Misuse(
                failure is FileNotFoundException or DirectoryNotFoundException
                    ? $"There is no file or run '{path}'; name a text, a run, or - for stdin."
                    : $"'{path}' can not be read ({failure.Message.TrimEnd('.')})."
            );
        }
    }

    /// <exception cref="CommandFailure">It is too long, no text, or packed and not whole.</exception>
    public Task<string> ReadAllAsync(CancellationToken cancellationToken) => AwaitAsync(ReadAll, cancellationToken);

    /// <summary>Each line that is not blank as a record.</summary>
    /// <exception cref="CommandFailure">A line is no record; or the file is packed, and not whole.</exception>
    public async IAsyncEnumerable<TextRecord> ReadRecordsAsync(
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        using var lines = new LineReader(_reader, Name) { Content = TextRecord.Content };
        while (await AwaitAsync(lines.ReadLine, cancellationToken) is string line)
        {
            if (!string.IsNullOrWhiteSpace(line))
            {
                yield return TextRecord.Read(line, $"{Name} line {lines.Number}");
            }
        }
    }

    public void Dispose() => _reader.Dispose();

    private string ReadAll()
    {
        var text = new StringBuilder();
        char[] piece = new char[1 << 16];
        for (int read; (read = _reader.Read(piece)) > 0; text.Append(piece, 0, read))
        {
            if (piece.AsSpan(0, read).Contains('\0'))
            {
                throw CommandFailure.Misuse($"{Name} is no text: it has a zero byte; name a file of text.");
            }
            if (text.Length > MostCharacters - read)
            {
                throw CommandFailure.Misuse(
                    $"{Name} has more than {MostCharacters >> 20} Mi characters; cut it, or give its parts one a line with --jsonl."
                );
            }
        }
        return text.ToString();
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
            throw CommandFailure.Misuse($"{Name} is not a whole gzip file; unpack it, or name another.");
        }
    }
}
