using System.Collections.Immutable;
using Gridlock.Puzzles.Identity;
using Gridlock.Puzzles.Wording;

namespace Gridlock.Puzzles.Themes;

/// <summary>A theme of real words, written as text in the form that <see cref="WordList.ReadAll"/> tells.</summary>
public abstract class WordTheme(string name, string words) : Theme
{
    private readonly ImmutableArray<WordList> _lists = WordList.ReadAll(words);

    public sealed override string Name => name;

    public sealed override PlaceNoun Column(Language language) => _lists[(int)language].Column;

    /// <summary>All its words; the same place means the same thing in every language.</summary>
    internal ImmutableArray<ThemedCategory> Categories(Language language) => _lists[(int)language].Categories;

    public sealed override ImmutableArray<ThemedCategory> Draw(
        int rows,
        int columns,
        Language language,
        SeededRandom random
    )
    {
        ThemedCategory[] categories = [.. Categories(language)];
        random.Shuffle<ThemedCategory>(categories);
        var drawn = ImmutableArray.CreateBuilder<ThemedCategory>(rows);
        foreach (ThemedCategory category in categories.AsSpan(0, rows))
        {
            Noun[] artifacts = [.. category.Artifacts];
            random.Shuffle<Noun>(artifacts);
            drawn.Add(category with { Artifacts = [.. artifacts.AsSpan(0, columns)] });
        }
        return drawn.ToImmutable();
    }
}
