using Gridlock.Transcripts.Reading;

namespace Gridlock.Core.Judging;

/// <summary>What a recorded match left to judge, whether it was just played or read back from a journal.</summary>
public static class RoundTexts
{
    /// <summary>The class of a call that was cut off because it went round.</summary>
    public const string Looped = "looped";

    /// <summary>The class of a call that a process did not live to see the end of.</summary>
    public const string Interrupted = "interrupted";

    private const string LengthFinish = "length";

    /// <summary>One text a round, from the attempt that counts.</summary>
    public static IEnumerable<RoundText> Of(MatchRecord match) => match.Rounds.Select(round => Of(round.Call));

    private static RoundText Of(CallRecord call) =>
        call switch
        {
            { Final: { } final } => new RoundText.Answered(call.Answer, final.Finish == LengthFinish)
            {
                Reasoning = call.Reasoning,
                HidesReasoning = final.Usage?.Reasoning > 0 && call.Reasoning.Length == 0,
                Asked = call.Intent.Asked,
            },
            { Failure: { Loop: not null } failure } => new RoundText.Failed(Looped, failure.Message),
            { Failure: { } failure } => new RoundText.Failed(failure.Class, failure.Message),
            _ => new RoundText.Failed(Interrupted, "The run ended before the call did."),
        };
}
