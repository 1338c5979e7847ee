namespace Gridlock.Core.Tests.Loops.Families;

/// <summary>Kinds of text that go round, each behind a good beginning.</summary>
internal static class Rounds
{
    internal static IReadOnlyDictionary<string, Func<Sayings, string>> All { get; } =
        new Dictionary<string, Func<Sayings, string>>(Checks.OfTheSameOrders)
        {
            ["a sentence"] = static s => s.Prose(60) + s.Again(40, s.English() + " "),
            ["a paragraph"] = static s => s.Prose(60) + s.Again(6, s.Prose(14)),
            ["a page"] = static s => s.Prose(60) + s.Again(5, s.Prose(40)),
            ["ten thousand characters"] = static s => s.Prose(40) + s.Again(4, s.Prose(140)),
            ["forty thousand characters"] = static s => s.Prose(40) + s.Again(3, s.Prose(560)),
            ["late"] = static s => s.Prose(1500) + s.Again(12, s.Prose(5)),
            ["German"] = static s => s.Prose(60, s.German) + s.Again(10, s.Prose(6, s.German)),
            ["Chinese"] = static s => s.Prose(60, s.Chinese) + s.Again(12, s.Prose(6, s.Chinese)),
            ["Russian"] = static s => s.Prose(40, s.Russian) + s.Again(8, s.Prose(7, s.Russian)),
            ["one token"] = static s => s.Prose(30) + s.Again(800, " the"),
            ["one sign"] = static s => s.Prose(30) + s.Again(3000, "!"),
            ["one digit"] = static s => s.Prose(30) + "0." + s.Again(4000, "0"),
            ["spaces"] = static s => s.Prose(30) + s.Again(4000, " "),
            ["line ends"] = static s => s.Prose(30) + s.Again(3000, "\n"),
            ["emoji"] = static s => s.Prose(30) + s.Again(1500, "😀"),
            ["two emoji"] = static s => s.Prose(30) + s.Again(1000, "😀🎉 "),
            ["slowly changing numbers, doubting"] = static s =>
                s.Prose(40)
                + s.Many(
                    80,
                    i =>
                        $"Wait, let me go over it again. In attempt {i} the second clue sends me back to house {i % 5 + 1}, and from there the fourth clue rules the whole arrangement out, so I start over. "
                ),
            ["slowly changing numbers"] = static s =>
                s.Prose(40)
                + s.Many(
                    120,
                    i =>
                        $"In step {i} the second clue sends me back to house {i % 5 + 1}, and from there the fourth clue rules the whole arrangement out, so I begin again. "
                ),
            ["slowly changing numbers, a line each"] = static s =>
                s.Prose(40)
                + s.Many(
                    150,
                    i =>
                        $"In step {i} the second clue sends me back to where I was, and from there the fourth clue rules the whole arrangement out, so I begin again.\n"
                ),
            ["slowly changing numbers in Chinese"] = static s =>
                s.Prose(40, s.Chinese)
                + s.Many(
                    70,
                    i =>
                        $"第{i}次尝试，根据第二条线索我又回到第{i % 5 + 1}号房子，而第四条线索否定了整个安排，所以我重新开始。"
                ),
            ["a point counted on and on"] = static s =>
                s.Prose(30) + s.Many(200, i => $"{i}. The answer is house 3.\n"),
            ["a long point counted on and on"] = static s =>
                s.Prose(30)
                + s.Many(
                    200,
                    i => $"{i}. We check again whether the person in house 3 drinks milk and owns the dog.\n"
                ),
            ["formulas between the same words"] = static s =>
                s.Prose(30)
                + s.Many(
                    60,
                    i =>
                        $"Therefore \\( x_{{{i}}} \\) must be an even number, which contradicts the assumption that it was odd, so we return to the previous equation and try again. "
                ),
            ["three wordings"] = static s => Wordings(s, 3),
            ["five wordings"] = static s => Wordings(s, 5),
            ["four wordings of each sentence"] = static s =>
                Choices(s, [.. Enumerable.Range(0, 24).Select(_ => s.English() + " ")]),
            ["two paragraphs in turn"] = static s => s.Prose(60) + s.Again(10, s.Prose(4) + s.Prose(5)),
            ["names in turn"] = static s =>
                s.Prose(40)
                + s.Many(
                    90,
                    _ =>
                        $"Wait, so {s.Person()} must be in house {s.Number(5)}, but that contradicts clue {s.Number(15)}. Let me try again with {s.Person()} in house {s.Number(5)}. "
                ),
            ["starting over"] = static s => StartingOver(s, "Wait, this is wrong. Let me start over.", s.English),
            ["starting over in German"] = static s =>
                StartingOver(s, "Moment, das ist falsch. Ich fange noch einmal an.", s.German),
            ["starting over in Spanish"] = static s =>
                StartingOver(s, "Espera, esto es incorrecto. Empiezo de nuevo.", s.Spanish),
            ["starting over in Chinese"] = static s => StartingOver(s, "等等，这不对。让我重新开始。", s.Chinese),
            ["starting over in another order"] = static s =>
                Reordered(s, [.. Enumerable.Range(0, 14).Select(_ => s.English() + " ")]),
            ["code"] = static s =>
                "```python\n" + s.Many(30, _ => s.Code() + "\n") + s.Again(10, s.Many(8, _ => s.Code() + "\n")),
            ["a table"] = static s =>
                s.Prose(30)
                + s.Again(30, "| House | Name |\n|---|---|\n" + s.Many(5, i => $"| {i} | {s.Person()} |\n") + "\n"),
            ["an answer"] = static s =>
                s.Prose(30)
                + s.Again(
                    25,
                    $"{{\"grid\": [[\"{s.Word()}\", \"{s.Word()}\", \"{s.Word()}\"], [\"{s.Word()}\", \"{s.Word()}\"]]}}\n"
                ),
            ["behind the answer"] = static s =>
                s.Prose(20)
                + "<answer>done</answer>\n"
                + s.Again(20, "Thank you for the puzzle. I hope that this is what you were looking for. "),
            ["grids"] = static s =>
                Grids(
                    s,
                    [
                        .. Enumerable
                            .Range(0, 3)
                            .Select(_ => s.Many(4, _ => $"{s.Number(5)} {s.Number(5)} {s.Number(5)} {s.Number(5)}\n")),
                    ]
                ),
        };

    private static string Wordings(Sayings s, int count) =>
        s.Prose(60) + Picked(s, 40, [.. Enumerable.Range(0, count).Select(_ => s.Prose(3))]);

    private static string Picked(Sayings s, int times, string[] wordings) => s.Many(times, _ => s.Pick(wordings));

    private static string Choices(Sayings s, string[] sentences) =>
        s.Prose(40) + s.Many(25, _ => s.Many(6, i => s.Pick(sentences[(4 * i - 4)..(4 * i)])));

    private static string StartingOver(Sayings s, string words, Func<string> sentence) =>
        s.Prose(20, sentence) + Restarts(s, words, sentence, s.Prose(12, sentence));

    private static string Restarts(Sayings s, string words, Func<string> sentence, string passage) =>
        s.Many(9, _ => $"{words} {passage}{sentence()} {sentence()}\n");

    private static string Reordered(Sayings s, string[] sentences) =>
        s.Prose(20)
        + s.Many(12, _ => $"Hmm, that is not right. Let me reconsider. {string.Concat(s.Shuffled(sentences))}\n");

    private static string Grids(Sayings s, string[] grids) =>
        s.Prose(20)
        + s.Many(8, i => $"{s.English()} {s.English()}\n{grids[i % 3]}No, that violates clue {s.Number(9)}.\n");
}
