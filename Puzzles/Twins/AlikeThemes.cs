using System.Collections.Immutable;
using Gridlock.Puzzles.Themes;

namespace Gridlock.Puzzles.Twins;

/// <summary>Themes whose names weigh as much: a twin with lighter words would be shorter to read and to think about, for a reason that has
/// nothing to do with who does it.</summary>
public static class AlikeThemes
{
    /// <summary>By tokens a name in o200k_base: 1.8 to 2.0, 1.4, and 3.5.</summary>
    private static readonly ImmutableArray<ImmutableArray<string>> s_groups =
    [
        ["museum", "market"],
        ["film", "space", "harbour", "mansion"],
        ["invented"],
    ];

    /// <summary>Themes for a twin, none with a name of the original's: others that are alike, and for invented words, which are made
    /// fresh, their own. Of a theme that is no theme of the catalogue, such as an import's, any that has real words.</summary>
    /// <param name="theme">The original's.</param>
    public static ImmutableArray<Theme> For(string theme)
    {
        ImmutableArray<string> group = GroupOf(theme);
        return
        [
            .. ThemeCatalogue.All.Where(other =>
                group.IsEmpty ? other is not Invented
                : group.Length == 1 ? other.Name == theme
                : other.Name != theme && group.Contains(other.Name)
            ),
        ];
    }

    /// <summary>Whether texts of two themes take about as many tokens; false where one is not of the catalogue.</summary>
    public static bool Are(string? one, string? other) =>
        one is not null && other is not null && GroupOf(one).Contains(other);

    public static bool IsKnown(string theme) => !GroupOf(theme).IsEmpty;

    private static ImmutableArray<string> GroupOf(string theme) =>
        s_groups.FirstOrDefault(group => group.Contains(theme), []);
}
