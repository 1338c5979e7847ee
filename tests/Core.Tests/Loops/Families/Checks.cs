namespace Gridlock.Core.Tests.Loops.Families;

/// <summary>Orders of people, each held against the same clues; every one another, or the same few again.</summary>
internal static class Checks
{
    private const int Clues = 12;

    /// <summary>The styles by name; each tells one order, and the first clue it breaks or all of them.</summary>
    private static readonly IReadOnlyDictionary<string, Style> Styles = new Dictionary<string, Style>
    {
        ["in prose up to the first that is broken"] = new(
            static (_, o) => $"Suppose the order is {Joined(o)}. ",
            static (i, c, o) =>
                $"Clue {i} says that {c.Left} lives somewhere to the left of {c.Right}; here {c.Left} is in house {c.At(o)} and {c.Right} is in house {c.Other(o)}, so it {(c.Holds(o) ? "holds" : "fails")}. ",
            "So this order is out.\n",
            true
        ),
        ["in prose"] = new(
            static (_, o) => $"Suppose the order is {Joined(o)}. ",
            static (i, c, o) =>
                $"Clue {i} says that {c.Left} lives somewhere to the left of {c.Right}; here {c.Left} is in house {c.At(o)} and {c.Right} is in house {c.Other(o)}, so it {(c.Holds(o) ? "holds" : "fails")}. ",
            "So this order is out.\n",
            false,
            8
        ),
        ["in prose and called wrong"] = new(
            static (_, o) => $"Now try the order {Joined(o)}. ",
            static (i, c, o) =>
                $"By clue {i}, {c.Left} lives somewhere to the left of {c.Right}, and with house {c.At(o)} and house {c.Other(o)} that is {(c.Holds(o) ? "right" : "wrong")}. ",
            "So this order is incorrect.\n",
            true
        ),
        ["in lines up to the first that is broken"] = new(
            static (n, o) => $"Try {n}: {Numbered(o, "{0} in house {1}")}.\n",
            static (i, c, o) =>
                $"- Clue {i}: {c.Left} lives somewhere to the left of {c.Right}. House {c.At(o)} and house {c.Other(o)}, so it {(c.Holds(o) ? "holds" : "fails")}.\n",
            "So this order is out.\n",
            true
        ),
        ["in lines"] = new(
            static (n, o) => $"Try {n}: {Numbered(o, "{0} in house {1}")}.\n",
            static (i, c, o) =>
                $"- Clue {i}: {c.Left} lives somewhere to the left of {c.Right}. House {c.At(o)} and house {c.Other(o)}, so it {(c.Holds(o) ? "holds" : "fails")}.\n",
            "So this order is out.\n",
            false
        ),
        ["in paragraphs"] = new(
            static (n, o) => $"Candidate {n}: {Numbered(o, "house {1} {0} with the {2}")}.\n",
            static (i, c, o) =>
                $"Clue {i}: {c.Left} lives somewhere left of the {Pet(c.Right)} owner. Here that is house {c.At(o)} and house {c.Other(o)}: {(c.Holds(o) ? "holds" : "fails")}.\n",
            "So this candidate is out.\n\n",
            false
        ),
        ["by what the clues say"] = new(
            static (_, o) => $"Let us try the order {Joined(o)}. ",
            static (_, c, o) =>
                $"The clue that {c.Left} lives somewhere left of the {Pet(c.Right)} owner is {(c.Holds(o) ? "satisfied" : "violated")} in this order. ",
            "So this order is not a solution. ",
            false
        ),
        ["a house a line"] = new(
            static (n, o) => $"Attempt {n}:\n{Numbered(o, "House {1}: {0}", "\n")}\n",
            static (i, c, o) =>
                $"Clue {i} wants {c.Left} to live left of {c.Right}, and they are in house {c.At(o)} and house {c.Other(o)}, so {(c.Holds(o) ? "that is fine" : "that is no good")}.\n",
            "This attempt is ruled out.\n\n",
            false
        ),
        ["as a table"] = new(
            static (_, o) => $"| {string.Join(" | ", o)} |\n",
            static (i, c, o) =>
                $"Clue {i} wants {c.Left} to live left of {c.Right}, and they are in house {c.At(o)} and house {c.Other(o)}, so {(c.Holds(o) ? "that is fine" : "that is no good")}. ",
            "This one is ruled out.\n\n",
            false
        ),
        ["as JSON"] = new(
            static (_, o) =>
                $"{{\"grid\": [[{string.Join(", ", o.Select(static one => $"\"{one}\""))}], [{string.Join(", ", o.Select(static one => $"\"{Pet(one)}\""))}]]}}\n",
            static (i, c, o) =>
                $"Condition {i} asks that {c.Left} stands left of {c.Right}; with hall {c.At(o)} against hall {c.Other(o)} it is {(c.Holds(o) ? "met" : "broken")}. ",
            "That grid is not the one.\n",
            false
        ),
        ["in German prose"] = new(
            static (_, o) => $"Versuchen wir die Reihenfolge {Joined(o)}. ",
            static (i, c, o) =>
                $"Der Hinweis {i} verlangt, dass {c.Left} links von {c.Right} wohnt, und das ist {(c.Holds(o) ? "erfüllt" : "verletzt")}. ",
            "Diese Reihenfolge ist also keine Lösung. ",
            false
        ),
        ["in German lines"] = new(
            static (n, o) => $"Fall {n}: {Numbered(o, "{0} in Haus {1}")}.\n",
            static (i, c, o) =>
                $"- Hinweis {i}: {c.Left} wohnt irgendwo links von {c.Right}. Haus {c.At(o)} und Haus {c.Other(o)}, {(c.Holds(o) ? "das passt" : "das passt nicht")}.\n",
            "Dieser Fall scheidet aus.\n",
            true
        ),
        ["in Spanish prose"] = new(
            static (_, o) => $"Probemos el orden {Joined(o)}. ",
            static (i, c, o) =>
                $"La pista {i} dice que {c.Left} vive a la izquierda de {c.Right}; aquí {c.Left} está en la casa {c.At(o)} y {c.Right} en la casa {c.Other(o)}, así que {(c.Holds(o) ? "se cumple" : "no se cumple")}. ",
            "Este orden queda descartado.\n",
            true
        ),
    };

    internal static IEnumerable<KeyValuePair<string, Func<Sayings, string>>> OfDifferentOrders =>
        [
            .. Styles.Select(static style =>
                KeyValuePair.Create<string, Func<Sayings, string>>(
                    $"20 orders checked {style.Key}",
                    s => Told(s, style.Value, [.. s.Shuffled(Sayings.Orders(5)).Take(20)])
                )
            ),
            KeyValuePair.Create<string, Func<Sayings, string>>(
                "all that is left after each of 30 steps",
                static s => LeftOver(s, 30, 1)
            ),
        ];

    internal static IEnumerable<KeyValuePair<string, Func<Sayings, string>>> OfTheSameOrders =>
        [
            .. Styles.Select(static style =>
                KeyValuePair.Create<string, Func<Sayings, string>>(
                    $"20 orders checked again {style.Key}",
                    s => Again(s, style.Value)
                )
            ),
            KeyValuePair.Create<string, Func<Sayings, string>>(
                "all that is left after each of 6 steps, again",
                static s => LeftOver(s, 6, 6)
            ),
        ];

    private static string Again(Sayings s, Style style)
    {
        int[][] orders = [.. s.Shuffled(Sayings.Orders(5)).Take(20)];
        Clue[] clues = Drawn(s);
        return s.Prose(5) + s.Many(4, time => Told(style, orders, clues, 20 * time));
    }

    private static string Told(Sayings s, Style style, int[][] orders) => s.Prose(5) + Told(style, orders, Drawn(s), 0);

    private static string Told(Style style, int[][] orders, Clue[] clues, int before) =>
        string.Concat(orders.Select((order, n) => style.Tell(before + n + 1, order, clues)));

    private static Clue[] Drawn(Sayings s) =>
        [
            .. s.Shuffled(
                    Sayings
                        .People.Take(5)
                        .SelectMany(static left => Sayings.People.Take(5).Select(right => new Clue(left, right)))
                )
                .Where(static clue => clue.Left != clue.Right)
                .Take(Clues),
        ];

    /// <summary>The houses that are left for each name, with one less each step; from the start again so many times.</summary>
    private static string LeftOver(Sayings s, int steps, int times)
    {
        int[] struck = [.. s.Shuffled(Enumerable.Range(0, 50)).Take(steps)];
        return s.Many(
            times,
            time =>
                s.Many(
                    steps,
                    step =>
                        $"Step {(time - 1) * steps + step}: clue {s.Number(14)} restricts {s.Person()}.\n"
                        + string.Concat(Enumerable.Range(0, 10).Select(row => Row(row, struck[..step])))
                        + "\n"
                )
        );
    }

    private static string Row(int row, int[] struck)
    {
        string name = row < 5 ? Sayings.People[row] : Pet(Sayings.People[row - 5]);
        IEnumerable<int> left = Enumerable.Range(0, 5).Where(at => !struck.Contains(5 * row + at)).Select(at => at + 1);
        return $"{name} can be in houses {string.Join(", ", left)}.\n";
    }

    private static string Joined(string[] order) => string.Join(", ", order);

    private static string Numbered(string[] order, string told, string between = ", ") =>
        string.Join(
            between,
            order.Select(
                (one, i) => string.Format(System.Globalization.CultureInfo.InvariantCulture, told, one, i + 1, Pet(one))
            )
        );

    private static string Pet(string person) =>
        person switch
        {
            "Alice" => "cat",
            "Bob" => "dog",
            "Carol" => "eel",
            "Dave" => "fox",
            _ => "gnu",
        };

    private sealed record Clue(string Left, string Right)
    {
        internal int At(string[] order) => Array.IndexOf(order, Left) + 1;

        internal int Other(string[] order) => Array.IndexOf(order, Right) + 1;

        internal bool Holds(string[] order) => At(order) < Other(order);
    }

    private sealed record Style(
        Func<int, string[], string> Order,
        Func<int, Clue, string[], string> Clue,
        string End,
        bool Stops,
        int Most = Clues
    )
    {
        internal string Tell(int number, int[] order, Clue[] clues)
        {
            string[] people = [.. order.Select(static one => Sayings.People[one - 1])];
            int broken = Array.FindIndex(clues, clue => !clue.Holds(people));
            int told = Stops && broken >= 0 ? Math.Min(Most, broken + 1) : Most;
            return Order(number, people)
                + string.Concat(clues.Take(told).Select((clue, i) => Clue(i + 1, clue, people)))
                + End;
        }
    }
}
