using Gridlock.Core.Judging.Answers;

namespace Gridlock.Core.Tests.Judging.Answers;

public sealed class ClaimTests
{
    [Theory]
    [InlineData("""{"grid": "no solution"}""", Leniency.None)]
    [InlineData("""{"grid": "No solution."}""", Leniency.Spelling)]
    [InlineData("""{"grid": ["no solution"]}""", Leniency.Spelling)]
    [InlineData("""{"grid": "keine Lösung"}""", Leniency.Spelling)]
    [InlineData("""{"answer": "no solution"}""", Leniency.OtherKey | Leniency.OtherMembers)]
    [InlineData("""So: {"grid": "no solution"}""", Leniency.TextBefore)]
    [InlineData("No arrangement satisfies all conditions.", Leniency.OtherKey)]
    public void No_solution_is_an_answer(string text, Leniency forgiven) =>
        Read(text).Should().Be(Reading(new Answer.NoSolution(), forgiven));

    [Theory]
    [InlineData("""{"grid": "more than one"}""", Leniency.None)]
    [InlineData("""{"grid": "MORE THAN ONE"}""", Leniency.Spelling)]
    [InlineData("""{"grid": "multiple solutions"}""", Leniency.Spelling)]
    [InlineData("""{"grid": "más de una"}""", Leniency.Spelling)]
    public void More_than_one_is_an_answer(string text, Leniency forgiven) =>
        Read(text).Should().Be(Reading(new Answer.MoreThanOne(), forgiven));

    [Theory]
    [InlineData("""{"grid": "see above"}""")]
    [InlineData("There may be no solution, or more than one.")]
    [InlineData("""{"grid": null}""")]
    public void Words_that_claim_nothing_for_certain_are_unreadable(string text) =>
        Read(text).Should().BeOfType<AnswerReading.Unreadable>();

    [Fact]
    public void The_last_of_a_grid_and_a_claim_decides()
    {
        string grid = WrittenForms.Json(new { grid = TestVault.Rows });
        Read(grid + """ But no: {"grid": "no solution"}""").AnswerOrNull.Should().Be(new Answer.NoSolution());
        Read("""{"grid": "no solution"} But no: """ + grid).AnswerOrNull.Should().BeOfType<Answer.Allocation>();
    }

    private static AnswerReading Reading(Answer answer, Leniency forgiven) =>
        forgiven == Leniency.None ? new AnswerReading.Strict(answer) : new AnswerReading.Lenient(answer, forgiven);

    private static AnswerReading Read(string text) => new AnswerReader(TestVault.Create()).Read(text, AnswerForm.Grid);
}
