using System.Diagnostics;
using Gridlock.Core.Reports.Judgements;
using Gridlock.Transcripts.Events;
using Gridlock.Transcripts.Reading;

namespace Gridlock.Core.Reports.Exports.Traces;

/// <summary>The spans of a match; names and attributes of calls are those of OpenTelemetry's conventions for generative AI.</summary>
internal static class MatchSpans
{
    public static void Record(ActivitySource source, CaseRow row)
    {
        MatchRecord record = row.Judged.Record;
        MatchStarted start = record.Start;
        Activity.Current = null;
        using Activity? match = source.StartActivity(
            $"match {start.Puzzle}",
            ActivityKind.Internal,
            default(ActivityContext),
            startTime: start.At
        );
        if (match is null)
        {
            return;
        }
        match.SetTag("gen_ai.conversation.id", start.Match);
        match.SetTag("gridlock.player", start.Player);
        match.SetTag("gridlock.simulated", start.Simulated);
        match.SetTag("gridlock.puzzle", start.Puzzle);
        match.SetTag("gridlock.tier", start.Tier);
        match.SetTag("gridlock.repeat", row.Repeat);
        match.SetTag("gridlock.outcome.first", row.Judged.First.Word());
        match.SetTag("gridlock.outcome.final", row.Judged.Final.Word());
        DateTimeOffset end = record.End?.At ?? start.At;
        foreach (CallRecord call in record.Rounds.SelectMany(static round => round.Attempts))
        {
            DateTimeOffset over = call.Intent.At + call.Heard;
            end = over > end ? over : end;
            Record(source, match, start, call, over);
        }
        match.SetEndTime(end.UtcDateTime);
    }

    private static void Record(
        ActivitySource source,
        Activity match,
        MatchStarted start,
        CallRecord call,
        DateTimeOffset over
    )
    {
        CallIntent intent = call.Intent;
        using Activity? span = source.StartActivity(
            $"chat {intent.Model}",
            ActivityKind.Client,
            match.Context,
            startTime: intent.At
        );
        if (span is null)
        {
            return;
        }
        span.SetTag("gen_ai.operation.name", "chat");
        span.SetTag("gen_ai.provider.name", Provider(start.Player));
        span.SetTag("gen_ai.request.model", intent.Model);
        span.SetTag("gen_ai.request.max_tokens", intent.OutputLimit);
        span.SetTag("gen_ai.request.temperature", intent.Options?.Temperature);
        span.SetTag("gen_ai.request.stream", true);
        span.SetTag("gen_ai.conversation.id", intent.Match);
        span.SetTag("gen_ai.response.model", call.Final?.ServedModel);
        span.SetTag("gen_ai.response.finish_reasons", call.Final is { } final ? new[] { final.Finish } : null);
        span.SetTag("gen_ai.usage.input_tokens", call.Usage?.Input);
        span.SetTag("gen_ai.usage.output_tokens", call.Usage?.Output);
        span.SetTag("gridlock.call", intent.Call);
        span.SetTag("gridlock.round", intent.Round);
        span.SetTag("gridlock.attempt", intent.Attempt);
        if (Uri.TryCreate(intent.Endpoint, UriKind.Absolute, out Uri? address) && address.Host.Length > 0)
        {
            span.SetTag("server.address", address.Host);
            span.SetTag("server.port", address.Port);
        }
        if (call.Final is null)
        {
            span.SetTag("error.type", call.Failure?.Class ?? "interrupted");
            span.SetTag("http.response.status_code", call.Failure?.Status);
            span.SetStatus(ActivityStatusCode.Error, call.Failure?.Message ?? "The run ended before the call did.");
        }
        span.SetEndTime(over.UtcDateTime);
    }

    private static string Provider(string player) => player.Split('/', 2) is [var provider, _] ? provider : player;
}
