using System.Text.RegularExpressions;
using Gridlock.App.Tests.Running;

namespace Gridlock.App.Tests.House;

/// <summary>Whoever copies a command from the README sees what it shows.</summary>
public sealed partial class ReadmeTests
{
    private const string Prompt = "$ gridlock ";

    [Theory]
    [InlineData("duel --seed demo --fast --plain --tier 2")]
    [InlineData(
        "puzzle new --seed tonight --json --out tonight.json",
        "puzzle commit tonight.json",
        "puzzle stress tonight.json --trap impossible --seed demo --out trap.json",
        "duel --puzzle trap.json --fast --plain --rounds 0"
    )]
    [InlineData("puzzle new --rows 3 --columns 4 --tiers 1 --seed demo --json | gridlock puzzle explain -")]
    [InlineData(
        "duel --seed demo --fast --plain --tier 2 --rounds 1 --out runs/demo",
        "replay runs/demo --share face-off.html --card card.svg --timeline timeline.svg"
    )]
    [InlineData(
        "run study.yaml --dry-run",
        "run study.yaml --fast --out runs/study",
        "resume runs/study --budget 20.00",
        "report runs/study"
    )]
    public async Task A_command_prints_what_is_shown(params string[] commands)
    {
        await Engine.RequireAsync();
        using var folder = new TempFolder();
        File.WriteAllLines(folder["study.yaml"], Plan());
        foreach (string command in commands)
        {
            string[] shown = Shown(command);
            string[] seen = await SeenAsync(folder, command);
            shown.Should().NotBeEmpty();
            // The players' lines come in the order of the moment.
            seen.Should().Contain(shown, $"the README shows them under '{command}'");
        }
    }

    /// <summary>The lines below the command, up to the next one, without "..." and the engine's own.</summary>
    private static string[] Shown(string command)
    {
        string[] lines = File.ReadAllLines(Path.Combine(Checkout.Root, "README.md"));
        int at = Array.IndexOf(lines, Prompt + command);
        at.Should().BeGreaterThan(0, $"the README shows '{command}'");
        return
        [
            .. lines
                .Skip(at + 1)
                .TakeWhile(static line => line != "```" && !line.StartsWith("$ "))
                .Where(static line => line is not ("..." or ""))
                .Select(WithoutMoment),
        ];
    }

    private static IEnumerable<string> Plan() =>
        File.ReadLines(Path.Combine(Checkout.Root, "README.md"))
            .SkipWhile(static line => line != "```yaml")
            .Skip(1)
            .TakeWhile(static line => line != "```");

    private static async Task<string[]> SeenAsync(TempFolder folder, string command)
    {
        string[] parts = command.Split(" | gridlock ");
        Ended ended = await GridlockProcess.RunAsync(folder, parts[0].Split(' '));
        ended.ExitCode.Should().Be(0, ended.Error);
        if (parts.Length > 1)
        {
            using GridlockProcess second = GridlockProcess.Start(folder, [], parts[1].Split(' '));
            await second.Input.WriteAsync(ended.Output);
            second.Input.Close();
            ended = await second.EndAsync();
        }
        return [.. ended.Lines.Concat(ended.ErrorLines).Select(WithoutMoment)];
    }

    private static string WithoutMoment(string line) => Moment().Replace(line, "");

    [GeneratedRegex(@"^ +\d+\.\d(?=  sim/)|\(\w+ [\d.]+\) in \d+ ms|\d+ KB")]
    private static partial Regex Moment();
}
