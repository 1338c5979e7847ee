using System.Text.RegularExpressions;
using Gridlock.Puzzles.Conditions;
using Gridlock.Puzzles.Grids;
using Gridlock.Puzzles.Wording;

namespace Gridlock.Puzzles.Tests.Conditions;

public sealed partial class MeaningTests
{
    public static TheoryData<string> Kinds =>
        [.. ConditionKinds.All.Where(kind => kind.Meaning is not null).Select(kind => kind.Name)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void What_words_mean_is_said_once_a_language_in_its_own_quotation_marks(string name)
    {
        ConditionKind kind = ConditionKinds.Find(name)!;
        foreach (Phrasing phrasing in WordedGrid.Phrasings())
        {
            kind.Meaning!.Count(phrasing.Language).Should().Be(1);
            string meaning = MeaningOf(kind, phrasing);
            meaning.Should().EndWith(".").And.NotContainAny("  ", "{", "}", "|");
            string foreign = phrasing.Language switch
            {
                Language.English => "„“«»",
                Language.German => "\"«»",
                _ => "\"„“",
            };
            meaning.IndexOfAny(foreign.ToCharArray()).Should().Be(-1, meaning);
            Quoted().Matches(meaning).Should().NotBeEmpty(meaning);
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_style_uses_words_that_the_meaning_quotes(string name)
    {
        ConditionKind kind = ConditionKinds.Find(name)!;
        foreach (Phrasing phrasing in WordedGrid.Phrasings())
        {
            WordedGrid grid = GridFor(kind, phrasing);
            string[] words =
            [
                .. Quoted().Matches(MeaningOf(kind, phrasing)).SelectMany(quoted => quoted.Value[1..^1].Split(' ')),
            ];
            // Short words are mostly articles and the like; the last two letters of longer ones may be inflected.
            string[] telling = words.Any(word => word.Length > 3) ? [.. words.Where(word => word.Length > 3)] : words;
            string[] stems = [.. telling.Select(word => word.Length > 5 ? word[..^2] : word)];
            foreach (Condition condition in grid.Conditions(kind, 5))
            {
                string sentence = condition.ToSentence(grid.Labels);
                stems.Should().Contain(stem => sentence.Contains(stem, StringComparison.OrdinalIgnoreCase), sentence);
            }
        }
    }

    private static string MeaningOf(ConditionKind kind, Phrasing phrasing) =>
        kind.Meaning!.Write(new Condition(kind), GridFor(kind, phrasing).Labels);

    private static WordedGrid GridFor(ConditionKind kind, Phrasing phrasing)
    {
        var lineUp = WordedGrid.Of(Shape.LineUp, 4, 5, phrasing, Gender.Feminine);
        return kind.Fits(lineUp.Grid) ? lineUp : WordedGrid.Of(Shape.Vault, 4, 5, phrasing, Gender.Feminine);
    }

    [GeneratedRegex("\"[^\"]+\"|„[^„“]+“|«[^«»]+»")]
    private static partial Regex Quoted();
}
