using System.Collections.Immutable;
using Gridlock.Core.Gates.Cases;
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

    public int Puzzles => _pairs.Count;

    /// <summary>Candidate's cases so far.</summary>
    public int Cases { get; private set; }

    /// <summary>Those of them that failed at the provider, wholly or in a later round.</summary>
    public int Failed { get; private set; }

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

    /// <summary>The most puzzles to play: what the plan says, or twice a fixed sample with as much discordance as shows.</summary>
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

    public ImmutableArray<RuleResult> Rules => [.. _watches.Select(static watch => watch.Result())];

    /// <summary>The same without verdicts, where too much failed for one.</summary>
    public ImmutableArray<RuleResult> UndecidedRules =>
        [.. Rules.Select(static rule => rule with { Outcome = GateOutcome.Inconclusive })];

    /// <summary>The metric that leads among those that decide, tier by tier.</summary>
    public ImmutableArray<SliceResult> ByTier => Verdicts.Slices.ByTier(_pairs, Deciding.First().Rule.Metric);

    /// <summary>The mean difference of the leading metric if every case that failed had come out badly, or well; null where none failed,
    /// and for amounts.</summary>
    public Interval? WorstCase()
    {
        GateRule rule = Deciding.First().Rule;
        return Failed == 0 || rule.Metric.IsAmount ? null : new Interval(If(0), If(1));

        double If(double missing) =>
            _pairs.Select(pair => pair.DifferenceIf(rule.Metric, missing)).OfType<double>().DefaultIfEmpty().Average();
    }

    private IEnumerable<GateWatch> Deciding => _watches.Where(static watch => watch.Rule.Decides);

    /// <summary>No call is answered at all.</summary>
    /// <param name="failure">The class of the last one.</param>
    internal void Unanswered(string failure) => _unanswered = failure;

    /// <summary>In an order that does not depend on what came out.</summary>
    public void Add(PuzzlePair pair)
    {
        _pairs.Add(pair);
        Cases += pair.Candidate.Length;
        Failed += pair.Candidate.Count(static one => one.IsLacking);
        foreach (GateWatch watch in _watches)
        {
            watch.Add(pair);
        }
    }
}
