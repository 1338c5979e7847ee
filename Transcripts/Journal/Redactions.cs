using Gridlock.Transcripts.Events;

namespace Gridlock.Transcripts.Journal;

/// <summary>Which documents have another hash because a secret was taken out of them, so that later events still fit.</summary>
internal sealed class Redactions
{
    private readonly Dictionary<string, string> _documents = [];

    /// <summary>Takes down how the clean event differs from the given one; returns it with its own hash.</summary>
    public JournalEvent Note(JournalEvent given, JournalEvent clean)
    {
        if ((given, clean) is not (DocumentRecorded before, DocumentRecorded after))
        {
            return clean;
        }
        string hash = DocumentHash.Of(after.Text);
        _documents[before.Hash] = hash;
        return after with { Hash = hash };
    }

    /// <summary>The event with the hashes of what was really written.</summary>
    public JournalEvent Restate(JournalEvent given) =>
        _documents.Count == 0
            ? given
            : given switch
            {
                MatchStarted match => match with { PuzzleDocument = Document(match.PuzzleDocument) },
                CallIntent intent => intent with
                {
                    Messages =
                    [
                        .. intent.Messages.Select(message => message with { Document = Document(message.Document) }),
                    ],
                },
                _ => given,
            };

    private string Document(string hash) => _documents.GetValueOrDefault(hash, hash);
}
