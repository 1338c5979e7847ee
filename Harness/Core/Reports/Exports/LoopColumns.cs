using Gridlock.Core.Loops;

namespace Gridlock.Core.Reports.Exports;

/// <summary>The table "loops": a row a loop; places are UTF-16 units from the start of the stream's text.</summary>
internal static class LoopColumns
{
    public static IReadOnlyList<Column<LoopRow>> All { get; } =
    [
        new("case", row => row.In.Call.Case.Judged.Record.Id),
        new("call", row => row.In.Call.Call.Intent.Call),
        new("player", row => row.In.Call.Call.Intent.Player),
        new("simulated", row => row.In.Call.Case.Judged.Record.Start.Simulated),
        new("stream", row => row.In.Stream),
        new("kind", row => row.Loop.Kind.Word()),
        new("onset", row => row.Loop.Onset),
        new("period", row => row.Loop.Period),
        new("repeats", row => Math.Round(row.Loop.Repeats, 2)),
        new("evidenceStart", row => row.Loop.Evidence.Start),
        new("evidenceEnd", row => row.Loop.Evidence.End),
        new("confidence", row => Math.Round(row.Loop.Confidence, 3)),
        new("alarm", row => row.Loop.Alarm),
    ];
}
