using System.Collections.Immutable;
using Gridlock.Puzzles.Identity;
using Gridlock.Puzzles.Wording;

namespace Gridlock.Puzzles.Themes;

/// <summary>Words made fresh for each puzzle, so that no model has associations with them; proper names in every language.</summary>
public sealed class Invented : Theme
{
    private static readonly ImmutableArray<PlaceNoun> Columns =
    [
        new("bay", "bays"),
        new("Fach", "Fächer", "Fächern", Gender.Neuter),
        new("cajón", "cajones", "cajones", Gender.Masculine),
    ];

    public override string Name => "invented";

    public override PlaceNoun Column(Language language) => Columns[(int)language];

    public override ImmutableArray<ThemedCategory> Draw(int rows, int columns, Language language, SeededRandom random)
    {
        var words = new InventedWords(random);
        string Fresh() => Written(words.Next(), language);
        var drawn = ImmutableArray.CreateBuilder<ThemedCategory>(rows);
        for (int row = 0; row < rows; row++)
        {
            string category = Fresh();
            drawn.Add(new(category, [.. Enumerable.Range(0, columns).Select(_ => new Noun(Fresh(), Gender.None))]));
        }
        return drawn.ToImmutable();
    }

    // A name without an article starts with a capital; English has the article.
    private static string Written(string word, Language language) =>
        language == Language.English ? word : char.ToUpperInvariant(word[0]) + word[1..];
}
