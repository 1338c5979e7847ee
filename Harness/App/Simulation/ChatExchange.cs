using System.Security.Cryptography;
using System.Text;
using Gridlock.Core.Players.Simulated;
using Gridlock.Transcripts.Events;
using Microsoft.AspNetCore.Http;

namespace Gridlock.App.Simulation;

/// <summary>Answers chat/completions: lets the player write, and writes down what it says at the pace that is set.</summary>
internal sealed class ChatExchange(SimulatedPlayers players, SimulatedServerOptions options)
{
    private const int TokensPerMessage = 4;

    /// <summary>Bytes that are worth a system call where nobody waits for the single token.</summary>
    private const int FullWrite = 8 * 1024;

    public async Task AnswerAsync(HttpContext context, CancellationToken cancellationToken)
    {
        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body, cancellationToken).ConfigureAwait(false);
        ChatCall call = ChatCallReader.Read(body.ToArray());
        if (players.Find(call.Model) is not ISimulatedPlayer player)
        {
            string known = string.Join(", ", players.Names);
            throw new ChatRefusal(
                404,
                $"The model '{call.Model}' does not exist; there are {known}.",
                "model_not_found"
            );
        }
        string text = string.Join('\n', call.Conversation.Select(static message => message.Text));
        var cutter = new TokenCutter(new ChunkSizes(call.Seed, text, options.TokensPerSecond), call.TokenLimit);
        var answer = new ChatAnswer(
            "chatcmpl-" + Convert.ToHexStringLower(SHA256.HashData(body.ToArray()))[..24],
            options.Time.GetUtcNow().ToUnixTimeSeconds(),
            player.Name,
            call.Conversation.Sum(static message => WordPieces.Count(message.Text) + TokensPerMessage)
        );
        IEnumerable<TokenChunk> chunks = cutter.Cut(player.Play(call.Conversation, call.Seed));
        await (
            call.Stream
                ? StreamAsync(context.Response, call, answer, cutter, chunks, cancellationToken)
                : WriteWholeAsync(context.Response, answer, cutter, chunks, cancellationToken)
        ).ConfigureAwait(false);
    }

    private async Task StreamAsync(
        HttpResponse response,
        ChatCall call,
        ChatAnswer answer,
        TokenCutter cutter,
        IEnumerable<TokenChunk> chunks,
        CancellationToken cancellationToken
    )
    {
        response.ContentType = "text/event-stream; charset=utf-8";
        response.Headers.CacheControl = "no-cache";
        using var events = new EventWriter(response.BodyWriter);
        var pace = new TokenPace(options.TokensPerSecond, options.Time);
        int leastWrite = options.TokensPerSecond > 0 ? 1 : FullWrite;
        events.Write(json => answer.WriteDelta(json, "assistant", null, null));
        await events.FlushAsync(1, cancellationToken).ConfigureAwait(false);
        foreach (TokenChunk chunk in chunks)
        {
            await pace.WaitAsync(chunk.Tokens, cancellationToken).ConfigureAwait(false);
            events.Write(json => answer.WriteDelta(json, null, chunk, null));
            await events.FlushAsync(leastWrite, cancellationToken).ConfigureAwait(false);
        }
        events.Write(json => answer.WriteDelta(json, null, null, FinishOf(cutter)));
        if (call.IncludeUsage)
        {
            events.Write(json => answer.WriteUsageChunk(json, cutter));
        }
        events.WriteDone();
        await events.FlushAsync(1, cancellationToken).ConfigureAwait(false);
    }

    private async Task WriteWholeAsync(
        HttpResponse response,
        ChatAnswer answer,
        TokenCutter cutter,
        IEnumerable<TokenChunk> chunks,
        CancellationToken cancellationToken
    )
    {
        var reasoning = new StringBuilder();
        var content = new StringBuilder();
        var pace = new TokenPace(options.TokensPerSecond, options.Time);
        foreach (TokenChunk chunk in chunks)
        {
            await pace.WaitAsync(chunk.Tokens, cancellationToken).ConfigureAwait(false);
            (chunk.Kind == DeltaKind.Reasoning ? reasoning : content).Append(chunk.Text);
        }
        await JsonAnswer
            .WriteAsync(
                response,
                json => answer.WriteWhole(json, reasoning.ToString(), content.ToString(), FinishOf(cutter), cutter),
                cancellationToken
            )
            .ConfigureAwait(false);
    }

    private static string FinishOf(TokenCutter cutter) => cutter.LimitReached ? "length" : "stop";
}
