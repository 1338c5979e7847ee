using System.Net;
using System.Net.Sockets;
using Gridlock.App.Tests.Running;

namespace Gridlock.App.Tests.Commands;

public sealed class SimCommandTests
{
    [Fact]
    public async Task An_occupied_port_is_one_sentence()
    {
        using var folder = new TempFolder();
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        int port = ((IPEndPoint)other.LocalEndpoint).Port;
        Ended ended = await GridlockProcess.RunAsync(folder, "sim", "--port", $"{port}");

        ended
            .Should()
            .Be(
                new Ended(
                    2,
                    "",
                    $"Port {port} of 127.0.0.1 is taken by another program; choose another, or 0 for a free one.\n"
                )
            );
    }

    [Theory]
    [InlineData("--fault", "rest:0.1", "The fault 'rest' is not known; did you mean reset?")]
    [InlineData("--fault", "429:2", "--fault '429:2' has no share from 0 to 1 after ':'; write it as 429:0.1.")]
    [InlineData("--limit-requests", "60", "--limit-requests '60' is no rate; write it as 60/min, 2/s or 500/h.")]
    [InlineData("--burst", "5", "--burst says how many requests --limit-requests lets through at once; give both.")]
    [InlineData("--retry-after", "-1", "--retry-after '-1' is not a number above 0.")]
    [InlineData("--latency", "soon", "--latency 'soon' is not a whole number; give 0 to 600000.")]
    public async Task A_bad_option_is_one_sentence(string option, string value, string sentence) =>
        (await InProcess.RunAsync("sim", option, value)).Should().Be(new Ended(2, "", sentence + "\n"));

    [Fact]
    public async Task Faults_that_add_up_to_more_than_all_are_one_sentence() =>
        (await InProcess.RunAsync("sim", "--port", "0", "--fault", "429:0.7", "--fault", "reset:0.7"))
            .Should()
            .Be(new Ended(2, "", "The chances of the faults add up to 1.4; give at most 1 in all.\n"));

    [Fact]
    public async Task It_serves_until_Ctrl_C()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There is no 'kill -INT' on Windows.");
        using var folder = new TempFolder();
        using GridlockProcess running = GridlockProcess.Start(folder, [], "sim", "--port", "0", "--fast");
        string? first = await running.Output.ReadLineAsync(TestContext.Current.CancellationToken);
        using var http = new HttpClient();
        string models = await http.GetStringAsync(
            new Uri(first!.Split(' ')[^1] + "models"),
            TestContext.Current.CancellationToken
        );
        running.Interrupt();
        Ended ended = await running.EndAsync();

        models.Should().ContainAll("scholar", "hasty", "looper", "oracle-cheat");
        ended.ExitCode.Should().Be(0, ended.Error);
    }
}
