using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;

namespace Gridlock.Live.Tests.Running;

/// <summary>A server of models that say what a test wants them to say, in small pieces, over OpenAI's chat protocol.</summary>
internal sealed class TalkingProvider : IAsyncDisposable
{
    private readonly HttpListener _listener = new();
    private readonly Func<string, string> _says;
    private readonly Task? _before;
    private readonly Task _serving;

    /// <param name="says">Given the model's name.</param>
    /// <param name="before">Ended before anyone says anything; null for no wait.</param>
    public TalkingProvider(Func<string, string> says, Task? before = null)
    {
        (_says, _before) = (says, before);
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        Address = $"http://127.0.0.1:{((IPEndPoint)probe.LocalEndpoint).Port}/v1";
        probe.Stop();
        _listener.Prefixes.Add($"{Address}/");
        _listener.Start();
        _serving = Task.Run(ServeAsync);
    }

    public string Address { get; }

    public string Player(string model) => $"{Address}#{model}";

    public async ValueTask DisposeAsync()
    {
        _listener.Stop();
        await _serving;
        _listener.Close();
    }

    private async Task ServeAsync()
    {
        var answering = new List<Task>();
        try
        {
            while (true)
            {
                answering.Add(AnswerAsync(await _listener.GetContextAsync()));
            }
        }
        catch (Exception failure) when (failure is HttpListenerException or ObjectDisposedException)
        {
            await Task.WhenAll(answering).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task AnswerAsync(HttpListenerContext context)
    {
        using JsonDocument asked = await JsonDocument.ParseAsync(context.Request.InputStream);
        string model = asked.RootElement.GetProperty("model").GetString()!;
        await (_before ?? Task.CompletedTask);
        context.Response.ContentType = "text/event-stream";
        await using Stream body = context.Response.OutputStream;
        foreach (char[] piece in _says(model).Chunk(3))
        {
            await SendAsync(new { reasoning_content = new string(piece) }, null);
        }
        await SendAsync(new { content = "I give no grid." }, null);
        await SendAsync(new { }, "stop");
        await body.WriteAsync("data: [DONE]\n\n"u8.ToArray());

        async Task SendAsync(object delta, string? finish)
        {
            var chunk = new
            {
                id = "x",
                @object = "chat.completion.chunk",
                model,
                choices = new[]
                {
                    new
                    {
                        index = 0,
                        delta,
                        finish_reason = finish,
                    },
                },
            };
            await body.WriteAsync(Encoding.UTF8.GetBytes($"data: {JsonSerializer.Serialize(chunk)}\n\n"));
            await body.FlushAsync();
        }
    }
}
