using Gridlock.Core.Judging.Answers;
using Gridlock.Puzzles;
using Gridlock.Puzzles.Identity;

namespace Gridlock.Core.Tests.Judging.Answers;

public sealed class AnswerReaderTests
{
    private static readonly string[] StrictForms = ["strict", "indented", "space around"];

    [Fact]
    public void Every_form_of_every_allocation_is_read_back()
    {
        for (int number = 0; number < 60; number++)
        {
            Puzzle puzzle = TestPuzzle.Create($"forms {number}", 2 + number % 6, 2 + number / 6 % 7, number % 3 == 0);
            var reader = new AnswerReader(puzzle);
            byte[] positions = TestPuzzle.Allocation(puzzle.Grid, new SeededRandom(Seed.Parse($"{number}")));
            foreach ((string name, string text) in WrittenForms.Of(puzzle, positions))
            {
                AnswerReading reading = reader.Read(text, AnswerForm.Grid);

                reading
                    .AnswerOrNull.Should()
                    .Be(new Answer.Allocation([.. positions]), $"'{name}' says so: {text} gave {reading}");
                bool strict =
                    StrictForms.Contains(name)
                    || text == WrittenForms.Json(new { grid = TestPuzzle.Rows(puzzle, positions) });
                (reading is AnswerReading.Strict).Should().Be(strict, name);
            }
        }
    }

    [Theory]
    [InlineData("fence", Leniency.CodeFence)]
    [InlineData("text before", Leniency.TextBefore)]
    [InlineData("text after", Leniency.TextAfter)]
    [InlineData("trailing commas", Leniency.LooseJson)]
    [InlineData("unclosed", Leniency.Unclosed)]
    [InlineData("articles", Leniency.Spelling)]
    [InlineData("other key", Leniency.OtherKey | Leniency.OtherMembers)]
    [InlineData("with checks", Leniency.OtherMembers)]
    [InlineData("rows by kind", Leniency.Keyed | Leniency.OtherKey)]
    [InlineData("rows reversed", Leniency.RowOrder)]
    [InlineData("columns", Leniency.Transposed)]
    [InlineData("draft before", Leniency.EarlierGrid | Leniency.TextBefore)]
    [InlineData("table", Leniency.Table | Leniency.Keyed | Leniency.OtherKey)]
    public void What_was_forgiven_is_said(string form, Leniency forgiven)
    {
        Puzzle puzzle = TestPuzzle.Create("forgiven");
        string text = WrittenForms.Of(puzzle, puzzle.Solution).Single(written => written.Name == form).Text;

        AnswerReading reading = new AnswerReader(puzzle).Read(text, AnswerForm.Grid);

        reading.Should().BeOfType<AnswerReading.Lenient>().Which.Forgiven.Should().Be(forgiven);
    }
}
