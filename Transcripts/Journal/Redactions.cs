using Gridlock.Transcripts.Events;

namespace Gridlock.Transcripts.Journal;

/// <summary>What taking secrets out has changed, so that later events still fit the earlier ones.</summary>
internal sealed class Redactions
{
    private readonly Dictionary<string, string> _documents = [];
    private readonly Dictionary<(string Call, DeltaKind Kind), long> _shorter = [];

    /// <summary>Takes down how the clean event differs from the given one; returns it with its own hash.</summary>
    public JournalEvent Note(JournalEvent given, JournalEvent clean)
    {
        switch (given, clean)
        {
            case (DocumentRecorded before, DocumentRecorded after):
                string hash = DocumentHash.Of(after.Text);
                _documents[before.Hash] = hash;
                return after with { Hash = hash };
            case (CallDelta before, CallDelta after):
                _shorter.TryGetValue((before.Call, before.Kind), out long shorter);
                _shorter[(before.Call, before.Kind)] = shorter + before.Text.Length - after.Text.Length;
                return after;
            default:
                return clean;
        }
    }

    /// <summary>The event with the hashes and counts of what was really written.</summary>
    public JournalEvent Restate(JournalEvent given) =>
        given switch
        {
            MatchStarted match when _documents.Count > 0 => match with
            {
                PuzzleDocument = Document(match.PuzzleDocument),
            },
            CallIntent intent when _documents.Count > 0 => intent with
            {
                Messages =
                [
                    .. intent.Messages.Select(message => message with { Document = Document(message.Document) }),
                ],
            },
            CallFinal final when _shorter.Count > 0 => final with
            {
                ReasoningCharacters = final.ReasoningCharacters - Shorter(final.Call, DeltaKind.Reasoning),
                AnswerCharacters = final.AnswerCharacters - Shorter(final.Call, DeltaKind.Answer),
            },
            _ => given,
        };

    private string Document(string hash) => _documents.GetValueOrDefault(hash, hash);

    private long Shorter(string call, DeltaKind kind) =>
        _shorter.Remove((call, kind), out long characters) ? characters : 0;
}
