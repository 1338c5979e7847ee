namespace Gridlock.Transcripts.Journal;

/// <summary>Reads journals that may be torn, damaged, newer than this version, or still growing.</summary>
public static class JournalReader
{
    /// <summary>Bytes of a line, its line feed included; the writer keeps to it, and the reader's memory is bounded by it.</summary>
    public const int LongestLine = 100_000_000;

    /// <summary>The journal's lines in order, read as they are asked for, from its packed form where only that is there. Never throws for what is in the file or for a file that can not
    /// be read: the last entry is then a <see cref="JournalEntry.Refused"/>.</summary>
    public static IEnumerable<JournalEntry> Read(string journalPath) => Read(journalPath, 0, LongestLine);

    internal static IEnumerable<JournalEntry> Read(
        string journalPath,
        long from,
        int longestLine,
        ChainWalk? chain = null,
        JournalMeasure? measure = null
    )
    {
        Stream? stream = Open(journalPath, from, out string? refusal);
        using (stream)
        {
            var lines = stream is null ? null : new LineReader(stream, longestLine, measure);
            while (lines is not null && Advance(lines, journalPath, ref refusal))
            {
                JournalEntry entry = Entry(lines, from, longestLine);
                if (!lines.Torn)
                {
                    chain?.Add(lines.Bytes, lines.Length);
                }
                yield return entry;
                if (entry is JournalEntry.Refused)
                {
                    yield break;
                }
            }
            if (refusal is not null)
            {
                yield return new JournalEntry.Refused((lines?.Line ?? 0) + 1, lines?.Offset ?? 0, refusal);
            }
        }
    }

    private static JournalEntry Entry(LineReader lines, long from, int longestLine)
    {
        long offset = from + lines.Offset;
        return lines switch
        {
            { Torn: true } => new JournalEntry.Torn(lines.Line, offset, lines.Length),
            { TooLong: true } => new JournalEntry.Damaged(
                lines.Line,
                offset,
                $"has {lines.Length} bytes, more than the {longestLine} a line may have"
            ),
            { Length: 0 } => new JournalEntry.Damaged(lines.Line, offset, "is empty"),
            _ => EventReader.Read(lines.Line, offset, lines.Bytes),
        };
    }

    private static Stream? Open(string path, long from, out string? refusal)
    {
        try
        {
            refusal = null;
            Stream stream = JournalSource.Open(path);
            if (from > 0)
            {
                stream.Position = from;
            }
            return stream;
        }
        catch (Exception failure) when (failure is FileNotFoundException or DirectoryNotFoundException)
        {
            refusal = $"There is no journal '{path}'.";
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            refusal = Unreadable(path, failure);
        }
        return null;
    }

    private static bool Advance(LineReader lines, string path, ref string? refusal)
    {
        try
        {
            return lines.Next();
        }
        catch (Exception failure) when (failure is IOException or InvalidDataException or InvalidOperationException)
        {
            refusal = Unreadable(path, failure);
            return false;
        }
    }

    private static string Unreadable(string path, Exception failure) =>
        $"'{path}' can not be read: {JournalException.Reason(failure)}.";
}
