using System.Text.Json;
using Gridlock.Transcripts.Reading;

namespace Gridlock.App.Looping;

/// <summary>The texts of a run: of each call what was reasoned and what was answered.</summary>
internal static class RunStreams
{
    /// <summary>With the name of the call and of the stream, as "m1.r0.a1 reasoning"; in the order of the matches.</summary>
    public static IEnumerable<(JsonElement Id, string Text)> Of(RunTranscript run) =>
        from match in run.Matches()
        from round in match.Rounds
        from call in round.Attempts
        from stream in new[] { ("reasoning", call.Reasoning), ("answer", call.Answer) }
        where stream.Item2.Length > 0
        select (JsonSerializer.SerializeToElement($"{call.Intent.Call} {stream.Item1}"), stream.Item2);
}
