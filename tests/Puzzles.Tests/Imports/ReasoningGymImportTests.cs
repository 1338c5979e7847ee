using Gridlock.Puzzles.Imports;

namespace Gridlock.Puzzles.Tests.Imports;

public sealed class ReasoningGymImportTests
{
    [Theory]
    [InlineData("The Dane is in the second house.", "in-column", new[] { 4, 1 })]
    [InlineData("The British person is the person who is the mother of Alice.", "same-column", new[] { 5, 7 })]
    [InlineData("Alice is the person whose child is named Bella.", "same-column", new[] { 0, 6 })]
    [InlineData("The person's child is named Alice is Bob.", "same-column", new[] { 1, 7 })]
    [InlineData("Bob is directly left of the Dane.", "immediately-left", new[] { 1, 4 })]
    [InlineData("Alice and the Chinese are next to each other.", "adjacent", new[] { 0, 3 })]
    [InlineData("The Dane is somewhere fine.", null, new int[0])]
    [InlineData("Alice is Bob's friend's house.", null, new int[0])]
    public void A_clue_is_read_in_its_form_or_not_at_all(string clue, string? kind, int[] arguments)
    {
        string puzzle = Puzzle(clue, "");
        if (kind is null)
        {
            Importing.Flaw(ImportFormat.ReasoningGym, puzzle).Should().StartWith("Clue 1: ");
        }
        else
        {
            NumberedCondition read = Importing.Read(ImportFormat.ReasoningGym, puzzle).Conditions[0];
            read.Condition.Kind.Name.Should().Be(kind);
            read.Condition.Arguments.Should().Equal(arguments);
            read.Text.Should().Be(clue);
        }
    }

    [Fact]
    public void The_solution_names_category_and_value()
    {
        const string Solution = """
            ,"solution":{"name|alice":2,"name|bob":1,"name|carol":3,"people|chinese":3,"people|dane":2,"people|brit":1,"child|bella":1,"child|alice":2,"child|fred":3}
            """;
        Puzzle puzzle = Importing.Read(ImportFormat.ReasoningGym, Puzzle("The Dane is in the second house.", Solution));
        puzzle.Solution.Should().Equal(1, 0, 2, 2, 1, 0, 0, 1, 2);
        puzzle.Id.Should().Be("7");
        puzzle.Labels.Columns.Should().Equal("house 1", "house 2", "house 3");
    }

    private static string Puzzle(string clue, string solution) =>
        $$"""
            {"puzzle":7,"houses":3,"attributes":[{"description":"name","values":["alice","bob","carol"]},
            {"description":"people","values":["chinese","dane","brit"]},{"description":"child","values":["bella","alice","fred"]}],
            "clues":["{{clue}}"]{{solution}}}
            """;
}
