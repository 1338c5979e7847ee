using System.IO.Pipelines;
using System.Text;
using Gridlock.App.Simulation.Faults;
using Gridlock.App.Simulation.Journal;
using Gridlock.Core.Players.Simulated;
using Gridlock.Transcripts.Events;
using Microsoft.AspNetCore.Http;

namespace Gridlock.App.Simulation.Answering;

/// <summary>One answer: lets the player write, and writes down what it says at the pace that is set.</summary>
internal sealed class AnswerExchange(
    HttpContext context,
    IServedDialect dialect,
    AnswerHead head,
    Fault? fault,
    OpenVisit visit,
    SimulatedServerOptions options
)
{
    /// <summary>Bytes that are worth a system call where nobody waits for the single token.</summary>
    private const int FullWrite = 8 * 1024;

    private readonly PlayerCall _call = head.Call;
    private readonly FaultyBody? _faulty = fault is { IsInBody: true }
        ? new FaultyBody(
            context.Response.BodyWriter,
            fault,
            head.Call.Stream ? head.Call.Framing.KeepAlive : " "u8.ToArray(),
            options.Time,
            () => ConnectionReset.Strike(context, visit)
        )
        : null;

    private PipeWriter Body => _faulty ?? context.Response.BodyWriter;

    private int LeastWrite => options.TokensPerSecond > 0 || fault is not null ? 1 : FullWrite;

    public async Task AnswerAsync(ISimulatedPlayer player, CancellationToken cancellationToken)
    {
        string text = string.Join('\n', _call.Conversation.Select(static message => message.Text));
        var cutter = new TokenCutter(new ChunkSizes(_call.Seed, text, options.TokensPerSecond), _call.TokenLimit);
        IEnumerable<TokenChunk> chunks =
            fault?.Kind == FaultKind.Empty ? [] : cutter.Cut(player.Play(_call.Conversation, _call.Seed));
        if (!_call.ShowsReasoning)
        {
            chunks = chunks.Select(static chunk => chunk.IsReasoning ? chunk with { Showing = Showing.Hidden } : chunk);
        }
        using var pace = new TokenPace(options.TokensPerSecond, options.Time, cancellationToken);
        context.Response.ContentType =
            fault?.Kind == FaultKind.WrongContentType ? "text/plain; charset=utf-8"
            : _call.Stream ? _call.Framing.ContentType
            : "application/json; charset=utf-8";
        await (
            _call.Stream
                ? StreamAsync(cutter, chunks, pace, cancellationToken)
                : WriteWholeAsync(cutter, chunks, pace, cancellationToken)
        ).ConfigureAwait(false);
    }

    private async Task StreamAsync(
        TokenCutter cutter,
        IEnumerable<TokenChunk> chunks,
        TokenPace pace,
        CancellationToken cancellationToken
    )
    {
        context.Response.Headers.CacheControl = "no-cache";
        using var frames = new FrameWriter(Body, _call.Framing);
        IAnswerWriter writer = dialect.CreateWriter(head, frames);
        writer.Begin();
        await frames.FlushAsync(1, cancellationToken).ConfigureAwait(false);
        try
        {
            if (!await SpeakAsync(writer, frames, chunks, pace, cancellationToken).ConfigureAwait(false))
            {
                return;
            }
            if (fault?.Kind == FaultKind.ErrorInside)
            {
                writer.Fail(WishedError());
            }
            else
            {
                writer.End(cutter.End, TallyOf(cutter), pace.Elapsed);
            }
        }
        catch (Exception failure) when (failure is not (OperationCanceledException or IOException))
        {
            writer.Fail(CallRefusal.Broken(failure));
        }
        Strike(int.MaxValue);
        await frames.FlushAsync(1, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>False if nothing more is to be written.</summary>
    private async Task<bool> SpeakAsync(
        IAnswerWriter writer,
        FrameWriter frames,
        IEnumerable<TokenChunk> chunks,
        TokenPace pace,
        CancellationToken cancellationToken
    )
    {
        if (
            fault?.Kind == FaultKind.HugeLine
            && await frames.WritePaddingAsync(fault.Amount!.Value, cancellationToken).ConfigureAwait(false)
        )
        {
            return false;
        }
        int spoken = 0;
        foreach (TokenChunk chunk in chunks)
        {
            await pace.WaitAsync(chunk.Tokens).ConfigureAwait(false);
            bool isBroken = fault?.Kind == FaultKind.BrokenUtf8 && spoken >= fault.Amount && !chunk.IsHidden;
            writer.Write(isBroken ? chunk with { Text = chunk.Text + FaultyBody.Mark } : chunk);
            spoken += chunk.IsHidden ? 0 : chunk.Text.Length;
            Strike(spoken);
            if (await frames.FlushAsync(LeastWrite, cancellationToken).ConfigureAwait(false))
            {
                return false;
            }
            if (fault?.Kind == FaultKind.ErrorInside && spoken > fault.Amount)
            {
                return true;
            }
        }
        return true;
    }

    private async Task WriteWholeAsync(
        TokenCutter cutter,
        IEnumerable<TokenChunk> chunks,
        TokenPace pace,
        CancellationToken cancellationToken
    )
    {
        var reasoning = new StringBuilder();
        var answer = new StringBuilder(fault?.Kind == FaultKind.BrokenUtf8 ? FaultyBody.Mark : "");
        bool hides = false;
        foreach (TokenChunk chunk in chunks)
        {
            await pace.WaitAsync(chunk.Tokens).ConfigureAwait(false);
            hides |= chunk.IsHidden;
            if (!chunk.IsHidden)
            {
                (chunk.Kind == DeltaKind.Reasoning ? reasoning : answer).Append(chunk.Text);
            }
        }
        var whole = new WholeAnswer(
            reasoning.ToString(),
            answer.ToString(),
            hides,
            cutter.End,
            TallyOf(cutter),
            pace.Elapsed
        );
        Strike(int.MaxValue);
        await JsonAnswer
            .WriteAsync(
                Body,
                json =>
                {
                    if (fault?.Kind == FaultKind.ErrorInside)
                    {
                        dialect.WriteError(json, WishedError());
                        return;
                    }
                    dialect.WriteWhole(json, head, whole);
                },
                cancellationToken
            )
            .ConfigureAwait(false);
    }

    private void Strike(int spoken)
    {
        if (_faulty is not null)
        {
            _faulty.Spoken = spoken;
        }
    }

    private TokenTally TallyOf(TokenCutter cutter) => new(head.PromptTokens, cutter.Tokens, cutter.ReasoningTokens);

    private static CallRefusal WishedError() => new(500, "The simulated server fails on demand.", null);
}
