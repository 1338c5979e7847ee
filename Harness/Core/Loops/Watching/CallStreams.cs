using Gridlock.Transcripts.Events;

namespace Gridlock.Core.Loops.Watching;

/// <summary>The two texts of one call, each watched for itself: to reason and then to answer the same is no loop.</summary>
public sealed class CallStreams
{
    private readonly LoopDetector _reasoning = new();
    private readonly LoopDetector _answer = new();

    /// <summary>How near the call is to an alarm, from 0 to 1.</summary>
    public double Meter => Math.Max(_reasoning.Meter, _answer.Meter);

    /// <summary>Takes the next piece.</summary>
    /// <returns>The loop, where the piece raised the first alarm of its text.</returns>
    public LoopFinding? Add(CallDelta delta)
    {
        bool isReasoning = delta.Kind == DeltaKind.Reasoning;
        LoopDetector detector = isReasoning ? _reasoning : _answer;
        return detector.Add(delta.Text) ? LoopFindings.Of(isReasoning, detector.Alarm!.Value) : null;
    }
}
