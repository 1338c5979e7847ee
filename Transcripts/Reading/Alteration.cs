using Gridlock.Transcripts.Journal;
using Gridlock.Transcripts.Runs;

namespace Gridlock.Transcripts.Reading;

/// <summary>Why a journal is no evidence any more.</summary>
/// <param name="Line">The first line that was altered; null where the seal alone tells.</param>
/// <param name="Reason">A sentence without its beginning and its stop: "line 7 of the journal was altered after it was written".</param>
public sealed record Alteration(long? Line, string Reason)
{
    /// <summary>For people.</summary>
    public string Sentence => $"{char.ToUpperInvariant(Reason[0])}{Reason[1..]}: this is no evidence any more.";

    /// <param name="line">The first altered one.</param>
    internal static Alteration? Of(long? line, SealCheck seal, long lines) =>
        line is not null ? new(line, $"line {line} of the journal was altered after it was written")
        : seal.Objection(lines) is { } objection ? new(null, objection)
        : null;

    /// <summary>Looks at the bytes of a journal alone, which takes a fraction of reading it.</summary>
    internal static Alteration? In(RunFolder folder, CancellationToken cancellationToken)
    {
        var chain = new ChainWalk();
        using var seal = new SealCheck(folder);
        try
        {
            using Stream journal = JournalSource.Open(folder.JournalPath);
            var lines = new LineReader(journal, JournalReader.LongestLine, seal.Measure);
            while (lines.Next())
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (!lines.Torn)
                {
                    chain.Add(lines.Bytes, lines.Length);
                }
                if (!chain.Holds)
                {
                    return Of(lines.Line, seal, lines.Line);
                }
            }
            return Of(null, seal, lines.Line);
        }
        catch (Exception failure)
            when (failure
                    is IOException
                        or UnauthorizedAccessException
                        or InvalidDataException
                        or InvalidOperationException
            )
        {
            // Whoever reads it next tells of that.
            return null;
        }
    }
}
