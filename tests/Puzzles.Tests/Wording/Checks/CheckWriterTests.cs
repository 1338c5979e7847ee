using Gridlock.Puzzles.Generation;
using Gridlock.Puzzles.Identity;
using Gridlock.Puzzles.Reading;
using Gridlock.Puzzles.Themes;
using Gridlock.Puzzles.Wording;
using Gridlock.Puzzles.Wording.Checks;

namespace Gridlock.Puzzles.Tests.Wording.Checks;

public sealed class CheckWriterTests
{
    private const string Grid = "[[\"x\", \"y\"]]";

    public static TheoryData<Language> Languages { get; } = [.. Enum.GetValues<Language>()];

    [Fact]
    public void The_neutral_check_is_the_same_text_that_it_always_was()
    {
        Puzzle puzzle = Draw(Language.English);
        int conditions = puzzle.ConditionsOf(1).Length;

        CheckWriter
            .Write(puzzle, 1, new CheckWish(Stance.Check))
            .Should()
            .Be(
                "Check your arrangement against every condition, one by one. Say for each whether it holds or is violated. "
                    + "Then give your final arrangement: the same one if it is right, a corrected one if it is not.\n\n"
                    + "When you are done, answer with one JSON object in this form:\n"
                    + "{\"checks\": [{\"condition\": 1, \"holds\": true or false}, ..., "
                    + $"{{\"condition\": {conditions}, \"holds\": true or false}}], \"grid\": ...}}\n"
                    + $"\"checks\" has {conditions} entries, one for each condition, and says what is true of the arrangement "
                    + "that you gave before. \"grid\" is your final arrangement, with the same rows as before. "
                    + "Put nothing after the JSON object.\n"
            );
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void What_a_message_says_of_an_arrangement_can_be_told_from_it(Language language)
    {
        Puzzle puzzle = Draw(language);
        int conditions = puzzle.ConditionsOf(1).Length;
        foreach (Stance stance in Enum.GetValues<Stance>())
        {
            foreach (bool fresh in new[] { false, true })
            {
                int? condition = stance == Stance.Violated ? conditions : null;
                bool isShown = fresh || stance is Stance.Other or Stance.Planted;
                var wish = new CheckWish(stance, condition, isShown ? Grid : null, fresh, AsksConfidence: fresh);

                string message = CheckWriter.Write(puzzle, 1, wish);

                CheckWriter.Recognise(message, language, conditions).Should().Be((stance, condition));
                message.Contains($"\n{{\"grid\": {Grid}}}\n", StringComparison.Ordinal).Should().Be(isShown);
                message.Contains("confidence", StringComparison.Ordinal).Should().Be(fresh);
                message.Should().EndWith("\n").And.NotContain("  ");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void A_fresh_message_holds_the_whole_puzzle(Language language)
    {
        Puzzle puzzle = Draw(language);

        string message = CheckWriter.Write(puzzle, 2, new CheckWish(Stance.Planted, null, Grid, Fresh: true));

        PromptReading reading = PromptReader.Read(message);
        reading
            .Should()
            .BeOfType<PromptReading.Read>()
            .Which.Puzzle.Conditions.Select(condition => condition.Condition)
            .Should()
            .Equal(puzzle.ConditionsOf(2).Select(condition => condition.Condition));
    }

    [Fact]
    public void Every_language_says_it_in_words_of_its_own()
    {
        string[] messages =
        [
            .. Enum.GetValues<Language>()
                .Select(language =>
                    CheckWriter.Write(Draw(language), 1, new CheckWish(Stance.Violated, 3, null, false, true))
                ),
        ];

        messages[1].Should().StartWith("Bedingung 3 ist in deiner Anordnung verletzt. Prüfe deine Anordnung");
        messages[2].Should().StartWith("La condición 3 no se cumple en tu disposición. Comprueba tu disposición");
        messages[1].Should().NotContain("arrangement").And.NotContain(" or ");
        messages[2].Should().NotContain("arrangement").And.NotContain(" or ");
    }

    [Fact]
    public void A_wish_that_lacks_what_it_is_to_say_is_a_mistake()
    {
        Puzzle puzzle = Draw(Language.English);
        foreach (
            CheckWish wish in new CheckWish[]
            {
                new(Stance.Violated),
                new(Stance.Other),
                new(Stance.Planted),
                new(Stance.Check, Fresh: true),
            }
        )
        {
            FluentActions.Invoking(() => CheckWriter.Write(puzzle, 1, wish)).Should().Throw<ArgumentException>();
        }
    }

    private static Puzzle Draw(Language language) =>
        new PuzzleGenerator().Generate(
            new PuzzleSpec(3, 4, 4, 3, new Museum()) { Phrasing = Phrasing.Usual with { Language = language } },
            Seed.Parse("check")
        ) switch
        {
            GenerationResult.Generated generated => generated.Puzzle,
            GenerationResult.Refused refused => throw new InvalidOperationException(refused.Reason),
            _ => throw new InvalidOperationException(),
        };
}
