using Gridlock.Core.Gates.Identity;
using Gridlock.Core.Gates.Metrics;
using Gridlock.Core.Judging;
using Gridlock.Core.Matches;
using Gridlock.Core.Players;
using Gridlock.Core.Reports.Judgements;

namespace Gridlock.Core.Gates.Cases;

/// <summary>A case as a comparison needs it, small enough to be kept in a file.</summary>
/// <param name="Puzzle">The puzzle's fingerprint, which its twins share.</param>
/// <param name="Played">False where the provider failed; such a case counts for nobody.</param>
/// <param name="Values">By the name of the metric; absent where the case says nothing of it.</param>
/// <param name="Sight">What could be seen of who answered; null where nobody did.</param>
public sealed record MeasuredCase(
    string Puzzle,
    int Tier,
    bool Played,
    IReadOnlyDictionary<string, double> Values,
    ModelSight? Sight
)
{
    private static readonly string[] s_stopped =
    [
        MatchExecutor.BudgetSpent,
        PlayerFailure.Cancelled.Word(),
        PlayerFailure.CutOff.Word(),
        RoundTexts.Interrupted,
    ];

    /// <summary>What failed at the provider, as a class such as "timeout": all of the case, or a later round; null where nothing did.</summary>
    public string? Failure { get; init; }

    /// <summary>Whether some of it is missing because the provider failed.</summary>
    internal bool IsLacking => !Played || Failure is not null;

    /// <summary>Null for a case whose puzzle is lost, and for one that somebody stopped before there was an answer.</summary>
    public static MeasuredCase? Of(JudgedCase judged) =>
        judged.Puzzle is null || (judged.First == CaseOutcome.NotPlayed && IsStopped(judged))
            ? null
            : new MeasuredCase(
                judged.Puzzle.Fingerprint,
                judged.Record.Start.Tier,
                judged.First != CaseOutcome.NotPlayed,
                judged.First == CaseOutcome.NotPlayed ? new Dictionary<string, double>() : Measure(judged),
                ModelSight.Of(judged.Record, judged.Puzzle.Theme)
            )
            {
                Failure = BreaksOff(judged) && !IsStopped(judged) ? Class(judged) : null,
            };

    /// <summary>The same without what depends on when it was asked, as for a player's first cases, which wait for connections and
    /// whatever else has to start.</summary>
    internal MeasuredCase Untimed() =>
        this with
        {
            Values = Values
                .Where(static one => GateMetrics.Find(one.Key) is not { IsTime: true })
                .ToDictionary(static one => one.Key, static one => one.Value),
        };

    /// <summary>Whether a round that was planned is missing, for another reason than that the player went round.</summary>
    internal static bool BreaksOff(JudgedCase judged) => judged.Final == CaseOutcome.NotPlayed;

    /// <summary>Whether it was ended from outside, such as by a check that knew enough, which is nobody's failure.</summary>
    private static bool IsStopped(JudgedCase judged) => s_stopped.Contains(Class(judged));

    private static string Class(JudgedCase judged) =>
        judged.Judgement?.Rounds.OfType<RoundJudgement.NotJudged>().FirstOrDefault()?.Class
        ?? judged.Record.End?.Outcome
        ?? RoundTexts.Interrupted;

    private static Dictionary<string, double> Measure(JudgedCase judged) =>
        GateMetrics
            .All.Select(metric => (metric.Name, Value: metric.Read(judged)))
            .Where(static one => one.Value is not null)
            .ToDictionary(static one => one.Name, static one => one.Value!.Value);
}
