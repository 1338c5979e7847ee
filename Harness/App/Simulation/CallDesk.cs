using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using Gridlock.App.Simulation.Answering;
using Gridlock.App.Simulation.Faults;
using Gridlock.App.Simulation.Journal;
using Gridlock.Core.Players.Simulated;
using Microsoft.AspNetCore.Http;

namespace Gridlock.App.Simulation;

/// <summary>Takes a call: reads it, holds it against the limits, lets it meet its fault, and has it answered.</summary>
internal sealed class CallDesk(SimulatedPlayers players, SimulatedServerOptions options)
{
    /// <summary>The header by which a request asks for faults.</summary>
    public const string FaultHeader = "x-gridlock-fault";

    private const int TokensPerMessage = 4;

    private readonly RequestBuckets? _buckets = options.Limit is RequestLimit limit
        ? new RequestBuckets(limit, options.Time)
        : null;

    public FaultDice Dice { get; } = new(options.Faults, options.FaultSeed);

    public async Task AnswerAsync(
        HttpContext context,
        IServedDialect dialect,
        OpenVisit visit,
        CancellationToken cancellationToken
    )
    {
        visit.Note(seen => seen with { Dialect = dialect.Name });
        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body, cancellationToken).ConfigureAwait(false);
        ReadOnlyMemory<byte> bytes = body.GetBuffer().AsMemory(0, (int)body.Length);
        string digest = Convert.ToHexStringLower(SHA256.HashData(bytes.Span));
        PlayerCall call;
        using (JsonDocument json = CallFields.Parse(bytes))
        {
            call = dialect.Read(context.Request, json.RootElement);
        }
        WishedCall wished = WishedCall.Of(call.Model, context.Request.Headers[FaultHeader]);
        ISimulatedPlayer player = players.Find(wished.Model) ?? throw Unknown(wished.Model);
        int attempt = Dice.CountAttempt(digest + wished.Wish);
        visit.Note(seen => seen with { Model = player.Name, Digest = digest, Attempt = attempt });
        HoldAgainstLimit(context.Response, player.Name, visit);
        Fault? fault = Dice.Choose(wished.Faults, digest, attempt) ?? (options.Drips ? Drip : null);
        visit.Note(seen => seen with { Fault = fault?.Name });
        await Task.Delay(options.Latency, options.Time, cancellationToken).ConfigureAwait(false);
        if (await EarlyFaults.MeetAsync(context, fault, visit, options, cancellationToken).ConfigureAwait(false))
        {
            return;
        }
        var head = new AnswerHead(
            digest[..24],
            options.Time.GetUtcNow(),
            player.Name,
            call.Conversation.Sum(static message => WordPieces.Count(message.Text) + TokensPerMessage),
            call
        );
        await new AnswerExchange(context, dialect, head, fault, visit, options)
            .AnswerAsync(player, cancellationToken)
            .ConfigureAwait(false);
    }

    private static Fault Drip { get; } = ((FaultReading.Read)FaultReader.Read("drip")).Fault;

    private void HoldAgainstLimit(HttpResponse response, string model, OpenVisit visit)
    {
        if (_buckets?.Take(model) is not BucketState state)
        {
            return;
        }
        response.Headers["x-ratelimit-limit-requests"] = Text(options.Limit!.Burst);
        response.Headers["x-ratelimit-remaining-requests"] = Text(state.Left);
        response.Headers["x-ratelimit-reset-requests"] = Text(Math.Round(state.Wait.TotalSeconds, 3)) + "s";
        if (!state.IsTaken)
        {
            visit.Note(static seen => seen with { IsLimited = true });
            throw new CallRefusal(429, $"Rate limit reached for {model}; the simulated server counts requests.", null)
            {
                Retry = RetryTime.Seconds(state.Wait),
            };
        }
    }

    private CallRefusal Unknown(string model) =>
        new(
            404,
            $"The model '{model}' does not exist; there are {string.Join(", ", players.Names)}.",
            "model_not_found"
        );

    private static string Text(double number) => number.ToString(CultureInfo.InvariantCulture);
}
