using Gridlock.Core.Players;
using Gridlock.Core.Players.Dialects.OpenAiChat;
using Gridlock.Core.Players.Wire;
using Microsoft.Extensions.AI;

namespace Gridlock.Core.Tests.Players.Wire;

public sealed class KeySecrecyTests
{
    private const string Secret = "sk-planted-0123456789";

    public static TheoryData<string> Answers =>
        [
            RawServer.Response(
                "401 Unauthorized",
                "Content-Type: application/json",
                $$$"""{"error":{"message":"Bad key {{{Secret}}}","code":"{{{Secret}}}"}}"""
            ),
            RawServer.Response("500 Oops", "Content-Type: application/json", $$"""{"detail":"{{Secret}}"}"""),
            RawServer.Response("301 Moved", $"Location: https://elsewhere/{Secret}", ""),
            RawServer.Response("200 OK", "Content-Type: text/html", Secret),
            RawServer.Response("200 OK", "Content-Type: text/event-stream", $"data: {Secret}\n\n"),
            RawServer.Response(
                "200 OK",
                "Content-Type: text/event-stream",
                $$$"""data: {"error":{"message":"{{{Secret}}}"}}""" + "\n\n"
            ),
            RawServer.Response("200 OK", "Content-Type: text/event-stream", ""),
            "",
        ];

    [Theory]
    [MemberData(nameof(Answers))]
    public async Task No_failure_shows_the_key_not_even_one_that_repeats_it(string answer)
    {
        await using var server = new RawServer(answer);
        using HttpClient http = PlayerHttp.Create(WaitLimits.Default, throughProxy: false);
        using WireClient client = Call.Client(http, server.Address, key: Call.Key(Secret));

        Func<Task> calling = () => Call.MakeAsync(client, TestContext.Current.CancellationToken);
        PlayerException failure = (await calling.Should().ThrowAsync<PlayerException>()).Which;

        server.Request.Should().Contain($"Authorization: Bearer {Secret}");
        string shown = $"{failure}{failure.Message}{failure.ProviderSentence}{failure.Code}{failure.InnerException}";
        shown.Should().NotContain(Secret);
    }

    [Fact]
    public async Task An_excerpt_does_not_show_the_first_part_of_a_key()
    {
        string stream = $"data: {new string('x', 70)}{Secret} and more\n\n";
        await using var server = new RawServer(RawServer.Response("200 OK", "Content-Type: text/event-stream", stream));
        using HttpClient http = PlayerHttp.Create(WaitLimits.Default, throughProxy: false);
        using WireClient client = Call.Client(http, server.Address, key: Call.Key(Secret));

        Func<Task> calling = () => Call.MakeAsync(client, TestContext.Current.CancellationToken);
        PlayerException failure = (await calling.Should().ThrowAsync<PlayerException>()).Which;

        failure.Message.Should().Contain("xxx").And.NotContain(Secret[..4]);
    }

    [Fact]
    public async Task Kept_headers_show_no_key_and_no_cookie()
    {
        await using var server = new RawServer(
            RawServer.Response(
                "200 OK",
                $"Content-Type: text/event-stream\r\nX-Request-Id: req_1\r\nx-ratelimit-remaining-requests: 9\r\nCF-Ray: {Secret}\r\nSet-Cookie: s={Secret}\r\nAuthorization: {Secret}\r\nopenai-organization: me",
                "data: {\"choices\":[{\"delta\":{\"content\":\"x\"},\"finish_reason\":\"stop\"}]}\n\n"
            )
        );
        using HttpClient http = PlayerHttp.Create(WaitLimits.Default, throughProxy: false);
        using WireClient client = Call.Client(http, server.Address, key: Call.Key(Secret));

        Call call = await Call.MakeAsync(client, TestContext.Current.CancellationToken);

        call.Last.Headers()
            .Should()
            .BeEquivalentTo(
                new Dictionary<string, string>
                {
                    ["x-request-id"] = "req_1",
                    ["x-ratelimit-remaining-requests"] = "9",
                    ["cf-ray"] = "***",
                }
            );
    }

    [Fact]
    public void Nothing_that_prints_shows_the_key()
    {
        var endpoint = new Endpoint("testhost", new Uri("http://box/v1"), "m") { Key = Call.Key(Secret) };
        using var http = new HttpClient();
        using IChatClient client = new WireClient(
            endpoint,
            ChatDialect.Plain,
            http,
            WaitLimits.Default,
            TimeProvider.System
        );

        $"{endpoint} {client} {client.GetService<ChatClientMetadata>()}".Should().NotContain(Secret);
    }
}
