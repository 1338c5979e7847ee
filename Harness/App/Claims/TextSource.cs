using System.IO.Compression;
using System.Runtime.CompilerServices;
using Gridlock.App.CommandLine;
using Gridlock.App.Puzzling;

namespace Gridlock.App.Claims;

/// <summary>A file of text or stdin, packed with gzip or not.</summary>
internal sealed class TextSource : IDisposable
{
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
        if (Directory.Exists(path))
        {
            throw CommandFailure.Misuse($"'{path}' is a folder; name a file of text.");
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
                    ? $"There is no file '{path}'; name a text, or - for stdin."
                    : $"'{path}' can not be read ({failure.Message.TrimEnd('.')})."
            );
        }
    }

    /// <exception cref="CommandFailure">The file is packed, and not whole.</exception>
    public async Task<string> ReadAllAsync(CancellationToken cancellationToken) =>
        await AwaitAsync(_reader.ReadToEnd, cancellationToken);

    /// <summary>Each line that is not blank, with its place for messages.</summary>
    /// <exception cref="CommandFailure">The file is packed, and not whole.</exception>
    public async IAsyncEnumerable<(string Line, string Place)> ReadLinesAsync(
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        using var lines = new LineReader(_reader, Name);
        while (await AwaitAsync(lines.ReadLine, cancellationToken) is string line)
        {
            if (!string.IsNullOrWhiteSpace(line))
            {
                yield return (line, $"{Name} line {lines.Number}");
            }
        }
    }

    public void Dispose() => _reader.Dispose();

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
