using Gridlock.Core.Loops;

namespace Gridlock.Core.Tests.Loops;

/// <summary>Returns to rejected grids in each form that players write grids in.</summary>
public sealed class GridFormsTests
{
    private static readonly string[] Objections =
    [
        "That violates condition 4, because the tunic has to be left of the violin.",
        "Wrong, condition 11 wants the codex next to the mammoth.",
        "This fails too; the almanac may not share a hall with the kimono.",
        "However, condition 2 is broken by the mandolin.",
        "This is incorrect since the pterosaur is too far right.",
        "No, condition 9 counts three of them.",
    ];

    private static readonly Dictionary<string, Func<string[][], string>> Forms = new()
    {
        ["JSON on one line"] = static grid => $"{{\"grid\": [{string.Join(", ", grid.Select(Json))}]}}. ",
        ["JSON without spaces"] = static grid =>
            $"{{\"grid\":[{string.Join(",", grid.Select(row => Json(row).Replace(" ", "", StringComparison.Ordinal)))}]}}\n",
        ["JSON on many lines"] = static grid =>
            "```json\n{\n \"grid\": [\n"
            + string.Join(
                ",\n",
                grid.Select(static row => $"  [\n{string.Join(",\n", row.Select(static one => $"   \"{one}\""))}\n  ]")
            )
            + "\n ]\n}\n```\n",
        ["JSON rows"] = static grid => string.Concat(grid.Select(static row => Json(row) + "\n")),
        ["labelled rows"] = static grid =>
            string.Concat(grid.Select(static (row, i) => $"Row {i + 1}: {string.Join(", ", row)}\n")),
        ["halls in a list"] = static grid =>
            string.Concat(Columns(grid).Select(static (hall, i) => $"- Hall {i + 1}: {string.Join(", ", hall)}\n")),
        ["halls in bold with two things"] = static grid =>
            string.Concat(
                Columns(grid).Select(static (hall, i) => $"* **Hall {i + 1}:** {hall[0]}, musical {hall[1]}\n")
            ),
        ["a table"] = static grid => string.Concat(grid.Select(static row => string.Join(" | ", row) + "\n")),
    };

    public static TheoryData<string> Names => [.. Forms.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_second_return_to_a_rejected_grid_is_a_revision_loop(string form)
    {
        Loop loop = LoopDetector.Find(Told(form, [0, 1, 0, 2, 0, 1])).Should().ContainSingle().Which;

        loop.Kind.Should().Be(LoopKind.Revision);
        loop.Alarm.Should().BeLessThanOrEqualTo(Told(form, [0, 1, 0, 2, 0]).Length);
        LoopDetector.Find(Told(form, [0, 1, 0, 2])).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Another_grid_each_time_is_work(string form) =>
        LoopDetector.Find(Told(form, [0, 1, 2, 3, 4, 5])).Should().BeEmpty();

    [Fact]
    public void Halls_that_fill_up_are_no_grids_that_come_back()
    {
        const string Filling =
            "- Hall 1: kilt, viola\n- Hall 2: tunic, organ\n- Hall 3: corset, harp\n- Hall 4: {0}\n"
            + "No, hall 4 is not {0} yet.\n";

        string text = string.Concat(
            new[] { "cello", "lute", "cello", "drum", "cello", "lute" }.Select(one =>
                Filling.Replace("{0}", one, StringComparison.Ordinal)
            )
        );

        LoopDetector.Find(text).Should().NotContain(static loop => loop.Kind == LoopKind.Revision);
    }

    private static string Told(string form, int[] swaps) =>
        string.Concat(swaps.Select((swap, i) => $"Let me consider\n{Forms[form](Grid(swap))}{Objections[i]}\n"));

    /// <summary>The same things in another place for each number.</summary>
    private static string[][] Grid(int swap)
    {
        string[][] grid =
        [
            ["bagpipe", "mandolin", "violin", "tambourine"],
            ["kimono", "tunic", "loincloth", "waistcoat"],
            ["ammonite", "pterosaur", "megalodon", "mammoth"],
        ];
        string[] row = grid[swap % 2];
        (row[swap / 2], row[3]) = (row[3], row[swap / 2]);
        return grid;
    }

    private static string Json(string[] row) => $"[{string.Join(", ", row.Select(static one => $"\"{one}\""))}]";

    private static IEnumerable<string[]> Columns(string[][] grid) =>
        Enumerable.Range(0, grid[0].Length).Select(at => grid.Select(row => row[at]).ToArray());
}
