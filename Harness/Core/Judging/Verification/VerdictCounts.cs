using System.Collections.Immutable;

namespace Gridlock.Core.Judging.Verification;

/// <summary>Verdicts against the truth, as in signal detection; the signal is a violated condition.</summary>
/// <param name="Hits">Violated, and called violated.</param>
/// <param name="Misses">Violated, but said to hold.</param>
/// <param name="FalseAlarms">Holds, but called violated.</param>
/// <param name="CorrectHolds">Holds, and said to hold.</param>
/// <param name="ViolatedWithoutVerdict">Violated, with nothing said.</param>
/// <param name="HoldingWithoutVerdict">Holds, with nothing said.</param>
public sealed record VerdictCounts(
    int Hits,
    int Misses,
    int FalseAlarms,
    int CorrectHolds,
    int ViolatedWithoutVerdict,
    int HoldingWithoutVerdict
)
{
    /// <summary>Every condition was said to hold, and at least one does not.</summary>
    public bool FalselyAllHold =>
        Misses > 0 && Hits + FalseAlarms + ViolatedWithoutVerdict + HoldingWithoutVerdict == 0;

    /// <param name="truth">Whether each condition holds, in the order of the verdicts.</param>
    /// <exception cref="ArgumentException">There is not one verdict a condition.</exception>
    public static VerdictCounts Of(ImmutableArray<Verdict> verdicts, ImmutableArray<bool> truth)
    {
        if (verdicts.Length != truth.Length)
        {
            throw new ArgumentException($"{verdicts.Length} verdicts for {truth.Length} conditions.", nameof(verdicts));
        }
        int Count(Verdict verdict, bool holds) => verdicts.Where((v, i) => v == verdict && truth[i] == holds).Count();
        return new VerdictCounts(
            Count(Verdict.Violated, false),
            Count(Verdict.Holds, false),
            Count(Verdict.Violated, true),
            Count(Verdict.Holds, true),
            Count(Verdict.Missing, false),
            Count(Verdict.Missing, true)
        );
    }
}
