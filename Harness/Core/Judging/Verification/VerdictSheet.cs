using System.Collections.Immutable;

namespace Gridlock.Core.Judging.Verification;

/// <summary>Collects verdicts by condition number; two that differ cancel each other for good.</summary>
internal sealed class VerdictSheet(ImmutableArray<int> numbers)
{
    private readonly Verdict[] _verdicts = new Verdict[numbers.Length];
    private readonly bool[] _contradicted = new bool[numbers.Length];

    public int Count => numbers.Length;

    public int NumberAt(int index) => numbers[index];

    /// <summary>Does nothing for a number that the tier does not have.</summary>
    public void Say(int? number, Verdict verdict)
    {
        int index = number is int known ? numbers.IndexOf(known) : -1;
        if (index < 0 || verdict == Verdict.Missing)
        {
            return;
        }
        _contradicted[index] |= _verdicts[index] != Verdict.Missing && _verdicts[index] != verdict;
        _verdicts[index] = verdict;
    }

    public ImmutableArray<Verdict> ToImmutable() =>
        [.. _verdicts.Select((verdict, index) => _contradicted[index] ? Verdict.Missing : verdict)];
}
