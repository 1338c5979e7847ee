using System.Collections.Immutable;
using Gridlock.Core.Matches.Calls;
using Gridlock.Core.Matches.Channel;
using Gridlock.Core.Players;
using Gridlock.Puzzles.Json;
using Gridlock.Transcripts.Events;
using Gridlock.Transcripts.Journal;
using Gridlock.Transcripts.Reading;

namespace Gridlock.Core.Matches;

/// <summary>Plays matches; any number at a time.</summary>
public sealed class MatchExecutor(EventChannel channel, DocumentLedger documents, TimeProvider time)
{
    public const string Completed = "completed";
    public const string Failed = "failed";
    public const string Cancelled = "cancelled";

    /// <summary>For one call from its request to its end, whatever limits the player's own client keeps.</summary>
    public TimeSpan CallLimit { get; init; } = WaitLimits.Default.Call;

    /// <summary>Plays until the last round, the first failed call or cancellation, and returns what the journal has of it.</summary>
    /// <exception cref="JournalException">The journal failed; the run must stop.</exception>
    public async Task<MatchRecord> PlayAsync(MatchPlan plan, Player player, CancellationToken cancellationToken)
    {
        string puzzle = PuzzleJson.Write(plan.Puzzle);
        MatchStarted start = await StartAsync(plan, player, puzzle).ConfigureAwait(false);
        var calls = new CallExecutor(channel, documents, time, CallLimit);
        var rounds = new List<RoundRecord>();
        ImmutableArray<Turn> conversation = Protocol.Solve(plan.Puzzle, plan.Tier);
        string outcome = Completed;
        for (int round = 0; round <= plan.Rounds && outcome == Completed; round++)
        {
            if (cancellationToken.IsCancellationRequested)
            {
                outcome = Cancelled;
                break;
            }
            var request = new CallRequest(
                $"{plan.Match}.r{round}.a1",
                plan.Match,
                round,
                1,
                conversation,
                plan.RequestSeed
            );
            CallRecord call = await calls.RunAsync(player, request, cancellationToken).ConfigureAwait(false);
            rounds.Add(new RoundRecord(round, [call]));
            outcome = OutcomeAfter(call);
            conversation = Protocol.Verify(conversation, call.Answer, plan.Puzzle, plan.Tier);
        }
        var end = (MatchEnded)await PublishAsync(new MatchEnded(plan.Match, outcome)).ConfigureAwait(false);
        return new MatchRecord(start, puzzle, rounds, end);
    }

    private async Task<MatchStarted> StartAsync(MatchPlan plan, Player player, string puzzle)
    {
        string document = await documents
            .RecordAsync(DocumentLedger.Puzzle, puzzle, CancellationToken.None)
            .ConfigureAwait(false);
        var start = new MatchStarted(
            plan.Match,
            player.Name.ToString(),
            player.IsSimulated,
            plan.Puzzle.Id,
            document,
            plan.Tier,
            plan.Rounds
        );
        return (MatchStarted)await PublishAsync(start).ConfigureAwait(false);
    }

    private static string OutcomeAfter(CallRecord call) =>
        call.Failure is not CallFailed failure ? Completed
        : failure.Class == PlayerFailure.Cancelled.Word() ? Cancelled
        : Failed;

    private Task<JournalEvent> PublishAsync(JournalEvent @event) =>
        channel.PublishAsync(@event, CancellationToken.None);
}
