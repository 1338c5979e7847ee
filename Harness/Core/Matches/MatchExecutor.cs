using System.Collections.Immutable;
using Gridlock.Core.Matches.Calls;
using Gridlock.Core.Matches.Channel;
using Gridlock.Core.Players;
using Gridlock.Core.Players.Budget;
using Gridlock.Core.Players.Resilience;
using Gridlock.Puzzles.Identity;
using Gridlock.Puzzles.Json;
using Gridlock.Transcripts.Events;
using Gridlock.Transcripts.Journal;
using Gridlock.Transcripts.Reading;

namespace Gridlock.Core.Matches;

/// <summary>Plays matches; any number at a time.</summary>
public sealed class MatchExecutor(EventChannel channel, DocumentLedger documents, TimeProvider time) : IDisposable
{
    public const string Completed = "completed";
    public const string Failed = "failed";
    public const string CutOff = "cut-off";
    public const string BudgetSpent = "budget";
    public const string Cancelled = "cancelled";

    private readonly EndpointGates _gates = new(time);

    /// <summary>For one call from its request to its end, whatever limits the player's own client keeps.</summary>
    public TimeSpan CallLimit { get; init; } = WaitLimits.Default.Call;

    public RetryLimits Retries { get; init; } = RetryLimits.Default;

    /// <summary>What all matches together may spend; null sets no limit.</summary>
    public BudgetLedger? Budget { get; init; }

    /// <summary>Stops single calls of the matches that are being played.</summary>
    public CutSwitches Cuts { get; } = new();

    /// <summary>Plays until the last round, the first round without a whole answer, the end of the budget, or cancellation, and
    /// returns what the journal has of it.</summary>
    /// <exception cref="ArgumentException">There is a budget, and the player's price is not known.</exception>
    /// <exception cref="JournalException">The journal failed; the run must stop.</exception>
    public async Task<MatchRecord> PlayAsync(MatchPlan plan, Player player, CancellationToken cancellationToken)
    {
        if (Budget is not null && Affordability.Objection(player) is string objection)
        {
            throw new ArgumentException(objection, nameof(player));
        }
        string puzzle = PuzzleJson.Write(plan.Puzzle);
        MatchStarted start = await StartAsync(plan, player, puzzle).ConfigureAwait(false);
        RoundExecutor executor = CreateExecutor();
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
            int? limit = OutputLimit(player);
            var first = new CallRequest(plan.Match, round, 1, conversation, plan.RequestSeed, limit);
            Seed seed = plan.Seed.Derive("retry", round);
            RoundPlay played = await executor.PlayAsync(player, first, seed, cancellationToken).ConfigureAwait(false);
            outcome = OutcomeAfter(played, cancellationToken);
            if (played.Attempts.Count > 0)
            {
                var record = new RoundRecord(round, played.Attempts);
                rounds.Add(record);
                conversation = Protocol.Verify(conversation, record.Call.Answer, plan.Puzzle, plan.Tier);
            }
        }
        var end = (MatchEnded)await PublishAsync(new MatchEnded(plan.Match, outcome)).ConfigureAwait(false);
        return new MatchRecord(start, puzzle, rounds, end);
    }

    public void Dispose() => _gates.Dispose();

    private RoundExecutor CreateExecutor()
    {
        var calls = new CallExecutor(channel, documents, time)
        {
            Limit = CallLimit,
            LongestWait = Retries.LongestWait,
            Cuts = Cuts,
        };
        return new RoundExecutor(calls, channel, _gates, Retries, Budget, time);
    }

    /// <summary>A budget can only bound what a request bounds.</summary>
    private int? OutputLimit(Player player) =>
        player.OutputLimit
        ?? (Budget is not null && player.Price is { Output: > 0 } ? WorstCase.UsualOutputLimit : null);

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
            plan.Rounds,
            player.Price
        );
        return (MatchStarted)await PublishAsync(start).ConfigureAwait(false);
    }

    private static string OutcomeAfter(RoundPlay played, CancellationToken cancellationToken) =>
        played.BudgetIsSpent ? BudgetSpent
        : played.Attempts is [.., { Final: not null }] ? Completed
        : cancellationToken.IsCancellationRequested ? Cancelled
        : played.Attempts is [.., { Failure: { } failure }]
            ? failure.Class == PlayerFailure.Cancelled.Word() ? Cancelled
                : failure.Class == PlayerFailure.CutOff.Word() ? CutOff
                : Failed
        : Cancelled;

    private Task<JournalEvent> PublishAsync(JournalEvent @event) =>
        channel.PublishAsync(@event, CancellationToken.None);
}
