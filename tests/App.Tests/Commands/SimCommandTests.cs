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

        models.Should().ContainAll("scholar", "hasty", "looper");
        ended.ExitCode.Should().Be(0, ended.Error);
    }
}
