using Gridlock.Core.Judging.Answers;
using Gridlock.Puzzles;

namespace Gridlock.Core.Tests.Judging.Answers;

public sealed class UnreadableAnswerTests
{
    private static readonly Puzzle Puzzle = TestPuzzle.Create("unreadable", 3, 4);
    private static readonly string[][] Rows = TestPuzzle.Rows(Puzzle, Puzzle.Solution);
    private static readonly string Good = Grid(Rows);

    [Theory]
    [InlineData("")]
    [InlineData(" \n\t")]
    public void Nothing_is_empty(string text) => Expect(text, UnreadableReason.Empty);

    [Theory]
    [InlineData("I do not know.")]
    [InlineData("{}")]
    [InlineData("[[]]")]
    [InlineData("{\"checks\": [{\"condition\": 1, \"holds\": true}]}")]
    [InlineData("| a | b |\n|---|---|\n| c | d |")]
    public void Words_alone_hold_no_grid(string text) => Expect(text, UnreadableReason.NoGrid);

    [Fact]
    public void Too_few_rows_too_many_rows_and_rows_of_a_wrong_length_are_of_wrong_size()
    {
        Expect(Grid(Rows[..2]), UnreadableReason.WrongSize);
        Expect(Grid([.. Rows, Rows[0]]), UnreadableReason.WrongSize);
        Expect(Grid([Rows[0][..3], Rows[1], Rows[2]]), UnreadableReason.WrongSize);
        Expect(
            Grid([
                [.. Rows[0], Rows[0][0]],
                Rows[1],
                Rows[2],
            ]),
            UnreadableReason.WrongSize
        );
        Expect("{\"grid\": []}", UnreadableReason.WrongSize);
        Expect("{\"grid\": [[[\"x\"]]]}", UnreadableReason.WrongSize);
    }

    [Theory]
    [InlineData("{\"reasoning\": \"Given condition 1, the")]
    [InlineData("{\"checks\": [{\"condition\": 1, \"holds\": tr")]
    [InlineData("So: {\"grid\": [[\"a")]
    public void An_object_that_the_text_ends_inside_is_cut_off(string text) => Expect(text, UnreadableReason.CutOff);

    [Fact]
    public void A_name_that_the_puzzle_does_not_have_is_unknown() =>
        Expect(Changed(0, 1, "bathtub"), UnreadableReason.UnknownName, "'bathtub' is no object of this puzzle.");

    [Theory]
    [InlineData("")]
    [InlineData("?")]
    [InlineData("___")]
    [InlineData("unknown")]
    public void An_empty_cell_is_a_missing_artifact(string cell) =>
        Expect(Changed(2, 3, cell), UnreadableReason.ArtifactMissing);

    [Fact]
    public void An_artifact_in_two_places_stands_twice() =>
        Expect(Changed(1, 0, Rows[1][3]), UnreadableReason.ArtifactTwice, $"The {Rows[1][3]} stands in two places.");

    [Fact]
    public void An_artifact_in_the_row_of_another_kind_is_named() =>
        Expect(
            Changed(1, 0, Rows[0][2]),
            UnreadableReason.WrongKind,
            $"The {Rows[0][2]} stands in the row of another kind, {Puzzle.Categories[1].Name}."
        );

    [Fact]
    public void A_map_that_leaves_an_artifact_out_or_puts_two_in_a_place_is_no_answer()
    {
        string[] places = [.. Puzzle.Solution.Select((c, a) => $"\"{Puzzle.Labels.Artifacts[a]}\": {c + 1}")];
        Expect($"{{\"grid\": {{{string.Join(", ", places[1..])}}}}}", UnreadableReason.ArtifactMissing);
        places[0] = $"\"{Puzzle.Labels.Artifacts[0]}\": {Puzzle.Solution[1] + 1}";
        Expect($"{{\"grid\": {{{string.Join(", ", places)}}}}}", UnreadableReason.SharedColumn);
    }

    [Fact]
    public void A_draft_is_not_taken_for_an_answer_that_was_cut_off_or_broken()
    {
        string other = Grid([Rows[0], Rows[1], [.. Rows[2].Reverse()]]);
        string reasoned = other.Replace("{\"grid", "{\"reasoning\": \"It's so.\", \"grid", StringComparison.Ordinal);
        foreach (string answer in new[] { other, reasoned })
        {
            for (int length = 1; length < answer.Length - 1; length++)
            {
                string text = Good + "\nNo:\n" + answer[..length];
                AnswerReading reading = new AnswerReader(Puzzle).Read(text, AnswerForm.Grid);
                reading.AnswerOrNull.Should().BeNull($"{text} ends in the middle");
            }
        }
        Expect(Good + other.Replace("],", "]]", StringComparison.Ordinal), UnreadableReason.Malformed);
    }

    [Fact]
    public void Two_arrangements_without_a_word_which_is_final_contradict_each_other()
    {
        string[][] others = [Rows[0], Rows[1], [.. Rows[2].Reverse()]];
        Expect(Good + "\n" + WrittenForms.Json(others), UnreadableReason.Contradiction);
        Expect(
            $"{{\"solution\": {WrittenForms.Json(Rows)}, \"answer\": {WrittenForms.Json(others)}}}",
            UnreadableReason.Contradiction
        );
    }

    private static void Expect(string text, UnreadableReason reason, string? sentence = null)
    {
        AnswerReading.Unreadable reading = new AnswerReader(Puzzle)
            .Read(text, AnswerForm.Grid)
            .Should()
            .BeOfType<AnswerReading.Unreadable>()
            .Subject;
        reading.Reason.Should().Be(reason, text);
        reading.Sentence.Should().EndWith(".").And.Be(sentence ?? reading.Sentence);
    }

    private static string Changed(int row, int column, string cell)
    {
        string[][] rows = [.. Rows.Select(names => names.ToArray())];
        rows[row][column] = cell;
        return Grid(rows);
    }

    private static string Grid(string[][] rows) => WrittenForms.Json(new { grid = rows });
}
