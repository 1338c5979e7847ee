using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;

namespace Gridlock.App.Tests.Simulation;

/// <summary>A request over a bare socket, so that a test sees how the connection really ends.</summary>
internal sealed record RawCall(string Head, byte[] Body, RawEnd End, TimeSpan Took)
{
    /// <summary>Seconds for what has to come; no measure of how fast it does.</summary>
    public const double Patience = 120;

    public string Text => Encoding.UTF8.GetString(Body);

    public int Status => Head.Length == 0 ? 0 : int.Parse(Head.Split(' ')[1]);

    /// <summary>The same question in every dialect, of the player "story".</summary>
    public static (string Path, string Body) Ask(string dialect, string model = "story", bool stream = true)
    {
        object[] messages = [new { role = "user", content = "Hello" }];
        return dialect switch
        {
            "openai-chat" => (
                "/v1/chat/completions",
                Json(
                    new
                    {
                        model,
                        messages,
                        stream,
                    }
                )
            ),
            "openai-responses" => (
                "/v1/responses",
                Json(
                    new
                    {
                        model,
                        input = messages,
                        stream,
                        reasoning = new { summary = "auto" },
                    }
                )
            ),
            "anthropic" => (
                "/v1/messages",
                Json(
                    new
                    {
                        model,
                        messages,
                        stream,
                        max_tokens = 9999,
                        thinking = new { type = "enabled" },
                    }
                )
            ),
            "gemini" => (
                $"/v1beta/models/{model}:" + (stream ? "streamGenerateContent?alt=sse" : "generateContent"),
                Json(
                    new
                    {
                        contents = new[] { new { role = "user", parts = new[] { new { text = "Hello" } } } },
                        generationConfig = new { thinkingConfig = new { includeThoughts = true } },
                    }
                )
            ),
            _ => (
                "/api/chat",
                Json(
                    new
                    {
                        model,
                        messages,
                        stream,
                    }
                )
            ),
        };
    }

    /// <summary>Reads until the connection ends, stays silent for so long, or has come to what is looked for.</summary>
    /// <param name="silence">Seconds; of a connection that is to say something, from its first byte on.</param>
    /// <param name="isMute">It is to say nothing at all.</param>
    /// <param name="until">An end of the body behind which nobody reads on; null for none.</param>
    public static async Task<RawCall> SendAsync(
        Uri origin,
        (string Path, string Body) request,
        string? fault = null,
        double silence = Patience,
        bool isMute = false,
        string? until = null
    )
    {
        var clock = Stopwatch.StartNew();
        using var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, origin.Port);
        NetworkStream stream = client.GetStream();
        await stream.WriteAsync(
            Encoding.UTF8.GetBytes(
                $"POST {request.Path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\ncontent-type: application/json\r\n"
                    + (fault is null ? "" : $"x-gridlock-fault: {fault}\r\n")
                    + $"content-length: {Encoding.UTF8.GetByteCount(request.Body)}\r\n\r\n{request.Body}"
            )
        );
        var received = new MemoryStream();
        RawEnd? end = null;
        while (end is null && !HasCome())
        {
            double patience = received.Length == 0 && !isMute ? Patience : silence;
            end = await ReadAsync(stream, received, TimeSpan.FromSeconds(patience));
        }
        TimeSpan took = clock.Elapsed;
        (string head, byte[] body) = Split(received.ToArray());
        return new RawCall(head, body, end ?? RawEnd.Silent, took);

        bool HasCome() => until is not null && Encoding.UTF8.GetString(Split(received.ToArray()).Body).EndsWith(until);
    }

    private static (string Head, byte[] Body) Split(byte[] all)
    {
        int split = all.AsSpan().IndexOf("\r\n\r\n"u8);
        string head = split < 0 ? "" : Encoding.ASCII.GetString(all, 0, split);
        byte[] body = split < 0 ? [] : all[(split + 4)..];
        return (head, head.Contains("chunked", StringComparison.OrdinalIgnoreCase) ? Unchunked(body) : body);
    }

    /// <summary>Null while there may be more.</summary>
    private static async Task<RawEnd?> ReadAsync(NetworkStream stream, MemoryStream received, TimeSpan silence)
    {
        byte[] buffer = new byte[64 * 1024];
        using var patience = new CancellationTokenSource(silence);
        try
        {
            int read = await stream.ReadAsync(buffer, patience.Token);
            if (read == 0)
            {
                return RawEnd.Closed;
            }
            received.Write(buffer, 0, read);
            return null;
        }
        catch (OperationCanceledException)
        {
            return RawEnd.Silent;
        }
        catch (IOException failure)
            when (failure.InnerException is SocketException { SocketErrorCode: SocketError.ConnectionReset })
        {
            return RawEnd.Reset;
        }
    }

    /// <summary>What arrived of a chunked body, whole or not.</summary>
    private static byte[] Unchunked(byte[] body)
    {
        var plain = new MemoryStream();
        for (int at = 0; at < body.Length; )
        {
            int line = body.AsSpan(at).IndexOf("\r\n"u8);
            if (line < 0)
            {
                break;
            }
            int length = Convert.ToInt32(Encoding.ASCII.GetString(body, at, line), 16);
            at += line + 2;
            plain.Write(body, at, Math.Min(length, body.Length - at));
            at += length + 2;
        }
        return plain.ToArray();
    }

    private static string Json(object value) => JsonSerializer.Serialize(value);
}
