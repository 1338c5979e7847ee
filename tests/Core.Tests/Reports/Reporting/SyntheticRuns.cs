using System.Collections.Immutable;
using Gridlock.Core.Judging;
using Gridlock.Core.Judging.Scoring;
using Gridlock.Core.Reports.Judgements;
using Gridlock.Core.Reports.Reporting;
using Gridlock.Core.Reports.Reporting.Cases;
using Gridlock.Core.Reports.StyleCards;

namespace Gridlock.Core.Tests.Reports.Reporting;

/// <summary>Reports of cases that nobody played: of every kind of outcome, from a seed.</summary>
internal static class SyntheticRuns
{
    public static Report Report(int seed, int runs, int puzzles, params string[] players)
    {
        ReportRun[] all = [.. Enumerable.Range(0, runs).Select(place => Run(place, players))];
        return Core.Reports.Reporting.Report.Of(all, Cases(seed, runs, puzzles, players), NoStyles);
    }

    public static Dictionary<ReportPlayer, PlayerStyles> NoStyles { get; } = [];

    public static ReportCase[] Cases(int seed, int runs, int puzzles, params string[] players)
    {
        var random = new Random(seed);
        ReportPuzzle[] tiers = [.. Enumerable.Range(0, puzzles).SelectMany(Tiers)];
        ReportPlayer[] own = [.. players.Select((name, index) => new ReportPlayer(name, index % 2 == 0))];
        return
        [
            .. from run in Enumerable.Range(0, runs)
            from puzzle in tiers
            from player in own.Index()
            from repeat in Enumerable.Range(1, 2)
            select Case(random, run, puzzle, player.Item, repeat, 0.9 - (0.2 * player.Index)),
        ];
    }

    private static IEnumerable<ReportPuzzle> Tiers(int number)
    {
        string id = $"4x7-{number:x10}";
        // Each fifth puzzle has a twin, each seventh is a trap.
        string cluster = $"{number - (number % 5 == 1 ? 1 : 0):x64}";
        return Enumerable
            .Range(1, 3)
            .Select(tier => new ReportPuzzle(
                id,
                cluster,
                tier,
                4,
                5 + (number % 3),
                false,
                2 + ((number + tier) % 5),
                tier + (number % 7 * 0.1),
                number % 7 == 3
            ));
    }

    private static ReportRun Run(int place, string[] players) =>
        new(
            place,
            $"run-{place}",
            "gridlock 0.1.0",
            null,
            new Dictionary<string, string> { ["verb"] = "run", ["seed"] = "5eed" },
            new DateTimeOffset(2026, 1 + place, 1, 12, 0, 0, TimeSpan.Zero),
            "completed",
            2,
            "sha256:00",
            null,
            0,
            100,
            players
                .Select((name, index) => new ReportPlayer(name, index % 2 == 0))
                .ToDictionary(static player => player, static player => ImmutableArray.Create($"{player.Name}-2026")),
            $"runs/run-{place}"
        )
        {
            JournalName = "journal.jsonl",
            Folder = $"runs/run-{place}",
        };

    private static ReportCase Case(
        Random random,
        int run,
        ReportPuzzle puzzle,
        ReportPlayer player,
        int repeat,
        double skill
    )
    {
        CaseOutcome first = Outcome(random, puzzle.IsTrap, skill);
        bool isLost = first == CaseOutcome.NotPlayed;
        CaseOutcome final = isLost ? first : Outcome(random, puzzle.IsTrap, skill);
        int cells = puzzle.Rows * puzzle.Columns;
        return new ReportCase
        {
            Run = run,
            Id = $"{puzzle.Id}.{player.Name}.t{puzzle.Tier}.r{repeat}",
            Player = player,
            Puzzle = puzzle,
            Repeat = repeat,
            First = first,
            Final = final,
            Failure = final == CaseOutcome.NotPlayed ? "timeout" : null,
            Unreadable = first == CaseOutcome.Unreadable ? "noGrid" : null,
            Cells =
                isLost || puzzle.IsTrap
                    ? null
                    : new Tally(first == CaseOutcome.Right ? cells : random.Next(cells), cells),
            Conditions = isLost || puzzle.IsTrap ? null : new Tally(random.Next(10, 23), 22),
            Effects = isLost ? [] : [Effect(random), final == CaseOutcome.NotPlayed ? null : Effect(random)],
            Calls = isLost ? 1 : 3,
            LoopingCalls = random.Next(2),
            LoopKinds = ["revision"],
            AnswerLength = isLost ? null : random.Next(100, 900),
            InputTokens = 900,
            OutputTokens = isLost ? null : random.Next(500, 9000),
            ReasoningTokens = null,
            Cost = random.Next(1, 100) / 1000m,
            CostIsEstimated = false,
            Seconds = random.Next(1, 1000) / 10.0,
        };
    }

    private static CaseOutcome Outcome(Random random, bool isTrap, double skill) =>
        random.NextDouble() < 0.05 ? CaseOutcome.NotPlayed
        : random.NextDouble() < skill ? (isTrap ? CaseOutcome.Found : CaseOutcome.Right)
        : isTrap ? (CaseOutcome)random.Next((int)CaseOutcome.Invented, (int)CaseOutcome.GaveUp + 1)
        : new[] { CaseOutcome.Wrong, CaseOutcome.Wrong, CaseOutcome.Unreadable, CaseOutcome.Looped }[random.Next(4)];

    private static RoundEffect Effect(Random random) => (RoundEffect)random.Next(Enum.GetValues<RoundEffect>().Length);
}
