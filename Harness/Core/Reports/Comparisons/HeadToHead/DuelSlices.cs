using System.Collections.Immutable;
using System.Globalization;

namespace Gridlock.Core.Reports.Comparisons.HeadToHead;

/// <summary>Compares two players tier by tier, size by size and grade by grade.</summary>
internal static class DuelSlices
{
    private static readonly (string Kind, Func<Attempt, string?> Name)[] s_kinds =
    [
        ("tier", static one => Number(one.Tier)),
        ("size", static one => one.Size),
        ("grade", static one => one.Grade is int grade ? Number(grade) : null),
    ];

    /// <summary>A kind by which all items are alike has no slices.</summary>
    public static ImmutableArray<DuelSlice> Of(IReadOnlyCollection<(Tries First, Tries Second)> shared, string seed) =>
        [
            .. from kind in s_kinds
            let slices = shared
                .GroupBy(pair => kind.Name(pair.First.Attempts[0]))
                .Where(static slice => slice.Key is not null)
                .OrderBy(static slice => slice.Key, StringComparer.Ordinal)
                .ToArray()
            where slices.Length > 1
            from slice in slices
            let result = PairedResult.Of(Duels.Paired(slice), $"{seed} / {kind.Kind} {slice.Key}")
            select new DuelSlice(kind.Kind, slice.Key!, result, result.P),
        ];

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
