using System.Text.Json;
using Gridlock.Transcripts.Reading;

namespace Gridlock.App.Texts;

/// <summary>One of the texts of a run: what was reasoned or answered in one call.</summary>
/// <param name="Stream">"reasoning" or "answer".</param>
internal sealed record RunText(MatchRecord Match, CallRecord Call, string Stream, string Text)
{
    /// <summary>As "m1.r0.a1 reasoning".</summary>
    public string Name => $"{Call.Intent.Call} {Stream}";

    /// <summary>Of all attempts, in their order; without those that are empty.</summary>
    public static IEnumerable<RunText> Of(MatchRecord match) =>
        from round in match.Rounds
        from call in round.Attempts
        from text in Of(match, call)
        select text;

    public static IEnumerable<RunText> Of(MatchRecord match, CallRecord call) =>
        new RunText[] { new(match, call, "reasoning", call.Reasoning), new(match, call, "answer", call.Answer) }.Where(
            static text => text.Text.Length > 0
        );

    /// <summary>Where the text comes from, as members of an object.</summary>
    public void WriteOrigin(Utf8JsonWriter json)
    {
        json.WriteString("match", Match.Id);
        json.WriteString("player", Match.Start.Player);
        json.WriteBoolean("simulated", Match.Start.Simulated);
        json.WriteNumber("round", Call.Intent.Round);
        json.WriteNumber("attempt", Call.Intent.Attempt);
        json.WriteString("stream", Stream);
    }
}
