using Gridlock.Puzzles.Imports;
using Gridlock.Puzzles.Json;

namespace Gridlock.Puzzles.Tests.Imports;

public sealed class ZebraImportTests
{
    private const string Small = """
        {"id":"small","houses":3,"categories":[{"name":"Name","values":["Eva","Red","Tom"]},{"name":"Colour","values":["red","blue","tan"]}],
        "clues":[
        {"kind":"right_of","args":[{"category":"Name","value":"Eva"},{"category":"Colour","value":"red"}],"text":"Eva is right of the red house."},
        {"kind":"not_at","args":[{"category":"Colour","value":"red"}],"house":2,"text":"Red is not second."},
        {"kind":"directly_left","args":[{"category":"Name","value":"Tom"},{"category":"Name","value":"Eva"}],"text":"Tom is directly left of Eva."},
        {"kind":"one_between","args":[{"category":"Name","value":"Red"},{"category":"Name","value":"Eva"}]},
        {"kind":"next_to","args":[{"category":"Name","value":"Eva"},{"category":"Colour","value":"tan"}],"text":"Eva is next to tan."}],
        "solution":[["Red","red"],["Tom","tan"],["Eva","blue"]]}
        """;

    [Fact]
    public void Clue_objects_become_conditions_that_keep_their_text()
    {
        Puzzle puzzle = Importing.Read(ImportFormat.ZebraLogic, Small);
        puzzle.Id.Should().Be("small");
        puzzle.Theme.Should().Be("zebralogic");
        puzzle.Labels.Columns.Should().Equal("house 1", "house 2", "house 3");
        puzzle
            .Conditions.Select(numbered => numbered.Condition.Kind.Name)
            .Should()
            .Equal("left-of", "not-in-column", "immediately-left", "exactly-apart", "adjacent");
        puzzle.Conditions[0].Condition.Arguments.Should().Equal([3, 0], "right_of is left-of the other way round");
        puzzle.Conditions[0].Text.Should().Be("Eva is right of the red house.");
        puzzle.Conditions[3].Text.Should().Contain("Red (Name)").And.Contain("exactly 2 houses apart");
        puzzle.Conditions.All(each => each.Condition.Holds(puzzle.Grid, puzzle.Solution.AsSpan())).Should().BeTrue();
    }

    [Fact]
    public void A_value_of_two_categories_gets_the_name_of_its_category()
    {
        Puzzle puzzle = Importing.Read(ImportFormat.ZebraLogic, Small);
        puzzle.Labels.Artifacts.Should().Equal("Eva", "Red (Name)", "Tom", "red (Colour)", "blue", "tan");
        Importing.Solve(puzzle).Should().Equal("Red (Name)+red (Colour)", "Tom+tan", "Eva+blue");
    }

    [Fact]
    public void An_imported_puzzle_is_read_back_as_it_was_written_and_nothing_is_noted()
    {
        string line = PuzzleJson.Write(Importing.Read(ImportFormat.ZebraLogic, Small));
        var read = (PuzzleReading.Read)PuzzleJson.Read(line);
        read.Notes.Should().BeEmpty();
        PuzzleJson.Write(read.Puzzle).Should().Be(line);
    }

    [Fact]
    public void Without_a_solution_the_puzzle_has_none()
    {
        string unsolved = Small[..Small.IndexOf(",\n\"solution\"", StringComparison.Ordinal)] + "}";
        Puzzle puzzle = Importing.Read(ImportFormat.ZebraLogic, unsolved);
        puzzle.Solution.Should().BeEmpty();
        PuzzleJson.Write(puzzle).Should().Contain("\"solution\":null");
        ((PuzzleReading.Read)PuzzleJson.Read(PuzzleJson.Write(puzzle))).Puzzle.Solution.Should().BeEmpty();
    }

    [Fact]
    public void The_classic_form_names_plain_values()
    {
        Puzzle puzzle = Importing.Read(
            ImportFormat.Zebra,
            """
            {"id":"plain values","houses":2,"categories":[{"name":"Pet","values":["dog","old cat"]},{"name":"Drink","values":["tea","milk"]}],
            "clues":[{"kind":"same_house","args":["tea","old cat"]},{"kind":"found_at","args":["dog"],"house":2}],
            "solution":[["old cat","tea"],["dog","milk"]]}
            """
        );
        puzzle.Conditions[0].Text.Should().Be("Old cat and tea are in the same house.");
        Importing.Solve(puzzle).Should().Equal("old cat+tea", "dog+milk");
    }

    [Theory]
    [InlineData("directly_left", "behind", "Clue 3: 'behind' is no known clue kind; known are found_at, not_at,*")]
    [InlineData("\"house\":2", "\"house\":4", "Clue 2: Column 4 is not in the puzzle; it has columns 1 to 3.")]
    [InlineData(
        "\"value\":\"Tom\"",
        "\"value\":\"Tim\"",
        "Clue 3: 'Tim' is no value of category 'Name'; it has Eva, Red, Tom."
    )]
    [InlineData(
        "\"category\":\"Name\",\"value\":\"Tom\"",
        "\"category\":\"Pet\",\"value\":\"Tom\"",
        "Clue 3: 'Pet' is no category*"
    )]
    [InlineData("\"houses\":3", "\"houses\":4", "Category 'Name' has 3 values for 4 columns; give it one a column.")]
    [InlineData("\"houses\":3", "\"houses\":-1", "The puzzle has -1 houses; Gridlock takes 2 to 8.")]
    [InlineData("\"blue\",\"tan\"]", "\"blue\",\"Blue\"]", "Category 'Colour' has 'Blue' twice;*")]
    [InlineData(
        "[\"Red\",\"red\"]",
        "[\"Red\",\"tan\"]",
        "The solution does not give each of the 3 columns one value*"
    )]
    [InlineData(
        "one_between",
        "two_between",
        "Clue 4: A clue 'two_between' says nothing sensible of 'Red (Name)' and 'Eva'*"
    )]
    [InlineData("one_between", "same_house", "Clue 4: A clue 'same_house' says nothing sensible of*")]
    public void What_is_wrong_is_named_with_the_way_out(string right, string wrong, string sentence)
    {
        Small.Should().Contain(right);
        Importing.Flaw(ImportFormat.ZebraLogic, Small.Replace(right, wrong)).Should().Match(sentence);
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("3")]
    [InlineData("{\"id\":1}")]
    [InlineData("{\"categories\":[1]}")]
    [InlineData("{\"houses\":3")]
    public void What_is_no_puzzle_is_unreadable_in_every_format(string json)
    {
        foreach (ImportFormat format in Enum.GetValues<ImportFormat>())
        {
            Importing.Flaw(format, json).Should().EndWith(".");
        }
    }
}
