using System.Collections.Immutable;
using Gridlock.Core.Gates.Cases;

namespace Gridlock.Core.Gates.Identity;

/// <summary>What a provider calls something, and in how many cases.</summary>
internal sealed record SeenWords(ImmutableSortedDictionary<string, int> Counts)
{
    private const int MostShown = 3;
    private const int LongestShown = 100;
    private const int FewCases = 5;

    /// <summary>A word that would be missing as rarely as this, were all as before, is gone.</summary>
    private const double Unlikely = 0.001;

    /// <summary>In which something was said.</summary>
    public int Cases => Counts.Values.Sum();

    /// <summary>Such as an id of the answer in place of one of the system.</summary>
    public bool IsNewEachTime => Cases >= FewCases && 2 * Counts.Count(static one => one.Value == 1) > Cases;

    public static SeenWords Of(IEnumerable<MeasuredCase> cases, Func<ModelSight, string?> word) =>
        new(
            cases
                .Select(one => one.Sight is ModelSight sight ? word(sight) : null)
                .OfType<string>()
                .CountBy(static seen => seen)
                .ToImmutableSortedDictionary(StringComparer.Ordinal)
        );

    public SeenWords Without(SeenWords other) => new(Counts.RemoveRange(other.Counts.Keys));

    /// <summary>Those that are not among the later ones, and would be there if each case drew one as before.</summary>
    public SeenWords Missed(SeenWords later)
    {
        int before = Cases;
        int cases = later.Cases;
        return new(
            Without(later)
                .Counts.Where(one => Math.Pow(1 - ((double)one.Value / before), cases) < Unlikely)
                .ToImmutableSortedDictionary(StringComparer.Ordinal)
        );
    }

    /// <summary>The first few, without what could drive whoever shows them.</summary>
    public override string ToString() =>
        string.Join(", ", Counts.Keys.Take(MostShown).Select(Shown))
        + (Counts.Count > MostShown ? $" and {Counts.Count - MostShown} others" : "");

    private static string Shown(string word) =>
        string.Concat(
            word.Take(LongestShown).Select(static c => char.IsControl(c) || char.IsSurrogate(c) ? '\uFFFD' : c)
        ) + (word.Length > LongestShown ? "…" : "");
}
