using System.Text.Json.Nodes;
using Gridlock.App.Tests.PlannedRuns;
using Gridlock.App.Tests.Running;

namespace Gridlock.App.Tests.Runs;

/// <summary>Holds the logs against the members that Inspect AI's published log schema (version 2) asks for.</summary>
public sealed class InspectLogTests
{
    private static readonly Dictionary<string, string[]> s_required = new()
    {
        ["log"] = ["version", "status", "eval", "plan", "results", "stats", "samples"],
        ["eval"] =
        [
            "eval_id",
            "run_id",
            "created",
            "task",
            "task_id",
            "task_version",
            "dataset",
            "model",
            "config",
            "packages",
        ],
        ["plan"] = ["name", "steps", "config"],
        ["results"] = ["total_samples", "completed_samples", "scores"],
        ["stats"] = ["started_at", "completed_at", "model_usage", "role_usage"],
        ["sample"] =
        [
            "id",
            "epoch",
            "input",
            "target",
            "messages",
            "output",
            "scores",
            "metadata",
            "store",
            "events",
            "model_usage",
            "role_usage",
            "started_at",
            "completed_at",
            "total_time",
            "working_time",
            "uuid",
            "error",
            "attachments",
            "limit",
        ],
        ["output"] = ["model", "choices", "completion", "usage", "time", "metadata", "error"],
        ["choice"] = ["message", "stop_reason", "logprobs"],
        ["assistant"] = ["id", "content", "source", "metadata", "role", "tool_calls", "model"],
        ["user"] = ["id", "content", "source", "metadata", "role", "tool_call_id"],
        ["usage"] =
        [
            "input_tokens",
            "output_tokens",
            "total_tokens",
            "input_tokens_cache_write",
            "input_tokens_cache_read",
            "reasoning_tokens",
        ],
        ["score"] = ["value", "answer", "explanation", "metadata", "history"],
        ["evalScore"] = ["name", "scorer", "params", "metrics"],
        ["metric"] = ["name", "value", "params"],
    };

    private static readonly string[] s_statuses = ["started", "success", "cancelled", "error"];
    private static readonly string[] s_stops =
    [
        "stop",
        "max_tokens",
        "model_length",
        "tool_calls",
        "content_filter",
        "unknown",
    ];

    [Fact]
    public async Task Every_object_has_the_members_that_the_published_schema_asks_for()
    {
        foreach (JsonNode log in await LogsAsync())
        {
            Has(log, "log");
            log["version"]!.GetValue<int>().Should().Be(2);
            s_statuses.Should().Contain((string)log["status"]!);
            Has(log["eval"], "eval");
            DateTimeOffset.Parse((string)log["eval"]!["created"]!).Offset.Should().Be(TimeSpan.Zero);
            Has(log["plan"], "plan");
            Has(log["results"], "results");
            Has(log["stats"], "stats");
            foreach (JsonNode? score in log["results"]!["scores"]!.AsArray())
            {
                Has(score, "evalScore");
                score!["metrics"]!.AsObject().Should().NotBeEmpty();
                score["metrics"]!.AsObject().ToList().ForEach(metric => Has(metric.Value, "metric"));
            }
            log["samples"]!.AsArray().Should().HaveCount(log["results"]!["total_samples"]!.GetValue<int>());
            log["samples"]!.AsArray().ToList().ForEach(sample => CheckSample(sample!));
        }
    }

    [Fact]
    public async Task Scores_are_those_of_the_judge()
    {
        JsonNode[] logs = await LogsAsync();

        logs.Select(log => (string)log["eval"]!["model"]!).Should().Equal("sim/hasty", "sim/scholar");
        logs.Select(log => (string)log["samples"]![0]!["scores"]!["gridlock"]!["value"]!).Should().Equal("I", "C");
        logs.Select(log => log["results"]!["scores"]![0]!["metrics"]!["accuracy"]!["value"]!.GetValue<double>())
            .Should()
            .Equal(0, 1);
        logs.Should().OnlyContain(log => log["samples"]![0]!["metadata"]!["simulated"]!.GetValue<bool>());
    }

