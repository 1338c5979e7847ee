using System.Text.Json;

namespace Gridlock.App.Simulation.Journal;

/// <summary>What /sim/journal answers; calls of players only, times in milliseconds since the server's start.</summary>
internal static class JournalJson
{
    public static void Write(Utf8JsonWriter json, IReadOnlyList<Visit> visits)
    {
        Visit[] calls = [.. visits.Where(static visit => visit.Dialect is not null)];
        json.WriteStartObject();
        json.WriteNumber("requests", calls.Length);
        json.WriteNumber("limited", calls.Count(static call => call.IsLimited));
        json.WriteNumber("faults", calls.Count(static call => call.Fault is not null));
        json.WriteStartObject("outcomes");
        foreach (VisitOutcome outcome in Enum.GetValues<VisitOutcome>())
        {
            json.WriteNumber(WordOf(outcome), calls.Count(call => call.Outcome == outcome));
        }
        json.WriteEndObject();
        json.WriteStartArray("calls");
        foreach (Visit call in calls)
        {
            WriteCall(json, call);
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteCall(Utf8JsonWriter json, Visit call)
    {
        json.WriteStartObject();
        json.WriteNumber("number", call.Number);
        json.WriteNumber("at", Milliseconds(call.At));
        json.WriteString("connection", call.Connection);
        json.WriteString("path", call.Path);
        json.WriteString("dialect", call.Dialect);
        json.WriteString("model", call.Model);
        json.WriteString("digest", call.Digest);
        json.WriteNumber("attempt", call.Attempt);
        json.WriteString("fault", call.Fault);
        WriteNumber(json, "status", call.Status);
        json.WriteBoolean("limited", call.IsLimited);
        WriteNumber(json, "retryAfter", call.RetryAfter is TimeSpan wait ? Milliseconds(wait) : null);
        json.WriteString("outcome", WordOf(call.Outcome));
        json.WriteBoolean("clientClosed", call.Outcome == VisitOutcome.ClientClosed);
        WriteNumber(json, "ended", call.Ended is TimeSpan end ? Milliseconds(end) : null);
        json.WriteEndObject();
    }

    private static string WordOf(VisitOutcome outcome) =>
        outcome switch
        {
            VisitOutcome.Answered => "answered",
            VisitOutcome.Refused => "refused",
            VisitOutcome.Reset => "reset",
            VisitOutcome.ClientClosed => "client-closed",
            VisitOutcome.Stopped => "stopped",
            _ => "open",
        };

    private static void WriteNumber(Utf8JsonWriter json, string name, double? value)
    {
        if (value is double known)
        {
            json.WriteNumber(name, known);
        }
        else
        {
            json.WriteNull(name);
        }
    }

    private static double Milliseconds(TimeSpan time) => Math.Round(time.TotalMilliseconds, 1);
}
