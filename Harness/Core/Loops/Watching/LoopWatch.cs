using Gridlock.Core.Matches.Calls;
using Gridlock.Core.Matches.Channel;
using Gridlock.Transcripts.Events;

namespace Gridlock.Core.Loops.Watching;

/// <summary>A viewer of a run that cuts a call off as soon as one of its texts is going round. What it did not get to see, because the run
/// was too fast for it, it can not cut; the run itself never waits.</summary>
/// <param name="cuts">Of the matches that are being played.</param>
public sealed class LoopWatch(CutSwitches cuts)
{
    private readonly Dictionary<string, CallStreams> _calls = [];

    public ValueTask SeeAsync(ViewerEvent seen, CancellationToken cancellationToken)
    {
        switch (seen.Event)
        {
            case CallIntent intent:
                _calls[intent.Call] = new CallStreams();
                break;
            case CallDelta delta when _calls.TryGetValue(delta.Call, out CallStreams? streams):
                Watch(delta, streams);
                break;
            case CallFinal final:
                _calls.Remove(final.Call);
                break;
            case CallFailed failed:
                _calls.Remove(failed.Call);
                break;
        }
        return ValueTask.CompletedTask;
    }

    private void Watch(CallDelta delta, CallStreams streams)
    {
        if (streams.Add(delta) is LoopFinding loop)
        {
            cuts.Cut(delta.Call, $"Cut off: {LoopFindings.Sentence(loop)}.", loop);
        }
    }
}
