using System.Text;
using Gridlock.App.CommandLine;

namespace Gridlock.App.Puzzling;

/// <summary>A text file that appears whole or not at all.</summary>
internal sealed class AtomicFile : IAsyncDisposable
{
    private readonly string _path;
    private readonly string _draft;
    private readonly bool _replace;
    private readonly FileStream _stream;

    private AtomicFile(string path, string draft, bool replace, FileStream stream)
    {
        _path = path;
        _draft = draft;
        _replace = replace;
        _stream = stream;
        Writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\n" };
    }

    public StreamWriter Writer { get; }

    /// <summary>Begins a draft beside the path.</summary>
    /// <param name="replace">Whether a file that is there may be replaced.</param>
    /// <param name="option">The option that named the file, for sentences.</param>
    /// <exception cref="CommandFailure">There is a file already, or the folder can not be written.</exception>
    public static AtomicFile Create(string path, bool replace, string option = "--out")
    {
        if (Directory.Exists(path))
        {
            throw CommandFailure.Misuse($"'{path}' is a folder; name a file with {option}.");
        }
        if (!replace && File.Exists(path))
        {
            throw Occupied(path);
        }
        string draft = $"{path}.{Environment.ProcessId}.new";
        try
        {
            return new AtomicFile(path, draft, replace, new FileStream(draft, FileMode.Create, FileAccess.Write));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // The draft's name means nothing to whoever named the file.
            string reason = failure switch
            {
                DirectoryNotFoundException => "there is no such folder",
                UnauthorizedAccessException => "permission is denied",
                _ => failure.Message.Replace(draft, path, StringComparison.Ordinal).TrimEnd('.'),
            };
            throw CommandFailure.Misuse($"'{path}' can not be written ({reason}); name another file with {option}.");
        }
    }

    /// <summary>Puts the draft in its place.</summary>
    /// <exception cref="CommandFailure">Another file took the place meanwhile.</exception>
    public async Task PublishAsync(CancellationToken cancellationToken)
    {
        await Writer.FlushAsync(cancellationToken);
        _stream.Flush(flushToDisk: true);
        await Writer.DisposeAsync();
        try
        {
            File.Move(_draft, _path, _replace);
        }
        catch (IOException) when (!_replace && File.Exists(_path))
        {
            throw Occupied(_path);
        }
    }

    /// <summary>Takes the draft away unless it was published.</summary>
    public async ValueTask DisposeAsync()
    {
        // What could not be written is given up, and the reason was already thrown.
        try
        {
            await _stream.DisposeAsync();
        }
        catch (IOException) { }
        File.Delete(_draft);
    }

    private static CommandFailure Occupied(string path) =>
        CommandFailure.Misuse($"'{path}' is there already; name another file with --out, or replace it with --force.");
}
