using System.Text.RegularExpressions;
using Gridlock.Puzzles.Conditions;
using Gridlock.Puzzles.Grids;
using Gridlock.Puzzles.Wording;

namespace Gridlock.Puzzles.Tests.Conditions;

public sealed partial class SentenceTests
{
    private const int ConditionsOfEach = 60;

    [Fact]
    public void Every_kind_has_three_sentences_in_every_language()
    {
        foreach (ConditionKind kind in ConditionKinds.All)
        {
            foreach (Language language in Enum.GetValues<Language>())
            {
                kind.Clauses.Count(language).Should().Be(3, "{0} in {1}", kind, language);
            }
        }
    }

    [Fact]
    public void Different_conditions_never_share_a_sentence()
    {
        foreach (Phrasing phrasing in WordedGrid.Phrasings())
        {
            foreach (Shape shape in Enum.GetValues<Shape>())
            {
                var grid = WordedGrid.Of(shape, 4, 6, phrasing, Enum.GetValues<Gender>());
                var said = new Dictionary<string, Condition>();
                foreach (
                    Condition condition in ConditionKinds.All.SelectMany(kind =>
                        grid.Conditions(kind, ConditionsOfEach)
                    )
                )
                {
                    string sentence = condition.ToSentence(grid.Labels);
                    if (!said.TryAdd(sentence, condition) && said[sentence] != condition)
                    {
                        Assert.Fail($"'{sentence}' is {said[sentence]} and {condition}");
                    }
                    sentence.Should().MatchRegex(@"^\p{Lu}[^{}|]*[^.\s,;]\.$");
                    sentence.Should().NotContain("  ").And.NotContain(" ,").And.NotContain("..");
                }
                said.Count.Should().BeGreaterThan(1000);
            }
        }
    }

    /// <summary>Stronger than that no two sentences are alike: what is left without names and numbers tells the kind.</summary>
    [Theory]
    [InlineData(3, 4)]
    [InlineData(4, 5)]
    [InlineData(4, 8)]
    public void The_words_between_the_names_tell_the_kind(int rows, int columns)
    {
        foreach (Phrasing phrasing in WordedGrid.Phrasings())
        {
            foreach (Shape shape in Enum.GetValues<Shape>())
            {
                var grid = WordedGrid.Of(shape, rows, columns, phrasing, Gender.Masculine);
                var kinds = new Dictionary<string, ConditionKind>();
                foreach (Condition condition in ConditionKinds.All.SelectMany(kind => grid.Conditions(kind, 10)))
                {
                    string skeleton = Names().Replace(condition.ToClause(grid.Labels), "_");
                    if (!kinds.TryAdd(skeleton, condition.Kind))
                    {
                        kinds[skeleton].Should().Be(condition.Kind, "'{0}' in {1}", skeleton, phrasing);
                    }
                }
                kinds.Should().NotBeEmpty();
            }
        }
    }

    [GeneratedRegex(@"thing\d+x|\b\d+\b")]
    private static partial Regex Names();
}
