using System.Collections.Immutable;
using Gridlock.Core.Gates.Cases;
using Gridlock.Core.Gates.Metrics;
using Gridlock.Core.Gates.Rules;
using Gridlock.Core.Statistics;
using Gridlock.Core.Statistics.Intervals;

namespace Gridlock.Core.Gates.Verdicts;

/// <summary>Takes in puzzle after puzzle, and knows at every moment what they show.</summary>
public sealed class Gate
{
    /// <summary>It is looked at after every puzzle, so chance must be far.</summary>
    private const double SureOfFailing = 0.998;

    /// <summary>Where none is answered, as many are enough.</summary>
    private const int FewFailures = 5;

    private readonly ImmutableArray<GateWatch> _watches;
    private readonly List<PuzzlePair> _pairs = [];
    private string? _unanswered;

    /// <param name="sameness">Whether to ask if the two are alike, in place of whether the candidate is worse.</param>
    public Gate(GatePlan plan, bool sameness)
    {
        Plan = plan;
        _watches = [.. plan.Rules.Select(rule => new GateWatch(rule, plan, sameness))];
    }

    public GatePlan Plan { get; }

    /// <summary>That the candidate was asked.</summary>
    public int Puzzles { get; private set; }

    /// <summary>Puzzles that will all be taken in, whatever they show; null where it may stop before. Only what is found depends on it, not
    /// how often that is wrong.</summary>
    public int? Recorded { get; set; }

    /// <summary>Candidate's cases so far.</summary>
    public int Cases { get; private set; }

    /// <summary>Those of them that failed at the provider, wholly or in a later round.</summary>
    public int Failed { get; private set; }

    /// <summary>The baseline's cases on the puzzles so far.</summary>
    public int BaselineCases { get; private set; }

    /// <summary>Those of them that failed at the provider, wholly or in a later round.</summary>
    public int BaselineFailed { get; private set; }

    /// <summary>More failed than a check that counts may have.</summary>
    public bool Fails => Failed > Plan.FailedShare * Cases;

    /// <summary>So many failed that the share of all that are to come is surely too great.</summary>
    public bool SurelyFails =>
        ClopperPearson.Of(Failed, Cases, SureOfFailing).Low > Plan.FailedShare
        || (Failed == Cases && Cases >= FewFailures);

    /// <summary>What failed most often; null where nothing did.</summary>
    public string? Failure =>
        _pairs
            .SelectMany(static pair => pair.Candidate)
            .Select(static one => one.Failure)
            .OfType<string>()
            .CountBy(static one => one)
            .OrderByDescending(static one => one.Value)
            .Select(static one => one.Key)
            .FirstOrDefault()
        ?? _unanswered;

    /// <summary>The most puzzles to play: what the plan says, or what a fixed sample with as much discordance as shows gives.</summary>
    public long Limit => Plan.MostPuzzles ?? Deciding.Max(static watch => watch.Limit);

    /// <summary>Whether nothing that comes could still matter.</summary>
    public bool IsOver =>
        Deciding.Any(static watch => watch.IsOver && watch.Outcome.IsBad())
        || Deciding.All(static watch => watch.IsOver);

    public GateOutcome Outcome
    {
        get
        {
            GateOutcome[] outcomes = [.. Deciding.Select(static watch => watch.Outcome)];
            return outcomes.FirstOrDefault(static outcome => outcome.IsBad())
                    is var bad
                        and not GateOutcome.Inconclusive
                    ? bad
                : outcomes.Contains(GateOutcome.Inconclusive) ? GateOutcome.Inconclusive
                : outcomes.Contains(GateOutcome.Improved) ? GateOutcome.Improved
                : outcomes[0];
        }
    }

    public ImmutableArray<RuleResult> Rules =>
        [.. _watches.Select(watch => watch.Result() with { WorstCase = WorstCase(watch.Rule.Metric) })];

    /// <summary>The same without verdicts, where too much failed for one.</summary>
    public ImmutableArray<RuleResult> UndecidedRules =>
        [.. Rules.Select(static rule => rule with { Outcome = GateOutcome.Inconclusive })];

    /// <summary>The metric that leads among those that decide, tier by tier.</summary>
    public ImmutableArray<SliceResult> ByTier => Verdicts.Slices.ByTier(_pairs, Deciding.First().Rule.Metric);

    /// <summary>Where the mean difference lies whatever the cases that failed would have come out as, on either side; null where none
    /// failed, and for amounts.</summary>
    private Interval? WorstCase(GateMetric metric)
    {
        return Failed + BaselineFailed == 0 || metric.IsAmount ? null : new Interval(If(0), If(1));

        double If(double missing) =>
            _pairs.Select(pair => pair.DifferenceIf(metric, missing)).OfType<double>().DefaultIfEmpty().Average();
    }

    private IEnumerable<GateWatch> Deciding => _watches.Where(static watch => watch.Rule.Decides);

    /// <summary>No call is answered at all.</summary>
    /// <param name="failure">The class of the last one.</param>
    internal void Unanswered(string failure) => _unanswered = failure;

    /// <summary>In an order that does not depend on what came out.</summary>
    public void Add(PuzzlePair pair)
    {
        long limit = Limit;
        // Of less than half of a sample nothing can be made but what a check makes of it that has only begun.
        bool takesAll = Recorded >= limit / 2;
        double left = Math.Max(1, (takesAll ? Recorded!.Value : limit) - _pairs.Count);
        _pairs.Add(pair);
        Puzzles += pair.IsLost && pair.Candidate.IsEmpty ? 0 : 1;
        BaselineCases += pair.Baseline.Length;
        BaselineFailed += pair.Baseline.Count(static one => one.IsLacking);
        Cases += pair.Candidate.Length;
        Failed += pair.Candidate.Count(static one => one.IsLacking);
        foreach (GateWatch watch in _watches)
        {
            watch.Add(pair, left, takesAll);
        }
    }
}
