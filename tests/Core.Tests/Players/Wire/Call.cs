using System.Text;
using Gridlock.Core.Players;
using Gridlock.Core.Players.Dialects.OpenAiChat;
using Gridlock.Core.Players.Wire;
using Microsoft.Extensions.AI;

namespace Gridlock.Core.Tests.Players.Wire;

/// <summary>What one call gave, folded by the test's own means.</summary>
internal sealed record Call(string Reasoning, string Answer, ChatResponseUpdate Last)
{
    public UsageDetails? Usage => Last.Contents.OfType<UsageContent>().SingleOrDefault()?.Details;

    public static ApiKey Key(string text) =>
        ApiKey.TryCreate(text, out ApiKey? key) ? key : throw new ArgumentException(text);

    public static WireClient Client(
        HttpClient http,
        Uri address,
        WaitLimits? limits = null,
        ApiKey? key = null,
        IDialect? dialect = null
    ) =>
        new(
            new Endpoint("testhost", address, "m") { Key = key, KeyVariable = "TEST_KEY" },
            dialect ?? ChatDialect.Plain,
            http,
            limits ?? WaitLimits.Default,
            TimeProvider.System
        );

    public static async Task<Call> MakeAsync(IChatClient client, CancellationToken cancellationToken)
    {
        var reasoning = new StringBuilder();
        var answer = new StringBuilder();
        ChatResponseUpdate? last = null;
        ChatMessage[] messages = [new(ChatRole.User, "Hello")];
        await foreach (ChatResponseUpdate update in client.GetStreamingResponseAsync(messages, null, cancellationToken))
        {
            last?.FinishReason.Should().BeNull("only the last update finishes");
            last = update;
            foreach (AIContent content in update.Contents)
            {
                _ = content switch
                {
                    TextReasoningContent text => reasoning.Append(text.Text),
                    TextContent text => answer.Append(text.Text),
                    _ => answer,
                };
            }
        }
        return new Call(reasoning.ToString(), answer.ToString(), last!);
    }

    /// <summary>Reads a canned body in reads of 1 to <paramref name="largest"/> bytes.</summary>
    public static async Task<Call> ReadAsync(
        byte[] body,
        int seed,
        int largest,
        string type = "text/event-stream",
        IDialect? dialect = null
    )
    {
        using var http = new HttpClient(new CannedHandler(body, type, seed, largest));
        using WireClient client = Client(http, new Uri("http://box/v1/"), dialect: dialect);
        return await MakeAsync(client, TestContext.Current.CancellationToken);
    }

    public static Task<Call> ReadAsync(string body, string type = "text/event-stream", IDialect? dialect = null) =>
        ReadAsync(Encoding.UTF8.GetBytes(body), 1, 64, type, dialect);
}
