using System.Diagnostics;
using System.Text;
using System.Text.Json;
using Gridlock.Core.Judging.Answers;
using Gridlock.Puzzles;
using Gridlock.Puzzles.Identity;

namespace Gridlock.Core.Tests.Judging.Answers;

public sealed class DamagedAnswerTests
{
    private const string Marks = "{}[]\"'“”:,|\\/*-_.`\n 012xX…é";

    [Fact]
    public void No_truncation_of_any_form_reads_as_another_allocation()
    {
        Puzzle puzzle = TestPuzzle.Create("truncated", 3, 3);
        var reader = new AnswerReader(puzzle);
        var whole = new Answer.Allocation(puzzle.Solution);
        foreach ((string name, string text) in WrittenForms.Of(puzzle, puzzle.Solution))
        {
            // The draft of this form is an allocation of its own until the text begins another.
            int from = name == "draft before" ? text.IndexOf("rather", StringComparison.Ordinal) + 9 : 0;
            for (int length = from; length < text.Length; length++)
            {
                Answer? read = reader.Read(text[..length], AnswerForm.Grid).AnswerOrNull;
                (read is null || read == whole).Should().BeTrue($"{name}: {text[..length]}");
            }
        }
    }

    [Fact]
    public void No_damage_to_characters_reads_as_another_allocation()
    {
        var random = new SeededRandom(Seed.Parse("damage"));
        Puzzle puzzle = TestPuzzle.Create("damaged", 3, 4, invented: true);
        var reader = new AnswerReader(puzzle);
        var whole = new Answer.Allocation(puzzle.Solution);
        (string Name, string Text)[] forms =
        [
            // In these a number or a header is all that tells the place, so another digit says another thing.
            .. WrittenForms
                .Of(puzzle, puzzle.Solution)
                .Where(form => form.Name != "draft before" && !SaysPlacesByNumber(form.Text, puzzle)),
        ];
        forms.Should().HaveCountGreaterThan(30);
        int readable = 0;
        for (int trial = 0; trial < 20_000; trial++)
        {
            (string name, string text) = forms[random.Below(forms.Length)];
            string damaged = Damage(text, random);
            AnswerReading reading = reader.Read(damaged, AnswerForm.Grid);
            readable += reading.AnswerOrNull is null ? 0 : 1;
            (reading.AnswerOrNull is null || reading.AnswerOrNull == whole)
                .Should()
                .BeTrue($"{name}: {damaged} was read as {reading}");
        }
        readable.Should().BeInRange(1_000, 18_000);
    }

    [Fact]
    public void Random_text_never_throws_and_never_reads_as_an_answer()
    {
        var random = new SeededRandom(Seed.Parse("noise"));
        Puzzle puzzle = TestPuzzle.Create("noise", 2, 2);
        var reader = new AnswerReader(puzzle);
        string[] pieces =
        [
            .. puzzle.Labels.Artifacts.Take(3),
            .. puzzle.Labels.Columns,
            "grid",
            "checks",
            "\"grid\": [[",
        ];
        for (int trial = 0; trial < 20_000; trial++)
        {
            var text = new StringBuilder();
            for (int length = random.Below(60); length > 0; length--)
            {
                text.Append(
                    random.Below(3) == 0 ? pieces[random.Below(pieces.Length)] : Marks[random.Below(Marks.Length)]
                );
            }
            // One artifact of four is never named, so nothing can be whole.
            reader.Read(text.ToString(), AnswerForm.Grid).AnswerOrNull.Should().BeNull(text.ToString());
        }
    }

    [Fact]
    public void Only_what_a_JSON_parser_accepts_is_strict()
    {
        var random = new SeededRandom(Seed.Parse("strict"));
        Puzzle puzzle = TestPuzzle.Create("strict", 2, 3);
        var reader = new AnswerReader(puzzle);
        string strict = WrittenForms.Json(new { grid = TestPuzzle.Rows(puzzle, puzzle.Solution) });
        int seen = 0;
        for (int trial = 0; trial < 20_000; trial++)
        {
            string damaged = Damage(strict, random);
            if (reader.Read(damaged, AnswerForm.Grid) is AnswerReading.Strict)
            {
                seen++;
                using JsonDocument document = JsonDocument.Parse(damaged);
                document.RootElement.EnumerateObject().Should().ContainSingle().Which.Name.Should().Be("grid");
            }
        }
        seen.Should().BePositive();
    }

    [Theory]
    [InlineData("[")]
    [InlineData("{\"grid\":")]
    [InlineData("{“a")]
    [InlineData("[\"a\",")]
    [InlineData("{\"a\":[/*")]
    [InlineData("|a|b|\n")]
    public void Tangles_take_no_longer_than_their_length_allows(string piece)
    {
        Puzzle puzzle = TestPuzzle.Create("tangle");
        string text = string.Concat(Enumerable.Repeat(piece, 400_000 / piece.Length));
        var watch = Stopwatch.StartNew();

        new AnswerReader(puzzle).Read(text, AnswerForm.Grid).AnswerOrNull.Should().BeNull();

        watch.Elapsed.Should().BeLessThan(TimeSpan.FromMinutes(1));
    }

    private static bool SaysPlacesByNumber(string text, Puzzle puzzle) =>
        text.Contains('1') && !text.Contains("[as asked]", StringComparison.Ordinal)
        || text.Contains(puzzle.Labels.Columns[0], StringComparison.Ordinal);

    private static string Damage(string text, SeededRandom random)
    {
        var damaged = new StringBuilder(text);
        for (int times = 1 + random.Below(2); times > 0 && damaged.Length > 0; times--)
        {
            int at = random.Below(damaged.Length);
            char mark = Marks[random.Below(Marks.Length)];
            switch (random.Below(4))
            {
                case 0:
                    damaged[at] = mark;
                    break;
                case 1:
                    damaged.Insert(at, mark);
                    break;
                case 2:
                    damaged.Remove(at, Math.Min(1 + random.Below(8), damaged.Length - at));
                    break;
                default:
                    damaged.Insert(at, damaged.ToString(at, Math.Min(1 + random.Below(20), damaged.Length - at)));
                    break;
            }
        }
        return damaged.ToString();
    }
}
