using System.Collections.Immutable;
using Gridlock.Puzzles.Conditions;
using Gridlock.Puzzles.Grids;
using Gridlock.Puzzles.Identity;
using Gridlock.Puzzles.Tests.Conditions;
using Gridlock.Puzzles.Wording;

namespace Gridlock.Puzzles.Tests.Wording;

/// <summary>Whole prompts with a condition of every kind that fits, as files that a person has read.</summary>
public sealed class PromptSnapshotTests
{
    private const int Rows = 4;
    private const int Columns = 4;

    private static readonly ImmutableArray<ImmutableArray<(string Category, ImmutableArray<Noun> Artifacts)>> Words =
    [
        [
            ("gem", Nouns("ruby", "emerald", "topaz", "opal")),
            ("musical instrument", Nouns("harp", "violin", "trumpet", "drum")),
            ("weapon", Nouns("dagger", "halberd", "crossbow", "rapier")),
            ("vessel", Nouns("goblet", "amphora", "teapot", "jug")),
        ],
        [
            ("Edelstein", Nouns("der Rubin", "der Smaragd", "der Topas", "der Opal")),
            ("Musikinstrument", Nouns("die Harfe", "die Geige", "die Trompete", "das Tamburin")),
            ("Waffe", Nouns("der Dolch", "die Hellebarde", "die Armbrust", "das Rapier")),
            ("Gefäß", Nouns("der Kelch", "die Amphore", "die Kanne", "das Fass")),
        ],
        [
            ("piedra preciosa", Nouns("el rubí", "la esmeralda", "el topacio", "el ópalo")),
            ("instrumento musical", Nouns("la lira", "el violín", "la trompeta", "el tambor")),
            ("arma", Nouns("el puñal", "la alabarda", "la ballesta", "el florete")),
            ("recipiente", Nouns("la copa", "la vasija", "la tetera", "el jarro")),
        ],
    ];

    private static readonly ImmutableArray<PlaceNoun> Halls =
    [
        new("hall", "halls"),
        new("Saal", "Säle", "Sälen", Gender.Masculine),
        new("sala", "salas", "salas", Gender.Feminine),
    ];

    [Theory]
    [InlineData(Shape.Vault, Language.English)]
    [InlineData(Shape.Vault, Language.German)]
    [InlineData(Shape.Vault, Language.Spanish)]
    [InlineData(Shape.LineUp, Language.English)]
    [InlineData(Shape.LineUp, Language.German)]
    [InlineData(Shape.LineUp, Language.Spanish)]
    public void A_prompt_reads_as_it_was_read(Shape shape, Language language)
    {
        string prompt = PromptWriter.Write(Draw(shape, new Phrasing(language, WordingStyle.Plain, false)), 1);
        IEnumerable<string> otherStyles = new[]
        {
            new Phrasing(language, WordingStyle.Formal, false),
            new Phrasing(language, WordingStyle.Spoken, true),
        }.Select(phrasing => $"== {StyleName.Of(phrasing.Style)}\n{Sentences(Draw(shape, phrasing))}");
        string name = $"{(shape == Shape.Vault ? "vault" : "lineup")}-{LanguageCode.Of(language)}";
        Snapshot.Matches(name, $"== plain\n{prompt}\n{string.Join('\n', otherStyles)}");
    }

    private static string Sentences(Puzzle puzzle) =>
        string.Concat(puzzle.Conditions.Select(condition => $"{condition.Number}. {condition.Text}\n"));

    private static Puzzle Draw(Shape shape, Phrasing phrasing)
    {
        var random = new SeededRandom(Seed.Parse("prompts").Derive("test", (int)shape));
        ImmutableArray<int> ratings = [.. Enumerable.Range(0, Rows * Columns).Select(_ => 1 + random.Below(5))];
        var grid = new Grid(shape, Rows, Columns, ratings);
        var words = Words[(int)phrasing.Language];
        Labels labels = Labels.Of(shape, words, Halls[(int)phrasing.Language], phrasing);
        byte[][] some = [.. Enumerable.Range(0, 200).Select(_ => Allocations.Draw(grid, random))];
        return new Puzzle
        {
            Id = "test",
            Seed = "",
            Grid = grid,
            Theme = "",
            Labels = labels,
            Categories =
            [
                .. words.Select(
                    (word, row) =>
                        new Category(
                            word.Category,
                            [.. word.Artifacts.Select((noun, i) => new Artifact(noun.Name, ratings[row * Columns + i]))]
                        )
                ),
            ],
            Conditions =
            [
                .. ConditionKinds
                    .All.Where(kind => kind.Fits(grid))
                    .Select(kind => some.Select(a => kind.Propose(grid, a, random)).OfType<Condition>().First())
                    .Select((condition, i) => new NumberedCondition(i + 1, 0, condition, condition.ToSentence(labels))),
            ],
            Solution = [],
            Tiers = [],
            Fingerprint = "",
        };
    }

    private static ImmutableArray<Noun> Nouns(params string[] names) => [.. names.Select(Noun)];

    private static Noun Noun(string name) =>
        name.Split(' ') switch
        {
            ["der", string word] => new(word, Gender.Masculine),
            ["die", string word] => new(word, Gender.Feminine),
            ["das", string word] => new(word, Gender.Neuter),
            ["el", string word] => new(word, Gender.Masculine),
            ["la", string word] => new(word, Gender.Feminine),
            _ => new(name, Gender.None),
        };
}
