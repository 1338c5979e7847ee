using Gridlock.Transcripts.Events;
using Gridlock.Transcripts.Journal;

namespace Gridlock.Transcripts.Verification;

/// <summary>Checks that what events name was there before: documents, matches, calls.</summary>
internal sealed class ReferenceCheck(FindingList findings)
{
    private readonly HashSet<string> _documents = [];
    private readonly Dictionary<string, bool> _matches = [];
    private readonly Dictionary<string, CallCheck?> _calls = [];

    public void Add(long line, JournalEvent @event)
    {
        string? flaw = @event switch
        {
            DocumentRecorded document => Add(line, document),
            MatchStarted match => Add(match),
            CallIntent intent => Add(line, intent),
            CallDelta delta => Find(delta.Call, out CallCheck call) ?? call.Add(delta),
            CallFinal final => End(line, final.Call, call => call.End(final)),
            CallFailed failed => End(line, failed.Call, call => call.End(failed), failed.Class),
            MatchEnded match => End(match),
            _ => null,
        };
        if (flaw is not null)
        {
            findings.Damage(line, flaw);
        }
    }

    /// <summary>Call at the journal's end: notes what was left open.</summary>
    public void End()
    {
        foreach ((string id, CallCheck? call) in _calls)
        {
            if (call is not null)
            {
                findings.Note(
                    call.Line,
                    $"begins call '{id}' of match '{call.Match}', which has no end: it is partial "
                        + $"({call.Characters} characters came) and possibly billed"
                );
            }
        }
        foreach ((string id, bool open) in _matches)
        {
            if (open)
            {
                findings.Note($"Match '{id}' has no end.");
            }
        }
    }

    private string? Add(long line, DocumentRecorded document)
    {
        if (DocumentHash.Of(document.Text) != document.Hash)
        {
            return $"holds a text that does not have the hash it names, {document.Hash}";
        }
        if (!_documents.Add(document.Hash))
        {
            findings.Note(line, $"stores document {document.Hash} again");
        }
        return null;
    }

    private string? Add(MatchStarted match)
    {
        if (!_matches.TryAdd(match.Match, true))
        {
            return $"begins match '{match.Match}' a second time";
        }
        return _documents.Contains(match.PuzzleDocument)
            ? null
            : $"names puzzle document {match.PuzzleDocument}, which no earlier line holds";
    }

    private string? Add(long line, CallIntent intent)
    {
        if (!_calls.TryAdd(intent.Call, new CallCheck(line, intent.Match)))
        {
            return $"begins call '{intent.Call}' a second time";
        }
        if (!_matches.TryGetValue(intent.Match, out bool open))
        {
            return $"names match '{intent.Match}', which has not begun";
        }
        if (!open)
        {
            return $"names match '{intent.Match}', which has already ended";
        }
        string? lost = intent.Messages.Select(x => x.Document).FirstOrDefault(hash => !_documents.Contains(hash));
        return lost is null ? null : $"names message document {lost}, which no earlier line holds";
    }

    private string? End(MatchEnded match)
    {
        if (!_matches.TryGetValue(match.Match, out bool open))
        {
            return $"ends match '{match.Match}', which has not begun";
        }
        _matches[match.Match] = false;
        return open ? null : $"ends match '{match.Match}' a second time";
    }

    private string? End(long line, string id, Func<CallCheck, string?> end, string? failure = null)
    {
        string? flaw = Find(id, out CallCheck call);
        if (flaw is not null)
        {
            return flaw;
        }
        if (failure is not null)
        {
            findings.Note(line, $"ends call '{id}' of match '{call.Match}' as failed ({failure})");
        }
        flaw = end(call);
        // The id stays, so that a second use of it is found; what the call held does not.
        _calls[id] = null;
        return flaw;
    }

    private string? Find(string id, out CallCheck call)
    {
        call = null!;
        if (!_calls.TryGetValue(id, out CallCheck? found))
        {
            return $"names call '{id}', which has not begun";
        }
        if (found is null)
        {
            return $"belongs to call '{id}', which has already ended";
        }
        call = found;
        return null;
    }
}
