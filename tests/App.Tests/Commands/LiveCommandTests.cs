using System.Net;
using System.Net.Sockets;
using Gridlock.App.Tests.Running;

namespace Gridlock.App.Tests.Commands;

public sealed class LiveCommandTests
{
    [Fact]
    public async Task It_prints_addresses_for_a_narrow_terminal_and_serves_until_Ctrl_C()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There is no 'kill -INT' on Windows.");
        using var folder = new TempFolder();
        using GridlockProcess running = GridlockProcess.Start(folder, [], "live", "--port", "0");
        List<string> lines = await UntilEndAsync(running);
        string control = lines.Single(static line => line.Contains("/control#"));
        using var http = new HttpClient();
        string stage = await http.GetStringAsync(
            new Uri(control.Split("control#")[0]),
            TestContext.Current.CancellationToken
        );
        running.Interrupt();
        Ended ended = await running.EndAsync();

        stage.Should().Contain("<title>Gridlock: face-off</title>");
        lines.Should().OnlyContain(static line => line.Length <= 62);
        lines.Should().ContainSingle(static line => line.EndsWith("/overlay"));
        ended.ExitCode.Should().Be(0);
        ended.Error.Should().BeEmpty();
    }

    [Fact]
    public async Task An_address_that_others_can_reach_is_warned_of()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There is no 'kill -INT' on Windows.");
        using var folder = new TempFolder();
        using GridlockProcess running = GridlockProcess.Start(folder, [], "live", "--port", "0", "--host", "0.0.0.0");
        await UntilEndAsync(running);
        running.Interrupt();
        Ended ended = await running.EndAsync();
        ended.Error.Should().StartWith("Listening at 0.0.0.0: whoever reaches this machine can watch");
    }

    [Fact]
    public async Task An_occupied_port_is_one_sentence()
    {
        using var folder = new TempFolder();
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        int port = ((IPEndPoint)other.LocalEndpoint).Port;
        (await GridlockProcess.RunAsync(folder, "live", "--port", $"{port}"))
            .Should()
            .Be(
                new Ended(
                    2,
                    "",
                    $"Port {port} of 127.0.0.1 is taken by another program; choose another with --port, or 0 for a free one.\n"
                )
            );
    }

    [Fact]
    public async Task A_place_where_no_run_can_be_kept_is_told_of_at_once()
    {
        using var folder = new TempFolder();
        File.WriteAllText(folder["full"], "");
        Ended ended = await InProcess.RunAsync("live", "--port", "0", "--out", folder["full"]);
        ended.ExitCode.Should().Be(2);
        ended.Error.Should().StartWith($"No run can be kept in '{folder["full"]}': ").And.Contain("--out");
        ended.Error.Trim().Should().NotContain("\n");
    }

    [Theory]
    [InlineData("--verify", "doubt", "'doubt' is not a verification style")]
    [InlineData("--puzzle", "nowhere.json", "There is no file 'nowhere.json'")]
    [InlineData("--host", "example.org", "--host 'example.org' is no address")]
    [InlineData("--tier", "4", "--tier")]
    [InlineData("--player", "nobody/x", "nobody")]
    public async Task A_bad_option_is_one_sentence(string option, string value, string part)
    {
        Ended ended = await InProcess.RunAsync("live", "--port", "0", option, value);
        (ended.ExitCode, ended.Output).Should().Be((2, ""));
        ended.Error.Should().Contain(part).And.NotContain("   at ");
    }

    [Fact]
    public async Task A_puzzle_of_a_file_and_the_kind_of_a_fresh_one_exclude_each_other()
    {
        Ended ended = await InProcess.RunAsync("live", "--port", "0", "--puzzle", "p.json", "--rows", "3");
        ended.ExitCode.Should().Be(2);
        ended.Error.Should().StartWith("--rows describes a fresh puzzle");
    }

    [Fact]
    public async Task A_picture_of_a_replay_is_an_svg()
    {
        Ended ended = await InProcess.RunAsync("replay", Example(), "--card", "card.png");
        ended.ExitCode.Should().Be(2);
        ended.Error.Should().Contain("name a file that ends in .svg");
    }

    [Fact]
    public async Task Card_timeline_and_page_of_a_run_are_written_without_a_browser()
    {
        using var folder = new TempFolder();
        string[] files = [folder["a.html"], folder["card.svg"], folder["timeline.svg"]];
        string[] asked = ["replay", Example(), "--share", files[0], "--card", files[1], "--timeline", files[2]];
        Ended ended = await InProcess.RunAsync(asked);

        ended.ExitCode.Should().Be(0, ended.Error);
        ended.Lines.Should().HaveCount(3).And.OnlyContain(static line => line.EndsWith("opens in any browser."));
        foreach (string picture in files[1..])
        {
            System.Xml.Linq.XElement svg = System.Xml.Linq.XElement.Load(picture);
            svg.Name.LocalName.Should().Be("svg");
            svg.Value.Should().ContainAll("scholar", "hasty", "simulated");
        }
        new FileInfo(files[0]).Length.Should().BeLessThan(400_000, "the chart library is not in it");
    }

    private static string Example() => Path.Combine(House.Checkout.Root, "Transcripts", "Examples", "small-duel");

    private static async Task<List<string>> UntilEndAsync(GridlockProcess running)
    {
        var lines = new List<string>();
        while (await running.Output.ReadLineAsync(TestContext.Current.CancellationToken) is string line)
        {
            lines.Add(line);
            if (line.StartsWith("Ctrl-C", StringComparison.Ordinal))
            {
                break;
            }
        }
        return lines;
    }
}
