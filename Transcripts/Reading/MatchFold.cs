using Gridlock.Transcripts.Events;

namespace Gridlock.Transcripts.Reading;

/// <summary>A match that is being read.</summary>
internal sealed class MatchFold(MatchStarted start)
{
    private readonly OrderedDictionary<string, Call> _calls = [];

    public IEnumerable<string> Calls => _calls.Keys;

    public void Add(CallIntent intent) => _calls.TryAdd(intent.Call, new Call(intent));

    public void Add(CallDelta delta)
    {
        if (_calls.TryGetValue(delta.Call, out Call? call) && call.Final is null && call.Failure is null)
        {
            call.Deltas.Add(delta);
        }
    }

    public void Add(CallFinal final)
    {
        if (_calls.TryGetValue(final.Call, out Call? call) && call.Failure is null)
        {
            call.Final ??= final;
        }
    }

    public void Add(CallFailed failure)
    {
        if (_calls.TryGetValue(failure.Call, out Call? call) && call.Final is null)
        {
            call.Failure ??= failure;
        }
    }

    public MatchRecord ToRecord(MatchEnded? end, DocumentIndex documents)
    {
        // A request repeats the messages of the one before: each text is read once a match.
        var texts = new Dictionary<string, string?>();
        var rounds = _calls
            .Values.GroupBy(call => call.Intent.Round)
            .OrderBy(round => round.Key)
            .Select(round => new RoundRecord(round.Key, [.. round.Select(call => call.ToRecord(Text))]));
        return new MatchRecord(start, Text(start.PuzzleDocument), [.. rounds], end);

        string? Text(string hash)
        {
            if (!texts.TryGetValue(hash, out string? text))
            {
                texts[hash] = text = documents.Text(hash);
            }
            return text;
        }
    }

    private sealed class Call(CallIntent intent)
    {
        public CallIntent Intent { get; } = intent;

        public List<CallDelta> Deltas { get; } = [];

        public CallFinal? Final { get; set; }

        public CallFailed? Failure { get; set; }

        public CallRecord ToRecord(Func<string, string?> text) =>
            new(
                Intent,
                [.. Intent.Messages.Select(message => new RecordedMessage(message.Role, text(message.Document)))],
                Deltas,
                Final,
                Failure
            );
    }
}
