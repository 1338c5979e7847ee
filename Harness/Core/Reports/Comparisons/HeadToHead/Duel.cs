using System.Collections.Immutable;
using Gridlock.Core.Statistics;

namespace Gridlock.Core.Reports.Comparisons.HeadToHead;

/// <summary>Two players head to head.</summary>
/// <param name="Holm">The p value adjusted over all pairs of players: the chance of any false alarm among them.</param>
/// <param name="FalseDiscovery">The same by Benjamini and Hochberg: the expected share of false ones among the alarms.</param>
/// <param name="AlikeP">That they differ by <see cref="Levels.Margin"/> or more, by two one-sided tests; null where that can not be said.</param>
/// <param name="Cells">The mean difference of the shares of right cells, every puzzle alike; null where nothing is known of them.</param>
/// <param name="CellsInterval">At 95% confidence, by the bootstrap over puzzles; null with fewer than two puzzles.</param>
/// <param name="CellsP">That their shares of right cells are alike; puzzles change sides.</param>
public sealed record Duel(
    string First,
    string Second,
    PairedResult Result,
    double Holm,
    double FalseDiscovery,
    double? AlikeP,
    double? Cells,
    Interval? CellsInterval,
    double? CellsP,
    ImmutableArray<DuelSlice> Slices
)
{
    /// <summary>By Holm's adjustment over all pairs.</summary>
    public Finding Finding =>
        Holm > Levels.Error
            ? AlikeP <= Levels.Error
                ? Finding.Alike
                : Finding.Open
            : Result.Difference > 0
                ? Finding.FirstBetter
                : Finding.SecondBetter;

    /// <summary>The same seen from the other side.</summary>
    public Duel Mirrored() =>
        this with
        {
            First = Second,
            Second = First,
            Result = Result.Mirrored(),
            Cells = -Cells + 0.0,
            CellsInterval = CellsInterval is Interval cells ? new Interval(-cells.High + 0.0, -cells.Low + 0.0) : null,
            Slices = [.. Slices.Select(static slice => slice.Mirrored())],
        };
}
