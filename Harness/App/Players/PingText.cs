using System.Globalization;
using Gridlock.Core.Players.Wire;
using Gridlock.Transcripts.Events;

namespace Gridlock.App.Players;

/// <summary>The outcome of a ping, for people.</summary>
internal static class PingText
{
    public static void Write(PingReport report, int width, TextWriter output)
    {
        var facts = new FactSheet(width, output);
        string name = report.Player.IsSimulated ? $"{report.Player.Name} (simulated)" : $"{report.Player.Name}";
        facts.Title($"{name} at {report.Player.Endpoint}");
        facts.Text("answer", report.Answer, null);
        facts.Text("reasoning", report.Reasoning, report.Usage?.Count.Reasoning);
        facts.Usage(report.Usage?.Count, report.Usage?.Source.Word(), report.Usage?.Remark);
        facts.Say("served as", report.Model);
        facts.Say("fingerprint", report.Fingerprint);
        facts.Say("route", report.Route);
        facts.Finish(report.Finish, report.FinishWord);
        facts.Say("first token", report.FirstToken is TimeSpan first ? Seconds(first) : null);
        facts.Say("whole call", Seconds(report.Whole));
        facts.Say("cost", Cost(report));
    }

    private static string Seconds(TimeSpan time) =>
        string.Create(CultureInfo.InvariantCulture, $"{time.TotalSeconds:0.000} s");

    private static string? Cost(PingReport report)
    {
        if (report.Failure is not null)
        {
            return null;
        }
        if (report.Cost is not decimal dollars)
        {
            return "not known; a price can be stated in gridlock.yaml";
        }
        string amount = string.Create(CultureInfo.InvariantCulture, $"${dollars:0.00######}");
        return report.Usage?.Count.Cost is not null ? $"{amount}, as the provider says"
            : report.Player.Price is { ReadOn: DateOnly day }
                ? string.Create(CultureInfo.InvariantCulture, $"{amount}, by prices read on {day:yyyy-MM-dd}")
            : report.Player.Price == TokenPrice.Free ? "none"
            : amount;
    }
}
