using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Gridlock.Core.Tests.Players.Wire;

/// <summary>A loopback server that says exactly what a test tells it to, byte for byte.</summary>
internal sealed class RawServer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly Task _work;
    private readonly TaskCompletionSource _closed = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public RawServer(Func<NetworkStream, CancellationToken, Task> answer)
    {
        _listener.Start();
        _work = ServeAsync(answer);
    }

    public RawServer(string answer)
        : this((stream, token) => stream.WriteAsync(Encoding.UTF8.GetBytes(answer), token).AsTask()) { }

    public Uri Address => new($"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}/v1");

    /// <summary>The last request, headers and body.</summary>
    public string Request { get; private set; } = "";

    /// <summary>How many requests came.</summary>
    public int Requests { get; private set; }

    /// <summary>Completes when a client has closed its side while the server still held the connection.</summary>
    public Task ClientClosed => _closed.Task;

    public static string Response(string status, string headers, string body) =>
        $"HTTP/1.1 {status}\r\n{headers}\r\nConnection: close\r\nContent-Length: {Encoding.UTF8.GetByteCount(body)}\r\n\r\n{body}";

    public static string StreamHead =>
        "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream; charset=utf-8\r\nTransfer-Encoding: chunked\r\n\r\n";

    public static string Chunk(string text) => $"{Encoding.UTF8.GetByteCount(text):x}\r\n{text}\r\n";

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        _listener.Stop();
        await _work.ContinueWith(static _ => { }, TaskScheduler.Default);
        _stop.Dispose();
    }

    private async Task ServeAsync(Func<NetworkStream, CancellationToken, Task> answer)
    {
        while (!_stop.IsCancellationRequested)
        {
            using TcpClient client = await _listener.AcceptTcpClientAsync(_stop.Token);
            await using NetworkStream stream = client.GetStream();
            try
            {
                Request = await ReadRequestAsync(stream, _stop.Token);
                Requests++;
                await answer(stream, _stop.Token);
            }
            catch (IOException)
            {
                _closed.TrySetResult();
            }
        }
    }

    /// <summary>Holds the connection open and silent until the client closes it.</summary>
    public static async Task HoldAsync(NetworkStream stream, CancellationToken cancellationToken)
    {
        if (await stream.ReadAsync(new byte[1], cancellationToken) == 0)
        {
            throw new IOException("The client closed.");
        }
    }

    private static async Task<string> ReadRequestAsync(NetworkStream stream, CancellationToken cancellationToken)
    {
        using var read = new MemoryStream();
        byte[] buffer = new byte[4096];
        while (true)
        {
            int length = await stream.ReadAsync(buffer, cancellationToken);
            read.Write(buffer, 0, length);
            string all = Encoding.UTF8.GetString(read.ToArray());
            int head = all.IndexOf("\r\n\r\n", StringComparison.Ordinal);
            const string field = "Content-Length: ";
            int at = all.IndexOf(field, StringComparison.OrdinalIgnoreCase);
            if (length == 0 || head < 0 || at < 0)
            {
                if (length == 0)
                {
                    return all;
                }
                continue;
            }
            int end = all.IndexOf('\r', at);
            if (
                Encoding.UTF8.GetByteCount(all.AsSpan(head + 4))
                >= int.Parse(all.AsSpan(at + field.Length, end - at - field.Length), null)
            )
            {
                return all;
            }
        }
    }
}
