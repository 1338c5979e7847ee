using System.Collections.Immutable;
using Gridlock.Core.Reports.Reporting.Figures;
using Gridlock.Core.Reports.Reporting.Text;
using Gridlock.Core.Reports.StyleCards;
using Gridlock.Core.Statistics;

namespace Gridlock.Core.Reports.Reporting.Sections;

/// <summary>What players do to their own answers when they are told to check them.</summary>
internal static class VerificationSection
{
    private static readonly (string Name, Func<Transitions, int> Count)[] s_parts =
    [
        ("right, stayed right", static one => one.RightRight),
        ("right, made wrong", static one => one.RightWrong),
        ("wrong, made right", static one => one.WrongRight),
        ("wrong, stayed wrong", static one => one.WrongWrong),
        ("not readable", static one => one.Unread),
    ];

    public static ReportSection? Of(Report report)
    {
        PlayerFigures[] players = [.. report.Players.Where(static player => !player.Checks.IsEmpty)];
        return players.Length == 0
            ? null
            : new ReportSection("verification", "Verification")
            {
                Paragraphs =
                [
                    "What each verification round did to the answer before it. A player that breaks as many as it fixes gains nothing by checking.",
                ],
                Charts = [Chart(players)],
                Tables = [TransitionTable(players), StyleTable(players)],
                Notes =
                [
                    "Sensitivity: violated conditions that were called violated. Specificity: conditions that hold and were not called violated. d' puts both into one number; 0 is guessing. Gave up: right answers of its own that a player gave up. The measures are defined in Harness/Core/Judging/Verification/VERIFICATION.md.",
                ],
            };
    }

    private static ReportChart Chart(PlayerFigures[] players) =>
        new(
            "transitions",
            ChartKind.Parts,
            "What checks did to answers",
            "For each player, over all verification rounds: the shares of answers that stayed right, were made wrong, were made right and stayed wrong.",
            [.. players.Select(static player => player.Player.Label)],
            [
                .. s_parts.Select(part => new ChartSeries(
                    part.Name,
                    [
                        .. players.Select(
                            (player, index) =>
                                new ChartPoint(index, (double)part.Count(player.Checks[0]) / player.Checks[0].Rounds)
                        ),
                    ]
                )),
            ]
        )
        {
            IsShare = true,
            ValueName = "rounds",
        };

    private static ReportTable TransitionTable(PlayerFigures[] players) =>
        new(
            "Transitions, round by round",
            [
                new("player", false),
                new("round", false),
                .. s_parts.Select(static part => new ReportColumn(part.Name)),
                new("broke", true, "Of the right answers, those that were made wrong."),
                new("fixed", true, "Of the wrong answers, those that were made right."),
            ],
            [
                .. from player in players
                from table in player.Checks
                select ImmutableArray.Create<ReportCell>([
                    player.Player.Label,
                    table.Round is int round ? $"{round}" : "all",
                    .. s_parts.Select(part => Cells.Of(part.Count(table))),
                    Cells.Of(table.Broke),
                    Cells.Of(table.Fixed),
                ]),
            ]
        );

    private static ReportTable StyleTable(PlayerFigures[] players) =>
        new(
            "Verdicts on conditions, by style of verification",
            [
                new("player", false),
                new("style", false),
                new("rounds"),
                new("sensitivity"),
                new("specificity"),
                new("d'"),
                new(
                    "all said to hold, wrongly",
                    true,
                    "Rounds with a violated condition in which all were said to hold."
                ),
                new("gave up"),
                new("net gain", true, "Right after the round less right before it, from -1 to 1."),
            ],
            [
                .. from player in players
                from card in player.Styles.All
                select ImmutableArray.Create<ReportCell>([
                    player.Player.Label,
                    card.Style,
                    Cells.Of(card.Rounds),
                    Rate(card.Sensitivity),
                    Rate(card.Specificity),
                    card.DPrime is { } found ? Measure(found.Value, found.Interval) : Measure(null, null),
                    Rate(card.FalselyAllHold),
                    Rate(card.Flipped),
                    Measure(card.NetGain.Mean, card.NetGain.Interval),
                ]),
            ]
        );

    private static ReportCell Rate(ClusteredRate rate) => Cells.Of(RateFigure.From(rate));

    private static ReportCell Measure(double? value, Interval? interval) =>
        Cells.Of(new MeanFigure(0, value, interval?.Low, interval?.High));
}
