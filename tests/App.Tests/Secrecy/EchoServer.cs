using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json.Nodes;

namespace Gridlock.App.Tests.Secrecy;

/// <summary>A provider that repeats the key that it was given, in the way that the model's name asks for.</summary>
internal sealed class EchoServer : IAsyncDisposable
{
    private const string Bearer = "Authorization: Bearer ";

    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly Action _onRequest;
    private readonly Task _work;

    /// <param name="onRequest">Called while the client waits for its answer.</param>
    public EchoServer(Action onRequest)
    {
        _onRequest = onRequest;
        _listener.Start();
        _work = ServeAsync();
    }

    /// <summary>What a request asks for, and the key that came with it.</summary>
    public ConcurrentDictionary<string, string> Keys { get; } = [];

    public string Player(string way) => $"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}/v1#{way}";

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        _listener.Stop();
        await _work.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _stop.Dispose();
    }

    private async Task ServeAsync()
    {
        while (true)
        {
            TcpClient client = await _listener.AcceptTcpClientAsync(_stop.Token);
            _ = Task.Run(() => AnswerAsync(client), CancellationToken.None);
        }
    }

    private async Task AnswerAsync(TcpClient client)
    {
        using (client)
        {
            NetworkStream stream = client.GetStream();
            (string head, string body) = await ReadAsync(stream);
            string way = JsonNode.Parse(body)!["model"]!.GetValue<string>();
            int at = head.IndexOf(Bearer, StringComparison.OrdinalIgnoreCase) + Bearer.Length;
            string key = head[at..head.IndexOf('\r', at)];
            Keys[way] = key;
            _onRequest();
            foreach (string piece in EchoAnswers.Of(way, key))
            {
                await stream.WriteAsync(Encoding.UTF8.GetBytes(piece), _stop.Token);
                await stream.FlushAsync(_stop.Token);
                await Task.Delay(20, _stop.Token);
            }
        }
    }

    private async Task<(string Head, string Body)> ReadAsync(NetworkStream stream)
    {
        using var read = new MemoryStream();
        byte[] buffer = new byte[4096];
        while (true)
        {
            read.Write(buffer, 0, await stream.ReadAsync(buffer, _stop.Token));
            string all = Encoding.UTF8.GetString(read.ToArray());
            if (all.Split("\r\n\r\n", 2) is [string head, string body])
            {
                const string field = "Content-Length: ";
                int at = head.IndexOf(field, StringComparison.OrdinalIgnoreCase) + field.Length;
                int length = int.Parse((head + "\r").AsSpan(at, (head + "\r").IndexOf('\r', at) - at));
                if (Encoding.UTF8.GetByteCount(body) >= length)
                {
                    return (head, body);
                }
            }
        }
    }
}
