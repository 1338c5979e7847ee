using System.Text;
using Gridlock.App.CommandLine;

namespace Gridlock.App.Looping;

/// <summary>A text in a file or on stdin.</summary>
internal static class TextFile
{
    public const string StandardInput = "-";

    private const int MostCharacters = 256 << 20;

    /// <exception cref="CommandFailure">There is no such file, or it can not be read.</exception>
    public static TextReader Open(string path)
    {
        try
        {
            return path == StandardInput
                ? new StreamReader(Console.OpenStandardInput())
                : new StreamReader(File.OpenRead(path));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw CommandFailure.Misuse(
                failure is FileNotFoundException or DirectoryNotFoundException
                    ? $"There is no file or run '{path}'; name a text, a run, or - for stdin."
                    : $"'{path}' can not be read; name a text, a run, or - for stdin."
            );
        }
    }

    /// <exception cref="CommandFailure">It is too long.</exception>
    public static string Read(string path)
    {
        using TextReader reader = Open(path);
        var text = new StringBuilder();
        char[] piece = new char[1 << 16];
        for (int read; (read = reader.Read(piece)) > 0; text.Append(piece, 0, read))
        {
            if (text.Length > MostCharacters - read)
            {
                throw CommandFailure.Misuse(
                    $"{path} has more than {MostCharacters >> 20} Mi characters; cut it, or give its parts one a line with --jsonl."
                );
            }
        }
        return text.ToString();
    }
}
