using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Gridlock.Core.Tests.Players.Resilience;

/// <summary>An HTTP server of bare sockets that answers every request as a script says, many at a time, and knows when each came.</summary>
internal sealed class ScriptedServer : IAsyncDisposable
{
    public const string Whole =
        "data: {\"model\":\"served\",\"choices\":[{\"delta\":{\"reasoning_content\":\"Hm. \"}}]}\n\n"
        + "data: {\"choices\":[{\"delta\":{\"content\":\"Here it is.\"},\"finish_reason\":\"stop\"}]}\n\n"
        + "data: {\"choices\":[],\"usage\":{\"prompt_tokens\":100,\"completion_tokens\":5}}\n\n"
        + "data: [DONE]\n\n";

    public const string Half = "data: {\"choices\":[{\"delta\":{\"reasoning_content\":\"Hm. I was \"}}]}\n\n";

    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly ConcurrentQueue<DateTimeOffset> _arrivals = [];
    private readonly ConcurrentQueue<DateTimeOffset> _closings = [];
    private readonly Func<int, NetworkStream, CancellationToken, Task> _answer;
    private readonly Task _accepting;
    private int _requests = -1;

    /// <param name="answer">Is told the number of the request, from 0; throwing resets the connection.</param>
    public ScriptedServer(Func<int, NetworkStream, CancellationToken, Task> answer)
    {
        _answer = answer;
        _listener.Start();
        _accepting = AcceptAsync();
    }

    public string Address => $"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}/v1";

    /// <summary>When each request had come.</summary>
    public IReadOnlyList<DateTimeOffset> Arrivals => [.. _arrivals];

    /// <summary>When clients closed connections on which an answer was under way.</summary>
    public IReadOnlyList<DateTimeOffset> Closings => [.. _closings];

    /// <param name="header">Whole lines, each with its line end; or nothing.</param>
    public static Task RefuseAsync(NetworkStream stream, string status, string header, CancellationToken token)
    {
        const string body = "{\"error\":{\"message\":\"Not now.\"}}";
        string head = $"HTTP/1.1 {status}\r\n{header}Connection: close\r\nContent-Type: application/json\r\n";
        return WriteAsync(stream, $"{head}Content-Length: {body.Length}\r\n\r\n{body}", token);
    }

    public static async Task StreamAsync(NetworkStream stream, string body, bool end, CancellationToken token)
    {
        const string head =
            "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nConnection: close\r\nTransfer-Encoding: chunked\r\n\r\n";
        string chunk = $"{Encoding.UTF8.GetByteCount(body):x}\r\n{body}\r\n";
        await WriteAsync(stream, head + chunk + (end ? "0\r\n\r\n" : ""), token);
    }

    /// <summary>Says nothing more until the client closes.</summary>
    public async Task HoldAsync(NetworkStream stream, CancellationToken token)
    {
        try
        {
            _ = await stream.ReadAtLeastAsync(new byte[1], 1, throwOnEndOfStream: false, token);
        }
        catch (IOException)
        {
            // Closed by a reset.
        }
        _closings.Enqueue(DateTimeOffset.UtcNow);
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        _listener.Stop();
        await _accepting.ContinueWith(static _ => { }, TaskScheduler.Default);
        _stop.Dispose();
    }

    private static Task WriteAsync(NetworkStream stream, string text, CancellationToken token) =>
        stream.WriteAsync(Encoding.UTF8.GetBytes(text), token).AsTask();

    private async Task AcceptAsync()
    {
        while (true)
        {
            TcpClient client = await _listener.AcceptTcpClientAsync(_stop.Token);
            _ = ServeAsync(client);
        }
    }

    private async Task ServeAsync(TcpClient client)
    {
        using (client)
        {
            try
            {
                NetworkStream stream = client.GetStream();
                await ReadRequestAsync(stream, _stop.Token);
                _arrivals.Enqueue(DateTimeOffset.UtcNow);
                await _answer(Interlocked.Increment(ref _requests), stream, _stop.Token);
            }
            catch (Exception)
            {
                // Closing without lingering sends a reset.
                client.LingerState = new LingerOption(true, 0);
            }
        }
    }

    private static async Task ReadRequestAsync(NetworkStream stream, CancellationToken token)
    {
        var text = new StringBuilder();
        byte[] buffer = new byte[8192];
        while (true)
        {
            int length = await stream.ReadAsync(buffer, token);
            text.Append(Encoding.Latin1.GetString(buffer, 0, length));
            string all = text.ToString();
            int head = all.IndexOf("\r\n\r\n", StringComparison.Ordinal);
            const string field = "Content-Length: ";
            int at = all.IndexOf(field, StringComparison.OrdinalIgnoreCase);
            if (length == 0)
            {
                throw new IOException("The client left.");
            }
            if (head >= 0 && at >= 0)
            {
                int end = all.IndexOf('\r', at);
                int body = int.Parse(all.AsSpan(at + field.Length, end - at - field.Length), null);
                if (all.Length - head - 4 >= body)
                {
                    return;
                }
            }
        }
    }
}
