using System.Collections.Immutable;
using Gridlock.Core.Loops;

namespace Gridlock.Core.Reports.Reporting.Sections;

/// <summary>How often players went round, and in which ways.</summary>
internal static class LoopSection
{
    public static ReportSection Of(Report report)
    {
        LoopKind[] kinds =
        [
            .. Enum.GetValues<LoopKind>()
                .Where(kind => report.Players.Any(player => player.LoopKinds.ContainsKey(kind.Word()))),
        ];
        var section = new ReportSection("loops", "Loops")
        {
            Paragraphs =
            [
                "Reasoning that returns to what it had refuted, or repeats itself with nothing newly established; found again in the recorded text, whatever was seen live.",
            ],
            Tables =
            [
                new ReportTable(
                    "Calls that went round",
                    [
                        new("player", false),
                        new("looping calls"),
                        new("of calls"),
                        .. kinds.Select(static kind => new ReportColumn(kind.Word(), true, Meaning(kind))),
                        new("cut off", true, "Calls that were stopped for a loop; such an answer counts as not right."),
                    ],
                    [
                        .. report.Players.Select(player =>
                            ImmutableArray.Create<ReportCell>([
                                player.Player.Label,
                                Cells.Of(player.Loops),
                                Cells.Of(player.Loops.Of),
                                .. kinds.Select(kind => Cells.Of(player.LoopKinds.GetValueOrDefault(kind.Word()))),
                                Cells.Of(player.CutCalls),
                            ])
                        ),
                    ]
                ),
            ],
            Notes =
            [
                "A call is counted under the kind that it began with; cycles over rounds and flip-flops are counted by match. The kinds are defined in Harness/Core/Loops/LOOPS.md.",
            ],
        };
        return section with
        {
            Charts = report.Players.Any(static player => player.Loops.Count > 0)
                ?
                [
                    new ReportChart(
                        "looping",
                        ChartKind.Intervals,
                        "Calls that went round",
                        "For each player the share of calls with a loop, with its interval at 95%.",
                        [.. report.Players.Select(static player => player.Player.Label)],
                        [ReportChart.Rates("looping calls", report.Players.Select(static player => player.Loops))]
                    )
                    {
                        IsShare = true,
                        ValueName = "looping calls",
                    },
                ]
                : [],
        };
    }

    private static string Meaning(LoopKind kind) =>
        kind switch
        {
            LoopKind.Verbatim => "The same characters again and again.",
            LoopKind.Template => "The same text with a few words changed.",
            LoopKind.Revision => "Back to a grid that the text itself had rejected.",
            LoopKind.Restart => "Starts over, with doubts and without anything new.",
            LoopKind.RunOn => "Goes on after its answer by saying it again.",
            LoopKind.VerificationCycle => "The answer of an earlier round again, after at least two others.",
            LoopKind.FlipFlop => "Two answers in turn, round after round.",
            _ => throw new ArgumentOutOfRangeException(nameof(kind)),
        };
}
