using System.Text;

namespace Gridlock.Core.Tests.Loops.Families;

/// <summary>Kinds of text that say similar things many times and get on with their work.</summary>
internal static class Work
{
    internal static IReadOnlyDictionary<string, Func<Sayings, string>> All { get; } =
        new Dictionary<string, Func<Sayings, string>>(Checks.OfDifferentOrders)
        {
            ["prose"] = static s => s.Prose(300),
            ["German prose"] = static s => s.Prose(300, s.German),
            ["Spanish prose"] = static s => s.Prose(300, s.Spanish),
            ["Chinese prose"] = static s => s.Prose(300, s.Chinese),
            ["code"] = static s => $"```python\n{s.Many(200, _ => s.Code() + "\n")}```\n",
            ["code mended twice"] = CodeMendedTwice,
            ["formulas"] = static s =>
                s.Many(
                    60,
                    i =>
                        $"\\[ x_{{{i}}} = \\frac{{{s.Number(99)} + {i}}}{{{s.Number(99)}}} \\quad \\text{{and}} \\quad y_{{{i}}} = \\sqrt{{{i * i}}} \\]\n"
                ),
            ["steps of arithmetic"] = static s =>
                s.Many(
                    80,
                    i =>
                        $"We compute 7^(2^{i}) mod 1009: {s.Number(1008)}^2 = {s.Number(999999)}, and {s.Number(999999)} mod 1009 = {s.Number(1008)}. "
                ),
            ["24 orders in lines"] = static s =>
                Orders(
                    s,
                    (p, i) =>
                        $"{i}. Alice {p[0]}, Bob {p[1]}, Carol {p[2]}, Dave {p[3]}: clue {s.Number(9)} is violated because {s.Person()} is not left of {s.Person()}.\n"
                ),
            ["24 orders in paragraphs"] = static s =>
                Orders(
                    s,
                    (p, i) =>
                        $"Permutation {i}: Alice in house {p[0]}, Bob in house {p[1]}, Carol in house {p[2]}, Dave in house {p[3]}.\n- Clue 1: Alice is left of Bob: {YesNo(p[0] < p[1])}.\n- Clue 2: Carol is not in house 3: {YesNo(p[2] != 3)}.\n{(p[0] < p[1] && p[2] != 3 ? "This one works so far." : "So this permutation is ruled out.")}\n\n"
                ),
            ["24 orders in prose"] = static s =>
                Orders(
                    s,
                    (p, _) =>
                        $"Let's try Alice in house {p[0]}, Bob in house {p[1]}, Carol in house {p[2]} and Dave in house {p[3]}. {s.Pick("But then", "Now")} {s.Person()} {s.Pick("would be next to", "is not adjacent to")} {s.Person()}, which violates clue {s.Number(12)}. "
                ),
            ["24 orders called wrong"] = static s =>
                Orders(
                    s,
                    (p, i) =>
                        $"Option {i}: Alice {p[0]}, Bob {p[1]}, Carol {p[2]}, Dave {p[3]}. Then clue {s.Number(9)} is wrong, since {s.Person()} would be next to {s.Person()}. Invalid.\n"
                ),
            ["24 orders in German"] = static s =>
                Orders(
                    s,
                    (p, i) =>
                        $"Fall {i}: Alice in Haus {p[0]}, Bob in Haus {p[1]}, Carol in Haus {p[2]}, Dave in Haus {p[3]}. Hinweis {s.Number(9)} ist {s.Pick("verletzt, also falsch", "erfüllt")}.\n"
                ),
            ["24 orders in Chinese"] = static s =>
                Orders(
                    s,
                    (p, i) =>
                        $"情况{i}：爱丽丝在{p[0]}号，鲍勃在{p[1]}号，卡罗尔在{p[2]}号，戴夫在{p[3]}号。线索{s.Number(9)}{s.Pick("不满足，矛盾", "满足，继续检查", "不成立")}。\n"
                ),
            ["cases within cases"] = static s =>
                s.Many(
                    4,
                    i =>
                        $"Case {i}: Suppose Alice is in house {i}.\n"
                        + s.Many(
                            4,
                            j =>
                                $"  Case {i}.{j}: Suppose Bob is in house {j}.\n"
                                + s.Many(
                                    3,
                                    k =>
                                        $"    Then Carol is in house {k} and Dave is in house {s.Number(4)}. Clue {s.Number(9)} {s.Pick("says that Carol is right of Bob, which fails", "holds")}. Contradiction.\n"
                                )
                        )
                ),
            ["disks in prose"] = static s =>
                Moves(7, 'A', 'C', 'B', "Next, we move disk {0} from peg {1} to peg {2}. "),
            ["disks in lines"] = static s => Moves(7, 'A', 'C', 'B', "Move disk {0} from rod {1} to rod {2}\n"),
            ["a long table"] = static s =>
                "| House | Name | Drink |\n|---|---|---|\n"
                + s.Many(150, i => $"| {i} | {s.Person()} | {s.Pick("tea", "milk", "water")} |\n"),
            ["a table after each of 28 steps"] = static s => States(s, Table),
            ["a list after each of 28 steps"] = static s => States(s, List),
            ["conditions read again with what follows from them"] = ReadAgain,
            ["backtracking"] = static s =>
                s.Many(
                    40,
                    _ =>
                        $"{s.Pick("Wait", "Hmm", "Actually", "But wait")}, {s.English()} {s.English()} {s.Pick("That is wrong", "So no", "OK")}, {s.Word()} {s.Word()} {s.Word()} {s.Word()}. "
                ),
            ["German backtracking"] = static s =>
                s.Many(
                    40,
                    _ =>
                        $"{s.Pick("Moment", "Warte", "Aber halt")}, {s.German()} {s.German()} {s.Pick("Das ist falsch", "Geht nicht")}, {s.Word()} {s.Word()} {s.Word()}. "
                ),
            ["a clue quoted again and again"] = static s =>
                QuotedClues(s, [.. Enumerable.Range(1, 10).Select(i => $"clue {i} says that {s.English()}")]),
            ["each person in each house"] = static s =>
                s.Many(
                    35,
                    i =>
                        $"If {s.Person()} is in house {i % 5 + 1}, then {s.Person()} must be in house {s.Number(5)}, {s.Pick("which is possible", "which contradicts clue " + s.Number(15), "which leaves house " + s.Number(5) + " open")}. "
                ),
            ["eliminations in a list"] = static s =>
                s.Many(
                    40,
                    i => $"- {s.Person()} cannot be in house {i % 5 + 1} because clue {s.Number(15)} forbids it.\n"
                ),
            ["the log of a search"] = static s =>
                s.Many(
                    200,
                    i =>
                        $"{new string(' ', i % 5 * 2)}try {s.Person()} -> house {s.Number(5)}: {s.Pick("ok", "conflict with clue " + s.Number(15) + ", backtrack")}\n"
                ),
            ["31 conditions checked twice"] = static s =>
                s.Many(31, i => $"Condition {i}: holds.\n")
                + s.Prose(5)
                + s.Many(31, i => $"Condition {i}: {s.Word()} is in hall {s.Number(7)}, holds.\n"),
            ["letters of words"] = static s =>
                s.Many(
                    60,
                    _ =>
                        $"The word \"{s.Word()}\" has the letters {string.Join(", ", s.Word().AsEnumerable())}, so it has {s.Number(8)} letters and {s.Pick("contains", "does not contain")} the letter e.\n"
                ),
            ["sums of complexity"] = static s =>
                s.Many(
                    60,
                    i =>
                        $"With {s.Word()} ({s.Number(5)}) and {s.Word()} ({s.Number(5)}) the total complexity of hall {i % 7 + 1} is {s.Number(10)}, which is {s.Pick("more", "less")} than {s.Number(15)}. "
                ),
        };

