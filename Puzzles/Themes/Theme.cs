using System.Collections.Immutable;
using Gridlock.Puzzles.Identity;

namespace Gridlock.Puzzles.Themes;

/// <summary>A source of names for a puzzle.</summary>
public abstract class Theme
{
    /// <summary>What a user writes after --theme.</summary>
    public abstract string Name { get; }

    /// <summary>One column, such as "hall"; starts with a consonant, so that "a" stands before it.</summary>
    public abstract string ColumnNoun { get; }

    public abstract string ColumnNounPlural { get; }

    /// <summary>Names for a grid: as many categories as rows, as many artifacts in each as columns; none twice.</summary>
    public abstract ImmutableArray<(string Category, ImmutableArray<string> Artifacts)> Draw(
        int rows,
        int columns,
        SeededRandom random
    );
}
