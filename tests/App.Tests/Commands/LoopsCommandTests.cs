using System.IO.Compression;
using System.Text;
using System.Text.Json.Nodes;
using Gridlock.App.Tests.Running;
using Gridlock.App.Tests.Runs;

namespace Gridlock.App.Tests.Commands;

public sealed class LoopsCommandTests
{
    private static readonly string Looping = string.Concat(
        Enumerable.Repeat(
            "I look at the second condition once more, and it says what it has said before, so I go back to it. ",
            8
        )
    );

    [Fact]
    public async Task A_text_is_told_of_in_sentences_or_as_one_line_of_JSON()
    {
        using var folder = new TempFolder();
        string path = folder["reasoning.txt"];
        await File.WriteAllTextAsync(path, Looping);

        Ended told = await InProcess.RunAsync("loops", path);
        Ended json = await InProcess.RunAsync("loops", path, "--json", "--measures");

        told.Output.Should().Contain("1 loop").And.Contain("verbatim from 0");
        JsonNode line = JsonNode.Parse(json.Output)!;
        line["alarm"]!.GetValue<long>().Should().BeInRange(100, 400);
        JsonNode loop = line["loops"]![0]!;
        loop["kind"]!.GetValue<string>().Should().Be("verbatim");
        loop["onset"]!.GetValue<long>().Should().Be(0);
        loop["period"]!.GetValue<int>().Should().Be(Looping.Length / 8);
        loop["repeats"]!.GetValue<double>().Should().BeApproximately(8, 0.1);
        loop["evidence"]!["end"]!.GetValue<long>().Should().Be(Looping.Length);
        line["measures"]!["seqRep4"]!.GetValue<double>().Should().BeGreaterThan(0.8);
    }

    [Fact]
    public async Task Records_are_answered_one_a_line_in_their_order_with_their_ids()
    {
        using var folder = new TempFolder();
        string path = folder["records.jsonl"];
        await File.WriteAllTextAsync(
            path,
            $$"""
            {"id":7,"text":"calm"}

            {"text":"no id"}
            {"other":[1],"id":{"a":"b"},"text":"{{Looping}}"}

            """
        );

        Ended ended = await InProcess.RunAsync("loops", path, "--jsonl");

        JsonNode[] lines =
        [
            .. ended.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonNode.Parse(line)!),
        ];
        lines.Should().HaveCount(3);
        lines[0]["id"]!.GetValue<int>().Should().Be(7);
        lines[0]["alarm"].Should().BeNull();
        lines[0]["loops"]!.AsArray().Should().BeEmpty();
        lines[1].AsObject().ContainsKey("id").Should().BeFalse();
        lines[2]["id"]!["a"]!.GetValue<string>().Should().Be("b");
        lines[2]["loops"]!.AsArray().Should().ContainSingle();
    }

    [Theory]
    [InlineData("{\"text\":\"a\"}\nnot json\n", "line 2 is not JSON")]
    [InlineData("\n\n{\"id\":1}\n", "line 3 has no 'text' that is a string")]
    [InlineData("[1]\n", "line 1 has no 'text' that is a string")]
    public async Task A_line_that_is_no_record_is_named(string content, string sentence)
    {
        using var folder = new TempFolder();
        string path = folder["records.jsonl"];
        await File.WriteAllTextAsync(path, content);

        Ended ended = await InProcess.RunAsync("loops", path, "--jsonl");

        ended.ExitCode.Should().Be(2);
        ended.Error.Should().Contain(sentence);
    }

    [Fact]
    public async Task A_run_is_told_of_call_by_call()
    {
        Ended ended = await InProcess.RunAsync("loops", ExampleRun.Folder, "--json");

        JsonNode[] lines =
        [
            .. ended.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonNode.Parse(line)!),
        ];
        lines.Should().HaveCount(8);
        lines
            .Select(line => line["id"]!.GetValue<string>())
            .Should()
            .OnlyHaveUniqueItems()
            .And.Contain(id => id.EndsWith(" reasoning"));
    }

    [Fact]
    public async Task One_match_of_a_run_can_be_chosen_and_a_text_has_none()
    {
        Ended one = await InProcess.RunAsync("loops", ExampleRun.Folder, "--match", "3x3-4e4d0fb2eb.p1.t1", "--jsonl");
        Ended text = await InProcess.RunAsync("loops", "reasoning.txt", "--match", "m1");

        one.Output.Trim().Split('\n').Should().HaveCount(4).And.OnlyContain(line => line.Contains("sim/scholar"));
        text.ExitCode.Should().Be(2);
        text.Error.Should().Contain("--match m1 is for runs, and 'reasoning.txt' is a text; leave it away.");
    }

    [Fact]
    public async Task A_packed_text_is_unpacked_and_what_is_no_text_is_refused()
    {
        using var folder = new TempFolder();
        await using (var file = new GZipStream(File.Create(folder["t.txt.gz"]), CompressionLevel.Fastest))
        {
            await file.WriteAsync(Encoding.UTF8.GetBytes(Looping));
        }
        await File.WriteAllBytesAsync(folder["t.bin"], [1, 2, 0, 3]);

        Ended packed = await InProcess.RunAsync("loops", folder["t.txt.gz"]);
        Ended binary = await InProcess.RunAsync("loops", folder["t.bin"]);

        packed.Output.Should().Contain("verbatim from 0");
        binary.ExitCode.Should().Be(2);
        binary.Error.Should().Contain("t.bin is no text: it has a zero byte; name a file of text.");
    }

    [Fact]
    public async Task A_name_that_is_empty_is_refused_in_one_sentence()
    {
        Ended ended = await InProcess.RunAsync("loops", "");

        ended.ExitCode.Should().Be(2);
        ended.Error.Trim().Should().Be("FILE is empty; name a text, a run, or - for stdin.");
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_named()
    {
        Ended ended = await InProcess.RunAsync("loops", "nowhere.txt");

        ended.ExitCode.Should().Be(2);
        ended.Error.Should().Contain("There is no file or run 'nowhere.txt'");
    }
}
