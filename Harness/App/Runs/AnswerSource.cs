using System.IO.Compression;
using Gridlock.App.CommandLine;
using Gridlock.App.Puzzling;
using Gridlock.Core.Imports;

namespace Gridlock.App.Runs;

/// <summary>A file of answers, one record a line, packed with gzip or not.</summary>
internal sealed class AnswerSource(string path, AnswerFormat format)
{
    /// <summary>Every answer with the place where it stands, as "answers.jsonl line 7".</summary>
    /// <exception cref="CommandFailure">The file or a line of it can not be read, or it holds no answer.</exception>
    public IEnumerable<(ImportedAnswer Answer, string Place)> Read()
    {
        using var lines = new LineReader(Open(), path);
        bool any = false;
        while (Next(lines) is string line)
        {
            if (string.IsNullOrWhiteSpace(line))
            {
                continue;
            }
            string place = $"{path} line {lines.Number}";
            foreach (ImportedAnswer answer in Parse(line, place))
            {
                any = true;
                yield return (answer, place);
            }
        }
        if (!any)
        {
            throw CommandFailure.Misuse($"{path} holds no answer.");
        }
    }

    private IReadOnlyList<ImportedAnswer> Parse(string line, string place)
    {
        try
        {
            return AnswerLine.Read(format, line);
        }
        catch (AnswerFormatException flaw)
        {
            throw CommandFailure.Misuse($"{place}: {flaw.Message}");
        }
    }

    private string? Next(LineReader lines)
    {
        try
        {
            return lines.ReadLine();
        }
        catch (InvalidDataException)
        {
            throw CommandFailure.Misuse($"{path} is not a whole gzip file; unpack it, or name another.");
        }
    }

    private StreamReader Open()
    {
        if (Directory.Exists(path))
        {
            throw CommandFailure.Misuse($"'{path}' is a folder; name a file of answers.");
        }
        try
        {
            Stream file = File.OpenRead(path);
            bool packed = path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase);
            return new StreamReader(packed ? new GZipStream(file, CompressionMode.Decompress) : file);
        }
        catch (Exception failure) when (failure is FileNotFoundException or DirectoryNotFoundException)
        {
            throw CommandFailure.Misuse($"There is no file '{path}'; name a file of answers.");
        }
    }
}
