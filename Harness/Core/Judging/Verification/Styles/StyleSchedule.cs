using System.Collections.Immutable;

namespace Gridlock.Core.Judging.Verification.Styles;

/// <summary>Which round is asked in which style.</summary>
public static class StyleSchedule
{
    /// <summary>The rounds take the styles in turn, and each repeat of a case begins one style further on, so that with as many repeats
    /// as styles each style stands in each place once.</summary>
    /// <param name="repeat">From 1.</param>
    public static ImmutableArray<VerificationStyle> OfRepeat(ImmutableArray<VerificationStyle> styles, int repeat) =>
        styles.IsDefaultOrEmpty
            ? []
            : [.. Enumerable.Range(0, styles.Length).Select(place => styles[(place + repeat - 1) % styles.Length])];

    /// <param name="styles">None for the neutral check in every round.</param>
    /// <param name="round">From 1.</param>
    public static VerificationStyle OfRound(ImmutableArray<VerificationStyle> styles, int round) =>
        styles.IsDefaultOrEmpty ? VerificationStyle.Usual : styles[(round - 1) % styles.Length];

    /// <summary>As the journal keeps them: null where every round is the neutral check.</summary>
    public static IReadOnlyList<string>? Words(ImmutableArray<VerificationStyle> styles) =>
        styles.IsDefaultOrEmpty || styles.All(static style => style == VerificationStyle.Usual)
            ? null
            : [.. styles.Select(static style => style.ToString())];
}
