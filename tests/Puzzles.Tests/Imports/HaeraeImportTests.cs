using System.Text.Json;
using Gridlock.Puzzles.Imports;

namespace Gridlock.Puzzles.Tests.Imports;

public sealed class HaeraeImportTests
{
    [Theory]
    [InlineData("Ann works as a Cook", "in-column")]
    [InlineData("The Dog belongs to Ann", "in-column")]
    [InlineData("The Red house belongs to Ann", "in-column")]
    [InlineData("Ann lives in the Red house", "in-column")]
    [InlineData("Ann's house is Red", "in-column")]
    [InlineData("Ann's job is Cook", "in-column")]
    [InlineData("Ann's favorite drink is Tea", "in-column")]
    [InlineData("Ann drinks Tea", "in-column")]
    [InlineData("Ann is an Artist", "in-column")]
    [InlineData("Ann has the Dog.", "in-column")]
    [InlineData("The Red house owner has Cook job", "same-column")]
    [InlineData("Whoever has Dog pet has Red housecolor", "same-column")]
    [InlineData("The person in the Red house has a Dog", "same-column")]
    [InlineData("The person with Cook job has an Artist pet", null)]
    [InlineData("The person with Cook job drinks Tea", "same-column")]
    [InlineData("The person with Cook pet drinks Tea", null)]
    [InlineData("The person who has a Dog also has a Tea", "same-column")]
    [InlineData("Ann does not have the Dog", null)]
    [InlineData("Ann has the Tiger", null)]
    [InlineData("Zoe has the Dog", null)]
    public void A_sentence_is_read_in_its_form_or_not_at_all(string sentence, string? kind)
    {
        string puzzle = Puzzle(sentence);
        if (kind is null)
        {
            Importing.Flaw(ImportFormat.Haerae, puzzle).Should().StartWith("Constraint 1: ");
        }
        else
        {
            NumberedCondition read = Importing
                .Read(ImportFormat.Haerae, puzzle)
                .Conditions.Should()
                .ContainSingle()
                .Which;
            read.Condition.Kind.Name.Should().Be(kind);
            read.Text.Should().Be(sentence);
        }
    }

    [Fact]
    public void People_are_the_columns_and_attributes_the_rows()
    {
        Puzzle puzzle = Importing.Read(
            ImportFormat.Haerae,
            Puzzle("Ann has the Cat", "Whoever has Dog pet has Artist job", "Bob drinks Tea", "Ann's house is Blue")
        );
        puzzle.Labels.Columns.Should().Equal("Ann", "Bob");
        puzzle.Categories.Select(category => category.Name).Should().Equal("HouseColor", "Pet", "Drink", "Job");
        Importing.Solve(puzzle).Should().Equal("Blue+Cat+Milk+Cook", "Red+Dog+Tea+Artist");
        puzzle.Solution.Should().BeEmpty();
    }

    [Fact]
    public void A_question_without_a_heading_is_named() =>
        Importing
            .Flaw(ImportFormat.Haerae, """{"id":"x","question":"Who owns the zebra?"}""")
            .Should()
            .Be("The question has no line '**People:**'; this format needs it.");

    private static string Puzzle(params string[] sentences)
    {
        string constraints = string.Join("\n", sentences.Select((sentence, i) => $"  {i + 1}. {sentence}"));
        string question =
            "Solve this.\n\n**People:** Ann, Bob\n\n**Attributes:**\n  - HouseColor: Red, Blue\n  - Pet: Dog, Cat\n  - Drink: Tea, Milk\n"
            + $"  - Job: Cook, Artist\n\n**Constraints:**\n{constraints}\n\n**Rules:**\n  - Each person has one of each\n";
        return JsonSerializer.Serialize(new { id = "people", question });
    }
}
