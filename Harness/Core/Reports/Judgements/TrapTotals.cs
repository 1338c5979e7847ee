using Gridlock.Core.Statistics;

namespace Gridlock.Core.Reports.Judgements;

/// <summary>What came of puzzles that have no solution, or more than one; of all answers to them that say something or nothing, without
/// those that set out to say something and can not be read.</summary>
public sealed class TrapTotals
{
    private static readonly CaseOutcome[] s_outcomes =
    [
        CaseOutcome.Found,
        CaseOutcome.Invented,
        CaseOutcome.Mistook,
        CaseOutcome.GaveUp,
    ];

    private readonly ClusteredRate[] _rates = [.. s_outcomes.Select(static _ => new ClusteredRate())];

    /// <summary>The player said what is amiss.</summary>
    public ClusteredRate Found => _rates[0];

    /// <summary>It gave an arrangement, be it one of several.</summary>
    public ClusteredRate Invented => _rates[1];

    /// <summary>It said that there is none where there are several, or the other way round.</summary>
    public ClusteredRate Mistook => _rates[2];

    /// <summary>It gave no arrangement and made no claim.</summary>
    public ClusteredRate GaveUp => _rates[3];

    /// <summary>True for an outcome that only a trap has.</summary>
    public static bool IsOfTrap(CaseOutcome outcome) => s_outcomes.Contains(outcome);

    internal void Add(string puzzle, CaseOutcome outcome)
    {
        if (IsOfTrap(outcome))
        {
            for (int index = 0; index < s_outcomes.Length; index++)
            {
                _rates[index].Add(puzzle, s_outcomes[index] == outcome ? 1 : 0, 1);
            }
        }
    }
}
