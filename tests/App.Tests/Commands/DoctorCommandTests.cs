using System.Text.Json.Nodes;
using Gridlock.App.Tests.Running;

namespace Gridlock.App.Tests.Commands;

public sealed class DoctorCommandTests
{
    [Fact]
    public async Task Without_an_engine_it_says_what_to_install_and_ends_with_1()
    {
        using var folder = new TempFolder();
        var nowhere = new Dictionary<string, string> { ["GRIDLOCK_ENGINES"] = folder["none"] };
        using GridlockProcess running = GridlockProcess.Start(folder, nowhere, "doctor", "--json");
        Ended ended = await running.EndAsync();

        ended.ExitCode.Should().Be(1, ended.Error);
        JsonNode report = JsonNode.Parse(ended.Output)!;
        report["fit"]!.GetValue<bool>().Should().BeFalse();
        JsonNode wasm = report["checks"]!
            .AsArray()
            .Single(check => check!["name"]!.GetValue<string>() == "engine wasm")!;
        wasm["wayOut"]!.GetValue<string>().Should().Contain("GRIDLOCK_ENGINES");
    }

    [Fact]
    public async Task Keys_are_named_and_never_shown()
    {
        using var folder = new TempFolder();
        var keys = new Dictionary<string, string> { ["OPENAI_API_KEY"] = "sk-very-secret-1234" };
        using GridlockProcess running = GridlockProcess.Start(folder, keys, "doctor");
        Ended ended = await running.EndAsync();

        ended.Output.Should().Contain("OPENAI_API_KEY is set").And.Contain("MISTRAL_API_KEY is not set");
        (ended.Output + ended.Error).Should().NotContain("secret");
    }
}
