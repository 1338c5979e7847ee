namespace Gridlock.Core.Reports.Judgements;

/// <summary>How often each outcome came.</summary>
public sealed class OutcomeCounts
{
    private readonly long[] _counts = new long[Enum.GetValues<CaseOutcome>().Length];

    public long this[CaseOutcome outcome] => _counts[(int)outcome];

    public void Add(CaseOutcome outcome) => _counts[(int)outcome]++;
}
