using System.Collections.Immutable;
using Gridlock.Puzzles.Conditions;
using Gridlock.Puzzles.Grids;
using Gridlock.Puzzles.Identity;
using Gridlock.Puzzles.Reading;
using Gridlock.Puzzles.Themes;
using Gridlock.Puzzles.Wording;

namespace Gridlock.Puzzles.Tests.Reading;

public sealed class PromptReaderTests
{
    [Theory]
    [InlineData("hall", "halls")]
    [InlineData("Display Hall", "Display Halls")]
    public void Names_of_several_words_with_any_letters_read_back(string noun, string plural)
    {
        ImmutableArray<Category> categories =
        [
            new("Famous Painting", [new("Mona Lisa", 5), new("salt", 1), new("Rome, Italy", 3)]),
            new("odd kind", [new("salt and the pepper", 2), new("jar (old)", 4), new("MONA", 1)]),
            new("place", [new("hall", 1), new("hall 2", 2), new("end of the hall", 5)]),
        ];
        for (int i = 0; i < 500; i++)
        {
            Rebuilding.Check(ProposedPuzzle.Of([.. categories.Take(2)], new PlaceNoun(noun, plural), Random(i)));
            Rebuilding.Check(ProposedPuzzle.Of([categories[0], categories[2]], new PlaceNoun(noun, plural), Random(i)));
        }
    }

    [Fact]
    public void Text_around_the_prompt_and_carriage_returns_do_not_matter()
    {
        Puzzle puzzle = ProposedPuzzle.Draw(new Museum(), 3, 4, Random(1));
        string prompt = "Good evening!\n\n" + PromptWriter.Write(puzzle, 1) + "\nThank you.";
        PromptedPuzzle read = Rebuilding.Read(prompt.ReplaceLineEndings("\r\n"));
        read.Conditions.Select(c => c.Condition).Should().Equal(puzzle.Conditions.Select(c => c.Condition));
    }

    [Fact]
    public void No_two_kinds_share_a_sentence()
    {
        Puzzle puzzle = ProposedPuzzle.Draw(new Museum(), 3, 5, Random(2));
        var reader = new SentenceReader(puzzle.Grid, puzzle.Labels);
        foreach (NumberedCondition condition in puzzle.Conditions)
        {
            reader.Read(condition.Text).Condition.Kind.Should().Be(condition.Condition.Kind);
        }
    }

    [Theory]
    [InlineData("The ruby is near the harp.", "no sentence that a condition can have")]
    [InlineData("The ruby is in hall 3", "full stop")]
    [InlineData("The ruby is in hall 9.", "no sentence")]
    [InlineData("The ruby is immediately to the left of the ruby.", "no sentence")]
    [InlineData("The Ruby is in hall 3.", "no sentence")]
    [InlineData("If the ruby is in hall 3, then if the harp is in hall 1, then the codex is in hall 1.", "no sentence")]
    public void A_sentence_that_means_nothing_is_named(string sentence, string reason)
    {
        string prompt = Prompt(["ruby", "opal", "jade"], ["harp", "violin", "codex"], sentence);
        PromptReader
            .Read(prompt)
            .Should()
            .BeOfType<PromptReading.Unreadable>()
            .Which.Reason.Should()
            .Contain(sentence)
            .And.Contain(reason);
    }

    [Fact]
    public void A_sentence_that_can_mean_two_things_is_named()
    {
        string prompt = Prompt(
            ["salt", "salt and the pepper", "jade"],
            ["oil", "pepper and the oil", "codex"],
            "The salt and the pepper and the oil are in the same hall."
        );
        PromptReader
            .Read(prompt)
            .Should()
            .BeOfType<PromptReading.Unreadable>()
            .Which.Reason.Should()
            .Contain("The salt and the pepper and the oil are in the same hall.")
            .And.Contain("can be read as");
    }

    [Theory]
    [InlineData("")]
    [InlineData("hello")]
    [InlineData("There are 3 halls in a line from left to right: hall 1, hall 2, hall 3.")]
    public void Other_text_is_unreadable(string text) =>
        PromptReader.Read(text).Should().BeOfType<PromptReading.Unreadable>();

    [Theory]
    [InlineData("2. The ruby is in hall 3.", "Condition 2 stands where 1 should.")]
    [InlineData("", "No numbered sentence follows 'Conditions:'.")]
    public void A_flaw_in_the_numbering_is_named(string line, string reason)
    {
        string prompt = Prompt(["ruby", "opal", "jade"], ["harp", "violin", "codex"], "The ruby is in hall 3.");
        PromptReader
            .Read(prompt.Replace("1. The ruby is in hall 3.", line, StringComparison.Ordinal))
            .Should()
            .Be(new PromptReading.Unreadable(reason));
    }

    private static string Prompt(string[] first, string[] second, string sentence)
    {
        ImmutableArray<Category> categories =
        [
            new("one", [.. first.Select(name => new Artifact(name, 2))]),
            new("two", [.. second.Select(name => new Artifact(name, 3))]),
        ];
        Puzzle puzzle = ProposedPuzzle.Of(categories, new PlaceNoun("hall", "halls"), Random(3));
        NumberedCondition condition = puzzle.Conditions[0] with { Text = sentence };
        return PromptWriter.Write(puzzle with { Conditions = [condition] }, 1);
    }

    private static SeededRandom Random(int index) => new(Seed.Parse("reading").Derive("test", index));
}
