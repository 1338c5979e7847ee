using System.Text.Json.Nodes;
using Gridlock.App.Tests.Running;
using Gridlock.App.Tests.Runs;

namespace Gridlock.App.Tests.Commands;

public sealed class ExportCommandTests
{
    [Fact]
    public async Task Tables_come_as_json_lines_with_a_row_a_case_a_round_and_a_call()
    {
        using var folder = new TempFolder();

        Ended ended = await ExportAsync("jsonl", folder["out"]);

        ended.ExitCode.Should().Be(0, ended.Error);
        JsonNode[] cases = Rows(folder["out"], "cases");
        cases.Select(row => (string)row["player"]!).Should().Equal("sim/hasty", "sim/scholar");
        cases.Select(row => (string)row["first"]!).Should().Equal("wrong", "right");
        Rows(folder["out"], "rounds").Select(row => (int)row["round"]!).Should().Equal(0, 1, 0, 1);
        JsonNode[] calls = Rows(folder["out"], "calls");
        calls.Should().HaveCount(4);
        calls.Should().OnlyContain(row => ((string)row["answer"]!).Contains("\"grid\""));
        calls.Select(row => (int)row["outputTokens"]!).Sum().Should().Be(cases.Sum(row => (int)row["outputTokens"]!));
    }

    [Fact]
    public async Task Csv_has_the_same_columns_and_keeps_texts_of_several_lines_in_one_field()
    {
        using var folder = new TempFolder();
        await ExportAsync("jsonl", folder["json"]);
        await ExportAsync("csv", folder["csv"]);
        foreach (string table in new[] { "cases", "rounds", "calls", "claims" })
        {
            using var file = File.OpenText(Path.Combine(folder["csv"], $"{table}.csv"));
            using var csv = new CsvHelper.CsvReader(file, System.Globalization.CultureInfo.InvariantCulture);
            var rows = csv.GetRecords<dynamic>().Cast<IDictionary<string, object>>().ToArray();
            JsonNode[] expected = Rows(folder["json"], table);
            rows.Should().HaveSameCount(expected);
            foreach ((IDictionary<string, object> row, JsonNode json) in rows.Zip(expected))
            {
                row.Keys.Should().Equal(json.AsObject().Select(member => member.Key));
                row.Values.Should().Equal(json.AsObject().Select(member => member.Value?.ToString() ?? ""));
            }
        }
    }

    [Fact]
    public async Task Claims_have_a_row_each_with_the_words_and_the_verdict()
    {
        using var folder = new TempFolder();

        await ExportAsync("jsonl", folder["out"]);

        JsonNode[] claims = Rows(folder["out"], "claims");
        claims.Should().NotBeEmpty();
        claims.Where(row => (string)row["player"]! == "sim/hasty").Should().Contain(row => !(bool)row["true"]!);
        string[] texts =
        [
            .. Rows(folder["out"], "calls")
                .SelectMany(row => new[] { (string)row["reasoning"]!, (string)row["answer"]! }),
        ];
        claims.Should().OnlyContain(row => texts.Any(text => text.Contains((string)row["text"]!)));
    }

    [Fact]
    public async Task A_loop_in_an_answer_stands_in_the_call_and_in_the_loops_as_the_judge_counts_it()
    {
        using var folder = new TempFolder();
        string round = string.Concat(Enumerable.Repeat("The harp is in hall 2. No, wait, it can not be there. ", 60));
        string run = await ImportedRun.MakeAsync(folder, round);

        await InProcess.RunAsync("export", run, "--format", "jsonl", "--out", folder["out"]);

        Rows(folder["out"], "calls").Should().ContainSingle().Which["loop"]!.GetValue<string>().Should().Be("verbatim");
        JsonNode loop = Rows(folder["out"], "loops").Should().ContainSingle().Which;
        ((string)loop["stream"]!).Should().Be("answer");
        ((string)loop["kind"]!).Should().Be("verbatim");
    }

    [Fact]
    public async Task What_is_there_is_replaced_only_with_force()
    {
        using var folder = new TempFolder();
        await ExportAsync("csv", folder["out"]);

        Ended again = await ExportAsync("csv", folder["out"]);
        Ended forced = await InProcess.RunAsync(
            "export",
            ExampleRun.Folder,
            "--format",
            "csv",
            "--out",
            folder["out"],
            "--force"
        );

        again.ExitCode.Should().Be(2);
        again.Error.Should().Contain("is there already");
        forced.ExitCode.Should().Be(0, forced.Error);
    }

    [Theory]
    [InlineData("Give --format jsonl, csv, inspect or otel.")]
    [InlineData("Give the folder to write into with --out.", "--format", "csv")]
    [InlineData("--format 'csvv' is not known; did you mean csv?", "--format", "csvv")]
    [InlineData("--out is for files, and otel sends; leave it away.", "--format", "otel", "--out", "x")]
    [InlineData(
        "No place for traces is known; set OTEL_EXPORTER_OTLP_ENDPOINT, such as http://localhost:4318.",
        "--format",
        "otel"
    )]
    public async Task Misuse_is_one_sentence(string sentence, params string[] arguments)
    {
        Ended ended = await InProcess.RunAsync(["export", ExampleRun.Folder, .. arguments]);

        ended.ExitCode.Should().Be(2);
        ended.Error.Should().Be(sentence + "\n");
    }

    private static Task<Ended> ExportAsync(string format, string folder) =>
        InProcess.RunAsync("export", ExampleRun.Folder, "--format", format, "--out", folder);

    private static JsonNode[] Rows(string folder, string table) =>
        [.. File.ReadLines(Path.Combine(folder, $"{table}.jsonl")).Select(line => JsonNode.Parse(line)!)];
}