    [Fact]
    public async Task What_the_requests_asked_for_stands_in_the_configuration()
    {
        using var folder = new TempFolder();
        File.WriteAllText(folder["mine.jsonl"], ProvenByRecord.Lines(1));
        File.WriteAllText(
            folder["plan.yaml"],
            """
            puzzles: [{file: mine.jsonl}]
            players: [{player: sim/hasty, temperature: 0.7, maxOutputTokens: 16000}, sim/scholar]
            rounds: 0
            """
        );
        Ended played = await GridlockProcess.RunAsync(folder, "run", "plan.yaml", "--fast", "--out", "study");
        played.ExitCode.Should().Be(0, played.Error);

        Ended ended = await InProcess.RunAsync(
            "export",
            folder["study"],
            "--format",
            "inspect",
            "--out",
            folder["logs"]
        );

        JsonNode[] logs =
        [
            .. ended
                .Lines.Where(static line => line.Length > 0)
                .Select(static path => JsonNode.Parse(File.ReadAllText(path))!)
                .OrderBy(static log => (string)log["eval"]!["model"]!, StringComparer.Ordinal),
        ];
        logs.Select(static log => log["eval"]!["model_generate_config"]!.ToJsonString())
            .Should()
            .Equal("""{"max_tokens":16000,"temperature":0.7}""", "{}");
        logs.Select(static log => log["plan"]!["config"]!.ToJsonString())
            .Should()
            .Equal("""{"max_tokens":16000,"temperature":0.7}""", "{}");
        await InProcess.RunAsync("export", folder["study"], "--format", "jsonl", "--out", folder["tables"]);
        File.ReadAllLines(folder["tables/calls.jsonl"])
            .Select(static line => JsonNode.Parse(line)!)
            .OrderBy(static row => (string)row["player"]!, StringComparer.Ordinal)
            .Select(static row => $"{row["outputLimit"]} {row["temperature"]} {row["thinkingBudget"]}")
            .Should()
            .Equal("16000 0.7 ", "  ");
    }

    private static void CheckSample(JsonNode sample)
    {
        Has(sample, "sample");
        sample["scores"]!.AsObject().ToList().ForEach(score => Has(score.Value, "score"));
        sample["model_usage"]!.AsObject().ToList().ForEach(usage => Has(usage.Value, "usage"));
        Has(sample["output"], "output");
        JsonNode choice = sample["output"]!["choices"]![0]!;
        Has(choice, "choice");
        s_stops.Should().Contain((string)choice["stop_reason"]!);
        JsonNode[] messages = [.. sample["messages"]!.AsArray().Select(message => message!), choice["message"]!];
        messages
            .Select(message => (string)message["role"]!)
            .Should()
            .Equal("user", "assistant", "user", "assistant", "assistant");
        foreach (JsonNode message in messages)
        {
            Has(message, (string)message["role"]!);
        }
        JsonArray content = messages[^1]["content"]!.AsArray();
        content.Select(part => (string)part!["type"]!).Should().Equal("reasoning", "text");
    }

    private static void Has(JsonNode? node, string kind) =>
        node!.AsObject().Select(member => member.Key).Should().Contain(s_required[kind], kind);

    private static async Task<JsonNode[]> LogsAsync()
    {
        using var folder = new TempFolder();
        Ended ended = await InProcess.RunAsync(
            "export",
            ExampleRun.Folder,
            "--format",
            "inspect",
            "--out",
            folder["logs"]
        );
        ended.ExitCode.Should().Be(0, ended.Error);
        return [.. ended.Lines.Where(line => line.Length > 0).Select(path => JsonNode.Parse(File.ReadAllText(path))!)];
    }
}
