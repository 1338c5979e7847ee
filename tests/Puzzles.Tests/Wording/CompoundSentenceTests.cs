using System.Collections.Immutable;
using Gridlock.Puzzles.Conditions;
using Gridlock.Puzzles.Grids;
using Gridlock.Puzzles.Tests.Conditions;
using Gridlock.Puzzles.Wording;

namespace Gridlock.Puzzles.Tests.Wording;

public sealed class CompoundSentenceTests
{
    private static readonly ImmutableArray<Condition> Parts =
    [
        SmallGrids.Condition("in-column", 0, 1),
        SmallGrids.Condition("same-row", 1, 2),
        SmallGrids.Condition("not-in-row", 3, 1),
        SmallGrids.Condition("directly-above", 4, 5),
    ];

    public static TheoryData<string> Compounds =>
        [.. ConditionKinds.All.Where(kind => kind.MostParts > 0).Select(kind => kind.Name)];

    [Theory]
    [MemberData(nameof(Compounds))]
    public void A_compound_says_each_part_once_and_in_its_own_words(string name)
    {
        foreach ((Labels labels, ConditionKind kind, string sentence) in Sentences().Where(s => s.Kind.Name == name))
        {
            kind.Clauses.Count(labels.Phrasing.Language).Should().Be(3);
            foreach (Condition part in Parts.Take(kind.MostParts))
            {
                string clause = part.ToClause(labels);
                sentence.Split(clause).Should().HaveCount(2, "'{0}' stands once in '{1}'", clause, sentence);
            }
            sentence.Should().MatchRegex(@"^\p{Lu}[^{}|]*[^.\s,;]\.$").And.NotContainAny("  ", " ,", " ;", " :");
        }
    }

    [Fact]
    public void No_two_compounds_and_no_two_styles_share_their_words() =>
        Sentences()
            .Select(said => (said.Labels.Phrasing.Language, said.Sentence.Split("(a)")[0]))
            .Should()
            .HaveCount(ConditionKinds.All.Count(kind => kind.MostParts > 0) * 9)
            .And.OnlyHaveUniqueItems();

    private static IEnumerable<(Labels Labels, ConditionKind Kind, string Sentence)> Sentences() =>
        from language in Enum.GetValues<Language>()
        from style in Enum.GetValues<WordingStyle>()
        let labels = LabelsIn(new Phrasing(language, style, false))
        from kind in ConditionKinds.All
        where kind.MostParts > 0
        let condition = new Condition(kind, [.. kind.Parameters.Select(_ => 1)], [.. Parts.Take(kind.MostParts)])
        select (labels, kind, condition.ToSentence(labels));

    private static Labels LabelsIn(Phrasing phrasing) =>
        Labels.Of(
            Shape.Vault,
            [
                .. new[] { "one", "two" }.Select(category =>
                    (category, ImmutableArray.Create(Noun(category, 1), Noun(category, 2), Noun(category, 3)))
                ),
            ],
            new PlaceNoun("unused", "unused"),
            phrasing
        );

    private static Noun Noun(string category, int number) => new($"{category}{number}x", Gender.Masculine);
}
