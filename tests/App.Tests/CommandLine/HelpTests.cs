using Gridlock.App.Tests.Running;
using Gridlock.App.Tests.Runs;

namespace Gridlock.App.Tests.CommandLine;

public sealed class HelpTests
{
    public static TheoryData<string> Verbs =>
        [
            "duel",
            "live",
            "replay",
            "puzzle new",
            "puzzle prove",
            "puzzle explain",
            "transcripts verify",
            "judge",
            "export",
            "import answers",
            "players",
            "sim",
            "doctor",
        ];

    [Theory]
    [MemberData(nameof(Verbs))]
    public async Task Every_command_shows_examples_that_begin_with_the_program(string verb)
    {
        Ended ended = await InProcess.RunAsync([.. verb.Split(' '), "--help"]);

        ended.ExitCode.Should().Be(0);
        ended.Error.Should().BeEmpty();
        ended.Lines.Should().Contain(line => line.StartsWith($"  gridlock {verb}"));
        ended.Output.Should().Contain($"Usage: gridlock {verb}");
    }

    [Theory]
    [MemberData(nameof(Verbs))]
    public async Task Prose_fits_into_80_columns(string verb)
    {
        Ended ended = await InProcess.RunAsync([.. verb.Split(' '), "--help"]);

        ended.Lines.Where(line => !line.StartsWith("  gridlock")).Should().OnlyContain(line => line.Length <= 80);
    }

    [Fact]
    public async Task Prose_fits_into_a_narrow_screen_and_examples_stay_whole()
    {
        using var folder = new TempFolder();
        var narrow = new Dictionary<string, string> { ["COLUMNS"] = "60" };
        using var help = GridlockProcess.Start(folder, narrow, "judge", "--help");
        using var judge = GridlockProcess.Start(folder, narrow, "judge", ExampleRun.Folder, "--out", "-");
        using var verify = GridlockProcess.Start(folder, narrow, "transcripts", "verify", ExampleRun.Folder);

        foreach (Ended ended in new[] { await help.EndAsync(), await judge.EndAsync(), await verify.EndAsync() })
        {
            ended.ExitCode.Should().Be(0, ended.Error);
            ended.Lines.Where(line => !line.StartsWith("  gridlock")).Should().OnlyContain(line => line.Length <= 60);
        }
    }

    [Theory]
    [MemberData(nameof(Verbs))]
    public async Task Every_example_is_understood(string verb)
    {
        Ended ended = await InProcess.RunAsync([.. verb.Split(' '), "--help"]);
        IEnumerable<string> examples = ended.Lines.Where(line => line.StartsWith("  gridlock"));

        foreach (string example in examples.SelectMany(line => line.Split('|')))
        {
            // Asking for help behind it parses the whole line and does nothing.
            string[] arguments = example.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1..];
            var parsed = App.CommandLine.CommandTree.Plant(Outside(), arguments).Parse(arguments);
            parsed.Errors.Should().BeEmpty(example);
        }
    }

    [Fact]
    public async Task Without_arguments_the_commands_are_listed()
    {
        Ended ended = await InProcess.RunAsync();

        ended.ExitCode.Should().Be(0);
        ended.Output.Should().ContainAll("duel", "puzzle", "transcripts", "players", "sim", "doctor");
    }

    [Fact]
    public async Task The_version_is_one_line() =>
        (await InProcess.RunAsync("--version")).Output.Should().MatchRegex("^gridlock \\d+\\.\\d+\\.\\d+\n$");

    private static App.CommandLine.Surroundings Outside() =>
        new(TextWriter.Null, TextWriter.Null, TimeProvider.System, static _ => null);
}