    private static string YesNo(bool value) => value ? "yes" : "no";

    private static string Orders(Sayings s, Func<int[], int, string> told) =>
        s.Prose(3) + string.Concat(Sayings.Orders(4).Select((order, i) => told(order, i + 1)));

    private static string Moves(int disks, char from, char to, char over, string told) =>
        disks == 0
            ? ""
            : Moves(disks - 1, from, over, to, told)
                + string.Format(System.Globalization.CultureInfo.InvariantCulture, told, disks, from, to)
                + Moves(disks - 1, over, to, from, told);

    private static string QuotedClues(Sayings s, string[] clues) =>
        s.Many(
            50,
            _ =>
                $"{s.Pick("Wait", "Okay, so", "Now", "Hmm")}, {s.Pick(clues)} {s.English()} {s.English()} {s.Word()} {s.Word()} {s.Word()} {s.Word()}. "
        );

    private static string CodeMendedTwice(Sayings s)
    {
        string[] lines = [.. Enumerable.Range(0, 25).Select(_ => s.Code())];
        var text = new StringBuilder();
        for (int time = 0; time < 3; time++)
        {
            text.Append(s.Prose(8)).Append("```python\n").AppendJoin('\n', lines).Append("\n```\n");
            for (int line = time; line < lines.Length; line += 3)
            {
                lines[line] = s.Code();
            }
        }
        return text.ToString();
    }

    private static string ReadAgain(Sayings s)
    {
        string[] conditions = [.. Enumerable.Range(1, 12).Select(_ => s.English())];
        return s.Many(12, i => $"{i}. {conditions[i - 1]}\n")
            + s.Many(
                12,
                i => $"Now condition {i}: \"{conditions[i - 1]}\" This means that {s.English()} {s.English()}\n"
            )
            + s.Many(12, i => $"{i}. {conditions[i - 1]} OK\n");
    }

    private static string States(Sayings s, Func<string?[,], string> told)
    {
        var grid = new string?[4, 7];
        var text = new StringBuilder();
        foreach (int cell in s.Shuffled(Enumerable.Range(0, grid.Length)))
        {
            grid[cell / 7, cell % 7] = s.Word(5, 9);
            text.Append($"{s.English()} {s.Word()} {s.Word()} {s.Word()}.\n\n{told(grid)}\n");
        }
        return text.ToString();
    }

    private static string Table(string?[,] grid) =>
        "| Hall | 1 | 2 | 3 | 4 | 5 | 6 | 7 |\n|---|---|---|---|---|---|---|---|\n"
        + string.Concat(
            Enumerable
                .Range(0, 4)
                .Select(row =>
                    $"| row {row + 1} | {string.Join(" | ", Enumerable.Range(0, 7).Select(hall => grid[row, hall] ?? "?"))} |\n"
                )
        );

    private static string List(string?[,] grid) =>
        string.Concat(
            Enumerable
                .Range(0, 7)
                .Select(hall =>
                    $"- Hall {hall + 1}: {string.Join(", ", Enumerable.Range(0, 4).Select(row => grid[row, hall]).OfType<string>())}\n"
                )
        );
}
