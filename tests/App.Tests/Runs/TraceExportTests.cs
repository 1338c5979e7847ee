using System.Net;
using System.Text;
using Gridlock.App.CommandLine;
using Gridlock.App.Tests.Running;

namespace Gridlock.App.Tests.Runs;

public sealed class TraceExportTests
{
    [Fact]
    public async Task A_receiver_gets_a_span_a_match_and_a_span_a_call_with_the_usual_names()
    {
        using var receiver = new Receiver(HttpStatusCode.OK);

        Ended ended = await SendAsync(receiver.Address);

        ended.ExitCode.Should().Be(0, ended.Error);
        ended.Output.Should().Be($"6 spans sent to {receiver.Address}v1/traces\n");
        // Texts stand in protocol buffers as they are.
        string traces = Encoding.Latin1.GetString(receiver.Received);
        traces
            .Should()
            .ContainAll("match 3x3-4e4d0fb2eb", "chat scholar", "chat hasty", "service.name", "gridlock.run");
        traces.Should().ContainAll("gen_ai.operation.name", "gen_ai.request.model", "gen_ai.response.model");
        traces.Should().ContainAll("gen_ai.usage.input_tokens", "gen_ai.usage.output_tokens", "gen_ai.provider.name");
        traces.Should().ContainAll("gen_ai.response.finish_reasons", "gen_ai.conversation.id");
        receiver.Path.Should().Be("/v1/traces");
        receiver.ContentType.Should().Be("application/x-protobuf");
        receiver.Header.Should().Be("letmein");
    }

    [Fact]
    public async Task A_receiver_that_refuses_is_a_failure_and_no_silence()
    {
        using var receiver = new Receiver(HttpStatusCode.BadRequest);

        Ended ended = await SendAsync(receiver.Address);

        ended.ExitCode.Should().Be(4);
        ended
            .Error.Should()
            .Be(
                $"The receiver at {receiver.Address}v1/traces did not take the traces; is a collector running there?\n"
            );
    }

    private static async Task<Ended> SendAsync(string address)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        string? Variable(string name) =>
            name switch
            {
                "OTEL_EXPORTER_OTLP_ENDPOINT" => address,
                "OTEL_EXPORTER_OTLP_HEADERS" => "x-token=letmein",
                _ => null,
            };
        var surroundings = new Surroundings(output, error, TimeProvider.System, Variable);
        string[] arguments = ["export", ExampleRun.Folder, "--format", "otel"];
        ExitCode code = await Invocation.RunAsync(arguments, surroundings, TestContext.Current.CancellationToken);
        return new Ended((int)code, output.ToString(), error.ToString());
    }

    /// <summary>A collector that takes one kind of answer to everything.</summary>
    private sealed class Receiver : IDisposable
    {
        private readonly HttpListener _listener = new();
        private readonly MemoryStream _received = new();
        private readonly Task _serving;

        public Receiver(HttpStatusCode status)
        {
            using var probe = new System.Net.Sockets.TcpListener(IPAddress.Loopback, 0);
            probe.Start();
            Address = $"http://127.0.0.1:{((IPEndPoint)probe.LocalEndpoint).Port}/";
            probe.Stop();
            _listener.Prefixes.Add(Address);
            _listener.Start();
            _serving = Task.Run(() => ServeAsync(status));
        }

        public string Address { get; }

        public byte[] Received => _received.ToArray();

        public string? Path { get; private set; }

        public string? ContentType { get; private set; }

        public string? Header { get; private set; }

        public void Dispose()
        {
            _listener.Stop();
            _serving.Wait(TimeSpan.FromSeconds(10));
            _listener.Close();
        }

        private async Task ServeAsync(HttpStatusCode status)
        {
            try
            {
                while (true)
                {
                    HttpListenerContext context = await _listener.GetContextAsync();
                    Path = context.Request.Url!.AbsolutePath;
                    ContentType = context.Request.ContentType;
                    Header = context.Request.Headers["x-token"];
                    await context.Request.InputStream.CopyToAsync(_received);
                    context.Response.StatusCode = (int)status;
                    context.Response.Close();
                }
            }
            catch (Exception over) when (over is HttpListenerException or InvalidOperationException)
            {
                // The test is over.
            }
        }
    }
}
