using System.Collections.Immutable;
using Gridlock.Puzzles.Identity;
using Gridlock.Puzzles.Wording;

namespace Gridlock.Puzzles.Themes;

/// <summary>A source of names for a puzzle.</summary>
public abstract class Theme
{
    /// <summary>What a user writes after --theme.</summary>
    public abstract string Name { get; }

    /// <summary>One column, such as "hall".</summary>
    public abstract PlaceNoun Column(Language language);

    /// <summary>Names for a grid: as many categories as rows, as many artifacts in each as columns; none twice. The same random
    /// numbers draw the same things in every language.</summary>
    public abstract ImmutableArray<ThemedCategory> Draw(int rows, int columns, Language language, SeededRandom random);
}
