using System.Text;
using Gridlock.App.Tests.Running;
using Gridlock.Transcripts.Reading;

namespace Gridlock.App.Tests.Secrecy;

public sealed class PlantedKeyTests
{
    private const string Key = "sk-planted-Zq7Xw2Lm9Tb4Rk8Vn3Jd6Hf1";

    // Half a key is enough of a secret to look for.
    private static readonly string[] s_parts = [Key[..(Key.Length / 2)], Key[(Key.Length / 2)..]];

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public async Task No_key_is_in_anything_that_a_run_writes_says_or_shows_to_other_processes(int half)
    {
        string[] ways = [.. EchoAnswers.Ways.Where((_, number) => number % 2 == half)];
        await Engine.RequireAsync();
        using var folder = new TempFolder();
        var seen = new List<string>();
        await using var server = new EchoServer(() =>
        {
            lock (seen)
            {
                seen.AddRange(ProcessList());
            }
        });
        var environment = new Dictionary<string, string>
        {
            ["GRIDLOCK_API_KEY"] = Key,
            ["OPENAI_API_KEY"] = Key,
            ["ANTHROPIC_API_KEY"] = Key,
            ["GEMINI_API_KEY"] = Key,
        };
        string[] players = [.. ways.SelectMany(way => new[] { "--player", server.Player(way) })];
        string[] arguments =
        [
            "duel",
            "--seed",
            "keys",
            "--tier",
            "1",
            "--rounds",
            "0",
            "--plain",
            "--verbose",
            "--out",
            "run",
            .. players,
        ];

        using GridlockProcess running = GridlockProcess.Start(folder, environment, arguments);
        Ended ended = await running.EndAsync();

        server.Keys.Keys.Should().BeEquivalentTo(ways, ended.Error);
        server.Keys.Values.Should().OnlyContain(key => key == Key);
        Holding(ended.Output).Should().BeEmpty("standard output is shown");
        Holding(ended.Error).Should().BeEmpty("logs are kept");
        seen.Where(line => Holding(line).Length > 0).Should().BeEmpty("everybody may list processes");
        string[] files = Directory.GetFiles(folder.Path, "*", SearchOption.AllDirectories);
        files.Select(Path.GetFileName).Should().Contain(["journal.jsonl", "manifest.json"]);
        files.SelectMany(file => Holding(Encoding.UTF8.GetString(File.ReadAllBytes(file)))).Should().BeEmpty();
        var opened = (TranscriptResult.Opened)RunTranscript.Open(folder["run"]);
        CallRecord[] calls = [.. opened.Transcript.Matches().SelectMany(m => m.Rounds).SelectMany(r => r.Attempts)];
        calls.Should().HaveCountGreaterThanOrEqualTo(ways.Length);
        calls.SelectMany(call => Holding(call.Reasoning + "\n" + call.Answer)).Should().BeEmpty();
        Ended verified = await GridlockProcess.RunAsync(folder, "transcripts", "verify", "run");
        verified.ExitCode.Should().Be(0, verified.Output);
    }

    /// <summary>The surroundings of each hit, with what was hit in them.</summary>
    private static string[] Holding(string text) =>
        [
            .. s_parts
                .Select(part => text.IndexOf(part, StringComparison.OrdinalIgnoreCase))
                .Where(at => at >= 0)
                .Select(at => text[Math.Max(0, at - 100)..Math.Min(text.Length, at + 100)]),
        ];

    /// <summary>The command lines of all processes; none where the system has no such list.</summary>
    private static IEnumerable<string> ProcessList()
    {
        foreach (string process in Directory.Exists("/proc") ? Directory.GetDirectories("/proc") : [])
        {
            string line;
            try
            {
                line = File.ReadAllText(Path.Combine(process, "cmdline"));
            }
            catch (Exception gone) when (gone is IOException or UnauthorizedAccessException)
            {
                continue;
            }
            yield return line;
        }
    }
}
