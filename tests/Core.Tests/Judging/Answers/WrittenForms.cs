using System.Text;
using System.Text.Json;
using Gridlock.Puzzles;

namespace Gridlock.Core.Tests.Judging.Answers;

/// <summary>One allocation written in many ways.</summary>
internal static class WrittenForms
{
    public static IEnumerable<(string Name, string Text)> Of(Puzzle puzzle, IReadOnlyList<byte> positions)
    {
        string[][] rows = TestPuzzle.Rows(puzzle, positions);
        string[][] columns =
        [
            .. Enumerable.Range(0, puzzle.Grid.Columns).Select(c => rows.Select(r => r[c]).ToArray()),
        ];
        string[] kinds = [.. puzzle.Categories.Select(category => category.Name)];
        string[] halls = [.. puzzle.Labels.Columns];
        string[] numbers = [.. Enumerable.Range(1, halls.Length).Select(number => $"{number}")];
        string noun = puzzle.Labels.ColumnNoun.Singular;
        string strict = Json(new { grid = rows });
        string bare = Json(rows);

        yield return ("strict", strict);
        yield return ("indented", JsonSerializer.Serialize(new { grid = rows }, Indented));
        yield return ("space around", "\n  " + strict + "\n\n");
        yield return ("fence", $"```json\n{strict}\n```");
        yield return ("plain fence", $"```\n{strict}\n```\n");
        yield return ("text before", "Here is my final arrangement [as asked]:\n" + strict);
        yield return ("text after", strict + "\nI checked conditions {1, 2, 3} and all hold.");
        yield return ("text around", $"So {{this}} is it.\n```json\n{strict}\n```\nDone [really].");
        yield return ("boxed", $"\\boxed{{{strict}}}");
        yield return ("upper case", strict.ToUpperInvariant().Replace("GRID", "grid", StringComparison.Ordinal));
        yield return ("upper case key", strict.Replace("\"grid\"", "\"Grid\"", StringComparison.Ordinal));
        yield return ("articles", Json(new { grid = Each(rows, name => "the " + name) }));
        yield return ("plurals", Json(new { grid = Each(rows, name => name + "s") }));
        yield return ("ratings", Json(new { grid = Each(rows, name => name + " (3)") }));
        yield return ("emphasis", Json(new { grid = Each(rows, name => $"**{name}**") }));
        yield return ("hyphens", Json(new { grid = Each(rows, name => name.Replace(' ', '-')) }));
        yield return ("underscores", Json(new { grid = Each(rows, name => name.Replace(' ', '_')) }));
        yield return ("single quotes", strict.Replace('"', '\''));
        yield return ("curly quotes", "{“grid”: [" + Join(rows, row => $"[{Join(row, name => $"“{name}”")}]") + "]}");
        yield return ("no quotes", "{grid: [" + Join(rows, row => $"[{Join(row, name => name)}]") + "]}");
        yield return ("trailing commas", strict.Replace("]", ",]", StringComparison.Ordinal));
        yield return ("comments", strict.Replace("],", "], // next {row}\n", StringComparison.Ordinal));
        yield return ("missing commas", strict.Replace("],", "]\n", StringComparison.Ordinal));
        yield return ("unclosed", strict[..^1]);
        yield return ("bare rows", bare);
        yield return ("other key", Json(new { final_arrangement = rows }));
        yield return ("wrapped", Json(new { result = new { grid = rows } }));
        yield return (
            "with reasoning",
            Json(new { reasoning = "1. {\"grid\": []} is not it.\n\"So\"", solution = rows })
        );
        yield return ("with checks", Json(new { checks = new[] { new { condition = 1, holds = true } }, grid = rows }));
        yield return ("rows reversed", Json(new { grid = rows.Reverse().ToArray() }));
        yield return ("columns", Json(new { grid = columns }));
        yield return ("rows by kind", Json(new { grid = Zip(kinds, rows) }));
        yield return ("rows by kind, no key", Json(Zip(kinds, rows)));
        yield return ("columns by name", Json(new { grid = Zip(halls, columns) }));
        yield return (
            "columns by number",
            Json(new { grid = Zip(numbers, columns.Select(c => c.Reverse().ToArray())) })
        );
        yield return ("zebra style", Json(new { solution = Zip(halls, columns.Select(column => Zip(kinds, column))) }));
        yield return ("kinds of halls", Json(new { grid = Zip(kinds, rows.Select(row => Zip(halls, row))) }));
        yield return ("records of columns", Json(new { grid = columns.Select(column => Zip(kinds, column)) }));
        yield return (
            "records with number, shuffled",
            Json(new { grid = columns.Select((c, i) => Zip([noun, .. kinds], [numbers[i], .. c])).Reverse() })
        );
        yield return ("records of rows", Json(new { grid = rows.Select(row => Zip(halls, row)) }));
        yield return (
            "records of rows with kind",
            Json(new { grid = rows.Select((row, i) => Zip(["category", .. halls], [kinds[i], .. row])) })
        );
        yield return (
            "records with a list",
            Json(new { grid = rows.Select((row, i) => new { kind = kinds[i], artifacts = row }) })
        );
        yield return ("rows with lead", Json(new { grid = rows.Select((row, i) => (string[])[kinds[i], .. row]) }));
        yield return ("rows with header", Json(new { grid = Table(["kind", .. halls], kinds, rows) }));
        yield return ("columns with header", Json(new { grid = Table([noun, .. kinds], halls, columns) }));
        yield return (
            "by artifact",
            Json(new { grid = Zip(puzzle.Labels.Artifacts, positions.Select(column => halls[column])) })
        );
        yield return (
            "by artifact, numbers",
            Json(new { grid = Zip(puzzle.Labels.Artifacts, positions.Select(column => column + 1)) })
        );
        yield return (
            "objects with names",
            Json(new { grid = rows.Select(r => r.Select(n => new { name = n, why = 1 })) })
        );
        yield return ("table", Markdown(Table(["", .. halls], kinds, rows)));
        yield return (
            "table of columns",
            "Result:\n\n" + Markdown(Table([noun, .. kinds], halls, columns)) + "\nDone."
        );
        yield return ("table of numbers", Markdown(Table(["#", .. kinds], numbers, columns)));
        yield return ("table, then JSON", Markdown(Table(["", .. halls], kinds, rows)) + "\n\n" + strict);
        yield return ("JSON, then table", strict + "\n\n" + Markdown(Table(["", .. halls], kinds, rows)));
        yield return ("draft before", Json(new { grid = rows.Select(r => r.Reverse()) }) + "\nNo, rather:\n" + strict);
        yield return ("form quoted before", Gridlock.Puzzles.Wording.PromptWriter.AnswerFormat(puzzle) + strict);
        yield return ("form quoted after", strict + Gridlock.Puzzles.Wording.PromptWriter.AnswerFormat(puzzle));
    }

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    public static string Json<T>(T value) => JsonSerializer.Serialize(value);

    private static string Join<T>(IEnumerable<T> items, Func<T, string> write) =>
        string.Join(", ", items.Select(write));

    private static string[][] Each(string[][] rows, Func<string, string> change) =>
        [.. rows.Select(row => row.Select(change).ToArray())];

    private static Dictionary<string, T> Zip<T>(IEnumerable<string> keys, IEnumerable<T> values) =>
        keys.Zip(values).ToDictionary(pair => pair.First, pair => pair.Second);

    private static string[][] Table(string[] header, string[] leads, string[][] rows) =>
        [header, .. rows.Select((row, index) => (string[])[leads[index], .. row])];

    private static string Markdown(string[][] table)
    {
        var text = new StringBuilder();
        text.AppendLine("| " + string.Join(" | ", table[0]) + " |");
        text.AppendLine("|" + string.Concat(Enumerable.Repeat(" --- |", table[0].Length)));
        foreach (string[] row in table.Skip(1))
        {
            text.AppendLine("| " + string.Join(" | ", row) + " |");
        }
        return text.ToString();
    }
}
