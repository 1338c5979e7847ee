using Gridlock.Transcripts.Events;

namespace Gridlock.Transcripts.Journal;

/// <summary>Finds secrets that a stream cuts over several deltas: the end of a text that may begin one waits for the next delta of its kind.</summary>
internal sealed class DeltaGuard(SecretGuard guard)
{
    private readonly Dictionary<string, CallDelta> _held = [];
    private readonly Dictionary<(string Call, DeltaKind Kind), long> _shorter = [];

    /// <summary>The delta as it may be written; it keeps its offset even where all of its text waits.</summary>
    public CallDelta Take(CallDelta delta)
    {
        if (guard.IsIdle)
        {
            return delta;
        }
        string text = _held.Remove(delta.Call, out CallDelta? before) ? before.Text + delta.Text : delta.Text;
        string clean = guard.Redact(text, more: true, out string held);
        if (held.Length > 0)
        {
            _held[delta.Call] = delta with { Text = held };
        }
        Count(delta, delta.Text.Length - clean.Length);
        return delta with { Text = clean };
    }

    /// <summary>What waits and must be written before this event: its call ends, or goes on with the other kind.</summary>
    public CallDelta? Release(JournalEvent next) =>
        guard.IsIdle
            ? null
            : next switch
            {
                CallDelta delta when _held.TryGetValue(delta.Call, out CallDelta? held) && held.Kind != delta.Kind =>
                    Release(delta.Call),
                CallFinal final => Release(final.Call),
                CallFailed failed => Release(failed.Call),
                _ => null,
            };

    /// <summary>All that waits, of calls that never ended.</summary>
    public IEnumerable<CallDelta> ReleaseAll() => _held.Keys.ToArray().Select(call => Release(call)!);

    /// <summary>The event with the character counts of what was really written.</summary>
    public JournalEvent Restate(JournalEvent given)
    {
        string? ended = (given as CallFinal)?.Call ?? (given as CallFailed)?.Call;
        if (ended is null || _shorter.Count == 0)
        {
            return given;
        }
        long reasoning = Shorter(ended, DeltaKind.Reasoning);
        long answer = Shorter(ended, DeltaKind.Answer);
        return given is CallFinal final
            ? final with
            {
                ReasoningCharacters = final.ReasoningCharacters - reasoning,
                AnswerCharacters = final.AnswerCharacters - answer,
            }
            : given;
    }

    private CallDelta? Release(string call)
    {
        if (!_held.Remove(call, out CallDelta? held))
        {
            return null;
        }
        string clean = guard.Redact(held.Text);
        Count(held, -clean.Length);
        return held with { Text = clean };
    }

    private void Count(CallDelta delta, int shorter)
    {
        if (shorter != 0)
        {
            _shorter.TryGetValue((delta.Call, delta.Kind), out long before);
            _shorter[(delta.Call, delta.Kind)] = before + shorter;
        }
    }

    private long Shorter(string call, DeltaKind kind) =>
        _shorter.Remove((call, kind), out long characters) ? characters : 0;
}
