using System.Text;

namespace Gridlock.Core.Tests.Loops;

/// <summary>Made texts that read like the work of a model: sentences that all differ, tables, lists, planted cycles.</summary>
internal static class LoopTexts
{
    private static readonly string[] Subjects =
        "the kilt,the tunic,the bagpipe,the violin,the codex,the almanac,the ammonite,the mammoth,the corset,the psalter".Split(
            ','
        );

    private static readonly string[] Verbs =
        "has to stand,can not be,might go,was placed,should come,ends up,is still missing,fits well,would clash,belongs".Split(
            ','
        );

    private static readonly string[] Places =
        "in the first hall,next to the window,right of the door,far to the left,in one of the corners,between two others,above the stairs,in hall four,behind the pillar,at the end".Split(
            ','
        );

    private static readonly string[] Reasons =
        "because the second condition says so,since nothing else is free,as the total would be too high,and that settles the row,but only if the other one moves,which leaves two halls open,so the count comes out even,though the sum needs a check,until we know more about it,given what the fifth clue rules out".Split(
            ','
        );

    /// <summary>Sentences from a thousand combinations of each part, numbered so that hardly any phrase returns.</summary>
    internal static string Prose(Random random, int sentences)
    {
        var text = new StringBuilder();
        for (int i = 0; i < sentences; i++)
        {
            text.Append(Pick(Subjects)).Append(' ').Append(Pick(Verbs)).Append(' ').Append(Pick(Places)).Append(' ');
            text.Append(Word())
                .Append(' ')
                .Append(Word())
                .Append(' ')
                .Append(Pick(Reasons))
                .Append(i % 5 == 4 ? ".\n" : ". ");
        }
        return text.ToString();

        string Pick(string[] some) => some[random.Next(some.Length)];
        string Word() =>
            string.Concat(Enumerable.Range(0, random.Next(3, 8)).Select(_ => (char)('a' + random.Next(26))));
    }

    /// <summary>Words, spaces and stops; no phrase of it comes twice.</summary>
    internal static string Period(Random random, int length)
    {
        var text = new StringBuilder();
        while (text.Length < length)
        {
            text.Append(
                string.Concat(Enumerable.Range(0, random.Next(2, 9)).Select(_ => (char)('a' + random.Next(26))))
            );
            text.Append(random.Next(8) == 0 ? ". " : " ");
        }
        return text.ToString(0, length);
    }

    internal static string Repeated(string period, int times) => string.Concat(Enumerable.Repeat(period, times));

    internal static string Table(Random random, int rows, int columns)
    {
        var text = new StringBuilder("| hall |");
        text.Append(string.Concat(Enumerable.Range(1, columns).Select(c => $" column {c} |"))).Append('\n');
        text.Append(string.Concat(Enumerable.Repeat("|---", columns + 1))).Append("|\n");
        for (int row = 1; row <= rows; row++)
        {
            text.Append($"| {row} |")
                .Append(string.Concat(Enumerable.Range(0, columns).Select(_ => $" {Subjects[random.Next(10)]} |")))
                .Append('\n');
        }
        return text.ToString();
    }

    /// <summary>Zeros and a few ones.</summary>
    internal static string Matrix(Random random, int size) =>
        string.Concat(
            Enumerable
                .Range(0, size)
                .Select(_ =>
                    $"[{string.Join(", ", Enumerable.Range(0, size).Select(_ => random.Next(40) == 0 ? 1 : 0))}],\n"
                )
        );

    internal static string Enumeration(int points) =>
        string.Concat(
            Enumerable
                .Range(1, points)
                .Select(i =>
                    $"{i}. Move disk {i % 3} from peg {i % 3 + 1} to peg {(i * 7) % 3 + 1}, step {i} of {points}.\n"
                )
        );

    /// <summary>Every case of a small question, each with the same few words around it.</summary>
    internal static string Cases(int cases) =>
        string.Concat(
            Enumerable
                .Range(1, cases)
                .Select(i =>
                    $"Case {i}: if the value is {i * 3}, then the rest is {1000 - i * 3}, and {i * 17 % 91} of them remain, so case {i} gives {i * i}.\n"
                )
        );

    /// <summary>Every order of three in five houses, each checked against two clues.</summary>
    internal static string CheckedCases()
    {
        var text = new StringBuilder();
        int count = 0;
        for (int code = 0; code < 125; code++)
        {
            (int a, int b, int c) = (code / 25 + 1, code / 5 % 5 + 1, code % 5 + 1);
            if (a == b || b == c || a == c)
            {
                continue;
            }
            text.Append(null, $"Case {++count}: Alice in house {a}, Bob in house {b}, Carol in house {c}. ")
                .Append("Check clue 1: Alice is left of Bob: ")
                .Append(a < b ? "holds" : "violated")
                .Append(". Check clue 2: Carol is not in house 3: ")
                .Append(c != 3 ? "holds.\n" : "violated.\n");
        }
        return text.ToString();
    }
}
