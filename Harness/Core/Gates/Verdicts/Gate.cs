using System.Collections.Immutable;
using Gridlock.Core.Gates.Cases;
using Gridlock.Core.Gates.Rules;
using Gridlock.Core.Statistics;

namespace Gridlock.Core.Gates.Verdicts;

/// <summary>Takes in puzzle after puzzle, and knows at every moment what they show.</summary>
public sealed class Gate
{
    private readonly ImmutableArray<GateWatch> _watches;
    private readonly List<PuzzlePair> _pairs = [];

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

    /// <summary>Those of them that failed at the provider.</summary>
    public int Failed { get; private set; }

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

    /// <summary>In an order that does not depend on what came out.</summary>
    public void Add(PuzzlePair pair)
    {
        _pairs.Add(pair);
        Cases += pair.Candidate.Length;
        Failed += pair.Candidate.Count(static one => !one.Played);
        foreach (GateWatch watch in _watches)
        {
            watch.Add(pair);
        }
    }
}
