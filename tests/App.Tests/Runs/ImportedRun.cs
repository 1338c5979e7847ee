using System.Text.Json.Nodes;
using Gridlock.App.Tests.Running;

namespace Gridlock.App.Tests.Runs;

/// <summary>A run of one answer, brought in from outside: no player is needed to make it.</summary>
internal static class ImportedRun
{
    /// <param name="answer">To the puzzle of the example run.</param>
    /// <returns>The run folder.</returns>
    public static async Task<string> MakeAsync(TempFolder folder, string answer)
    {
        string puzzle = (await File.ReadAllLinesAsync(Path.Combine(ExampleRun.Folder, "journal.jsonl")))
            .Select(line => JsonNode.Parse(line)!)
            .Where(line => (string?)line["kind"] == "puzzle")
            .Select(line => (string)line["text"]!)
            .First();
        var record = new JsonObject
        {
            ["model"] = "acme/thinker",
            ["puzzle"] = JsonNode.Parse(puzzle),
            ["answer"] = answer,
        };
        await File.WriteAllTextAsync(folder["answers.jsonl"], record.ToJsonString() + "\n");
        Ended ended = await InProcess.RunAsync(
            "import",
            "answers",
            folder["answers.jsonl"],
            "--format",
            "plain",
            "--out",
            folder["imported"]
        );
        ended.ExitCode.Should().Be(0, ended.Error);
        return folder["imported"];
    }
}
