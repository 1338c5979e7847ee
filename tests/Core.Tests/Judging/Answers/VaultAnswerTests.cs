using Gridlock.Core.Judging.Answers;
using Gridlock.Puzzles;
using Gridlock.Puzzles.Wording;

namespace Gridlock.Core.Tests.Judging.Answers;

public sealed class VaultAnswerTests
{
    [Fact]
    public void Rows_of_names_of_any_kind_are_the_asked_form() =>
        Read("""{"grid": [["ruby", "saw", "opal"], ["axe", "jade", "file"]]}""")
            .Should()
            .Be(new AnswerReading.Strict(Right));

    [Theory]
    [InlineData("""{"grid": {"row 1": ["ruby", "saw", "opal"], "row 2": ["axe", "jade", "file"]}}""")]
    [InlineData("""{"grid": {"2": ["axe", "jade", "file"], "1": ["ruby", "saw", "opal"]}}""")]
    [InlineData(
        """{"grid": {"column 1": ["ruby", "axe"], "column 2": ["saw", "jade"], "column 3": ["opal", "file"]}}"""
    )]
    [InlineData("""{"grid": [["row 2", "axe", "jade", "file"], ["row 1", "ruby", "saw", "opal"]]}""")]
    [InlineData(
        """{"grid": {"row 1, column 1": "ruby", "row 1, column 2": "saw", "column 3, row 1": "opal", "R2C1": "axe", "row 2 column 2": "jade", "(row 2, col 3)": "file"}}"""
    )]
    [InlineData(
        """{"grid": {"ruby": "row 1, column 1", "saw": "row 1, column 2", "opal": {"row": 1, "column": 3}, "axe": "row 2, column 1", "jade": "row 2, column 2", "file": "row 2, column 3"}}"""
    )]
    [InlineData(
        """{"grid": [{"column 1": "ruby", "column 2": "saw", "column 3": "opal"}, {"column 1": "axe", "column 2": "jade", "column 3": "file"}]}"""
    )]
    [InlineData(
        "| | column 1 | column 2 | column 3 |\n|---|---|---|---|\n| row 2 | axe | jade | file |\n| row 1 | ruby | saw | opal |"
    )]
    [InlineData("""{"grid": [["the Ruby", "saw", "opals"], ["axe", "jade", "file"]]}""")]
    public void Named_rows_columns_and_cells_are_read_leniently(string text) =>
        Read(text).Should().BeOfType<AnswerReading.Lenient>().Which.Answer.Should().Be(Right);

    [Theory]
    [InlineData("""{"grid": [["ruby", "saw", "opal"], ["axe", "jade", "ruby"]]}""", UnreadableReason.ArtifactTwice)]
    [InlineData("""{"grid": [["ruby", "saw"], ["opal", "axe"], ["jade", "file"]]}""", UnreadableReason.WrongSize)]
    [InlineData("""{"grid": [["ruby", "saw", "opal"], ["axe", "jade", "gold"]]}""", UnreadableReason.UnknownName)]
    [InlineData("""{"grid": {"row 1, column 1": "ruby"}}""", UnreadableReason.ArtifactMissing)]
    [InlineData("""{"grid": {"1,2": "ruby"}}""", UnreadableReason.UnknownName)]
    public void What_is_not_one_whole_vault_is_unreadable(string text, UnreadableReason reason) =>
        Read(text).Should().BeOfType<AnswerReading.Unreadable>().Which.Reason.Should().Be(reason);

    [Theory]
    [InlineData(Language.German, "Rubin", "der Rubin", "Reihe 1, Spalte 1")]
    [InlineData(Language.Spanish, "rubí", "el rubí", "fila 1, columna 1")]
    public void Articles_and_places_of_the_puzzles_language_are_forgiven(
        Language language,
        string name,
        string written,
        string cell
    )
    {
        Puzzle puzzle = TestVault.Create(language, name);
        var reader = new AnswerReader(puzzle);
        string row = $$"""{"grid": [["{{written}}", "saw", "opal"], ["axe", "jade", "file"]]}""";
        reader
            .Read(row, AnswerForm.Grid)
            .Should()
            .Be(new AnswerReading.Lenient(new Answer.Allocation(puzzle.Solution), Leniency.Spelling));

        string[] places = [.. puzzle.Labels.Rows.SelectMany(r => puzzle.Labels.Columns.Select(c => $"{r}, {c}"))];
        places[0].Should().Be(cell);
        string[] names = [name, "saw", "opal", "axe", "jade", "file"];
        string keyed = WrittenForms.Json(new { grid = places.Zip(names).ToDictionary(p => p.First, p => p.Second) });
        reader.Read(keyed, AnswerForm.Grid).AnswerOrNull.Should().Be(new Answer.Allocation(puzzle.Solution));
    }

    private static Answer Right => new Answer.Allocation(TestVault.Create().Solution);

    private static AnswerReading Read(string text) => new AnswerReader(TestVault.Create()).Read(text, AnswerForm.Grid);
}
