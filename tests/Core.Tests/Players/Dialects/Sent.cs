using System.Text.Json;
using Gridlock.Core.Players;
using Gridlock.Core.Players.Wire;
using Gridlock.Core.Tests.Players.Wire;
using Microsoft.Extensions.AI;

namespace Gridlock.Core.Tests.Players.Dialects;

/// <summary>What a dialect sends, as a real server on loopback receives it, and what it makes of the answer.</summary>
internal sealed record Sent(
    string Text,
    int Status,
    string? MediaType,
    IReadOnlyDictionary<string, string> ResponseHeaders,
    string ResponseBody
)
{
    public const string KeyText = "k-3kJ9wQm2xVt7Lr5Zb8Yd1Pf6";

    public static readonly ChatMessage[] Hello = [new(ChatRole.User, "Hello")];

    public static readonly ChatMessage[] Rounds =
    [
        new(ChatRole.System, "Be exact."),
        new(ChatRole.User, "Rules."),
        new(ChatRole.User, "Puzzle — \"größer\" 🧩"),
        new(ChatRole.Assistant, [new TextReasoningContent("hidden"), new TextContent("Answer.")]),
        new(ChatRole.User, "Check."),
    ];

    private static readonly Quirks s_quirks = new(
        KeyHeader: "x-gateway-key",
        Fields: new Dictionary<string, JsonElement> { ["tier"] = JsonSerializer.SerializeToElement("fast") }
    );

    public string Target => Text.Split(' ')[1];

    public JsonElement Body =>
        JsonDocument.Parse(Text[(Text.IndexOf("\r\n\r\n", StringComparison.Ordinal) + 4)..]).RootElement;

    /// <summary>Null if the request has no such header.</summary>
    public string? Header(string name)
    {
        string head = Text[..Text.IndexOf("\r\n\r\n", StringComparison.Ordinal)];
        return head.Split("\r\n")
            .Skip(1)
            .Select(line => line.Split(": ", 2))
            .Where(line => line[0].Equals(name, StringComparison.OrdinalIgnoreCase))
            .Select(line => line[1])
            .SingleOrDefault();
    }

    public static async Task<Sent> ByAsync(
        IDialect dialect,
        string path,
        ChatMessage[] messages,
        ChatOptions? options = null,
        bool withKey = true,
        string model = "m",
        string answer = "200 OK",
        string answerBody = "data: {}\n\n",
        Quirks? quirks = null
    )
    {
        CancellationToken token = TestContext.Current.CancellationToken;
        string headers = "Content-Type: text/event-stream; charset=utf-8\r\nrequest-id: r-1\r\nRetry-After: 7";
        await using var server = new RawServer(RawServer.Response(answer, headers, answerBody));
        using HttpClient http = PlayerHttp.Create(WaitLimits.Default, throughProxy: false);
        ApiKey.TryCreate(KeyText, out ApiKey? key);
        var endpoint = new Endpoint("testhost", new Uri(server.Address, path), model)
        {
            Key = withKey ? key : null,
            Quirks = quirks ?? Quirks.None,
        };
        dialect.Address(endpoint).Query.Should().BeEmpty();
        dialect.Address(endpoint).ToString().Should().NotContain(KeyText);
        using WireResponse response = await dialect.SendAsync(endpoint, http, messages, options, token);
        using var body = new StreamReader(response.Body);
        var sent = new Sent(
            server.Request,
            response.Status,
            response.MediaType,
            response.Headers,
            await body.ReadToEndAsync(token)
        );
        sent.Target.Split('?')[0].Should().Be(dialect.Address(endpoint).AbsolutePath);
        return sent;
    }

    /// <summary>Holds the key to one header, and a request without a key to none.</summary>
    public static async Task KeyIsInOneHeaderAsync(IDialect dialect, string path, string header, string value)
    {
        Sent with = await ByAsync(dialect, path, Hello);
        with.Header(header).Should().Be(value);
        with.Text.Split(KeyText).Should().HaveCount(2, "the key stands in one place");

        Sent other = await ByAsync(dialect, path, Hello, quirks: s_quirks);
        other.Header("x-gateway-key").Should().Be(KeyText);
        other.Text.Split(KeyText).Should().HaveCount(2);
        other.Body.GetProperty("tier").GetString().Should().Be("fast");

        Sent without = await ByAsync(dialect, path, Hello, withKey: false);
        without.Header(header).Should().BeNull();
    }
}
