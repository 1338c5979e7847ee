using Gridlock.Core.Loops.Watching;
using Gridlock.Core.Matches.Channel;
using Gridlock.Core.Players;
using Gridlock.Core.Players.Resilience;
using Gridlock.Transcripts.Events;
using Gridlock.Transcripts.Reading;
using Microsoft.Extensions.AI;

namespace Gridlock.Core.Matches.Calls;

/// <summary>Makes one call: the intent is on disk before the request leaves, every piece is published, and so is the end.</summary>
internal sealed class CallExecutor(EventChannel channel, DocumentLedger documents, TimeProvider time)
{
    private static readonly TimeSpan EndPatience = TimeSpan.FromSeconds(2);

    /// <summary>For one call from its request to its end, beside the finer limits of the player's own client.</summary>
    public required TimeSpan Limit { get; init; }

    /// <summary>Beyond which a provider's wish that we wait makes the call a deferred one.</summary>
    public required TimeSpan LongestWait { get; init; }

    public required CutSwitches Cuts { get; init; }

    /// <summary>Takes nothing more of a call behind the piece that raised the alarm, however fast the call streams.</summary>
    public bool CutsLoops { get; init; }

    /// <summary>Never throws because of the player or the cancellation; both end the record.</summary>
    /// <exception cref="Transcripts.Journal.JournalException">The journal failed.</exception>
    public async Task<CallAttempt> RunAsync(
        Player player,
        CallRequest request,
        GatePermit permit,
        CancellationToken cancellationToken
    )
    {
        CallIntent intent = await AnnounceAsync(player, request).ConfigureAwait(false);
        using CutSwitch cut = Cuts.Open(request.Call);
        using var bounds = new CallLimit(Limit, time, cut, cancellationToken);
        var collector = new CallCollector(request.Call, channel, time, time.GetTimestamp())
        {
            Watch = CutsLoops ? new CallStreams() : null,
        };
        PlayerException? failure = bounds.CallerGaveUp
            ? GivenUp(possiblyBilled: false)
            : await StreamAsync(player, request, collector, permit, bounds).ConfigureAwait(false);
        return await EndAsync(intent, request, collector, failure).ConfigureAwait(false);
    }

    /// <summary>Records a call that was not let out.</summary>
    /// <exception cref="Transcripts.Journal.JournalException">The journal failed.</exception>
    public async Task<CallAttempt> RefuseAsync(Player player, CallRequest request, PlayerException refusal)
    {
        CallIntent intent = await AnnounceAsync(player, request).ConfigureAwait(false);
        var collector = new CallCollector(request.Call, channel, time, time.GetTimestamp());
        return await EndAsync(intent, request, collector, refusal).ConfigureAwait(false);
    }

    private async Task<CallAttempt> EndAsync(
        CallIntent intent,
        CallRequest request,
        CallCollector collector,
        PlayerException? failure
    )
    {
        JournalEvent end = failure is null
            ? collector.Final()
            : collector.Failed(Repeatable.Read(failure, LongestWait));
        JournalEvent stamped = await PublishAsync(end).ConfigureAwait(false);
        collector.AddReleased(stamped);
        var record = new CallRecord(
            intent,
            [.. request.Conversation.Select(turn => new RecordedMessage(turn.Role, turn.Text))],
            collector.Deltas,
            stamped as CallFinal,
            stamped as CallFailed
        );
        return new CallAttempt(record, failure);
    }

    private async Task<CallIntent> AnnounceAsync(Player player, CallRequest request)
    {
        var messages = new List<RequestMessage>();
        foreach (Turn turn in request.Conversation)
        {
            string hash = await documents
                .RecordAsync(DocumentLedger.Message, turn.Text, CancellationToken.None)
                .ConfigureAwait(false);
            messages.Add(new RequestMessage(turn.Role, hash));
        }
        var intent = new CallIntent(
            request.Call,
            request.Match,
            request.Round,
            request.Attempt,
            player.Name.ToString(),
            player.Endpoint,
            player.Model,
            messages,
            request.OutputLimit,
            request.Asked,
            player.Options.ToJournal()
        );
        return (CallIntent)await PublishAsync(intent).ConfigureAwait(false);
    }

    /// <summary>Null if the stream ended as it should.</summary>
    private async Task<PlayerException?> StreamAsync(
        Player player,
        CallRequest request,
        CallCollector collector,
        GatePermit permit,
        CallLimit bounds
    )
    {
        UpdateStream? stream = null;
        try
        {
            stream = Open(player, request, bounds.Token);
            while (true)
            {
                bool more;
                try
                {
                    more = await stream.MoveNextAsync().ConfigureAwait(false);
                }
                catch (Exception exception)
                {
                    return Failure(exception, bounds);
                }
                if (!more)
                {
                    return null;
                }
                permit.Accept();
                await collector.TakeAsync(stream.Current).ConfigureAwait(false);
                if (collector.Loop is LoopFinding loop)
                {
                    return bounds.Cut($"Cut off: {LoopFindings.Sentence(loop)}.", loop)
                        ? CutOff(bounds, null)
                        : Failure(new OperationCanceledException(), bounds);
                }
            }
        }
        catch (PlayerException failure)
        {
            return failure;
        }
        finally
        {
            if (stream is not null)
            {
                await stream.EndAsync(EndPatience, time).ConfigureAwait(false);
            }
        }
    }

    /// <exception cref="PlayerException">The client refused at once.</exception>
    private static UpdateStream Open(Player player, CallRequest request, CancellationToken cancellationToken)
    {
        ChatMessage[] messages =
        [
            .. request.Conversation.Select(turn => new ChatMessage(new ChatRole(turn.Role), turn.Text)),
        ];
        try
        {
            ChatOptions options = CallOptions.Of(player, request);
            return new UpdateStream(
                player.Client.GetStreamingResponseAsync(messages, options, cancellationToken),
                cancellationToken
            );
        }
        catch (Exception exception)
        {
            throw PlayerException.From(exception);
        }
    }

    private PlayerException Failure(Exception exception, CallLimit bounds)
    {
        if (bounds.CallerGaveUp)
        {
            return GivenUp(exception is not PlayerException { PossiblyBilled: false });
        }
        if (bounds.CutReason is not null)
        {
            return CutOff(bounds, exception);
        }
        if (bounds.TimeIsUp || exception is OperationCanceledException)
        {
            string sentence = bounds.TimeIsUp
                ? $"The call took longer than {Limit.TotalMinutes:0.##} minutes."
                : "The client gave the call up by itself.";
            return new PlayerException(PlayerFailure.Timeout, sentence, exception)
            {
                PossiblyBilled = true,
                TookAllItsTime = bounds.TimeIsUp,
            };
        }
        return PlayerException.From(exception);
    }

    private static PlayerException CutOff(CallLimit bounds, Exception? exception) =>
        new(PlayerFailure.CutOff, bounds.CutReason!, exception) { PossiblyBilled = true, Loop = bounds.CutLoop };

    private static PlayerException GivenUp(bool possiblyBilled) =>
        new(PlayerFailure.Cancelled, "The call was cancelled.") { PossiblyBilled = possiblyBilled };

    /// <summary>Evidence is recorded in any case; the channel bounds the wait.</summary>
    private Task<JournalEvent> PublishAsync(JournalEvent @event) =>
        channel.PublishAsync(@event, CancellationToken.None);
}
