using System.Collections.Immutable;
using Gridlock.Core.Judging.Verification.Styles;
using Gridlock.Core.Matches.Calls;
using Gridlock.Core.Matches.Channel;
using Gridlock.Core.Matches.Styles;
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
    public const string Looped = "looped";
    public const string BudgetSpent = "budget";
    public const string Cancelled = "cancelled";

    private readonly EndpointGates _gates = new(time);
    private RoundExecutor? _rounds;

    /// <summary>For one call from its request to its end, whatever limits the player's own client keeps.</summary>
    public TimeSpan CallLimit { get; init; } = WaitLimits.Default.Call;

    public RetryLimits Retries { get; init; } = RetryLimits.Default;

    /// <summary>What all matches together may spend; null sets no limit.</summary>
    public BudgetLedger? Budget { get; init; }

    /// <summary>Leaves a match that stopped for a reason outside of it (cancellation, the budget, a failing provider) without an end, so
    /// that it can be gone on with; the end is then for the caller to write.</summary>
    public bool LeavesOpen { get; init; }

    /// <summary>Told of every attempt as soon as its end is in the journal; null where nobody listens.</summary>
    public Action<Player, CallRecord>? Heard { get; init; }

    /// <summary>Awaited before each round of a match, given the match and the round; must not throw. Null where nothing holds a round up.</summary>
    public Func<string, int, CancellationToken, Task>? BeforeRound { get; init; }

    /// <summary>Cuts a call off behind the piece in which its reasoning or its answer begins to go round.</summary>
    public bool CutsLoops { get; init; }

    /// <summary>Stops single calls of the matches that are being played.</summary>
    public CutSwitches Cuts { get; } = new();

    /// <summary>Plays until the last round, the first round without a whole answer, the end of the budget, or cancellation, and
    /// returns what the journal has of it.</summary>
    /// <exception cref="ArgumentException">There is a budget, and the player's price is not known.</exception>
    /// <exception cref="JournalException">The journal failed; the run must stop.</exception>
    public async Task<MatchRecord> PlayAsync(MatchPlan plan, Player player, CancellationToken cancellationToken) =>
        (await PlayAsync(plan, player, null, cancellationToken).ConfigureAwait(false)).Record;

    /// <summary>The same for a match that may have begun before: rounds with a whole answer are not played again.</summary>
    /// <param name="begun">What the journal has of it; null if nothing.</param>
    /// <exception cref="ArgumentException">There is a budget, and the player's price is not known.</exception>
    /// <exception cref="JournalException">The journal failed; the run must stop.</exception>
    public async Task<MatchPlay> PlayAsync(
        MatchPlan plan,
        Player player,
        MatchRecord? begun,
        CancellationToken cancellationToken
    )
    {
        if (Budget is not null && Affordability.Objection(player) is string objection)
        {
            throw new ArgumentException(objection, nameof(player));
        }
        string puzzle = begun?.Puzzle ?? plan.PuzzleJson ?? PuzzleJson.Write(plan.Puzzle);
        MatchStarted start = begun?.Start ?? await StartAsync(plan, player, puzzle).ConfigureAwait(false);
        var script = new MatchScript(plan, begun);
        foreach (RoundRecord round in script.Rounds.Where(static round => round.Call.Final is not null))
        {
            plan.Other?.Tell(round.Number, round.Call.Answer);
        }
        string outcome = Completed;
        while (script.Round <= plan.Rounds && outcome == Completed)
        {
            if (BeforeRound is not null)
            {
                await BeforeRound(plan.Match, script.Round, cancellationToken).ConfigureAwait(false);
            }
            if (cancellationToken.IsCancellationRequested)
            {
                outcome = Cancelled;
                break;
            }
            if (!await AskAsync(script, plan, cancellationToken).ConfigureAwait(false))
            {
                continue;
            }
            CallRequest first = script.Next(OutputLimit(player));
            Seed seed = plan.Seed.Derive("retry", script.Round);
            RoundPlay played = await Rounds.PlayAsync(player, first, seed, cancellationToken).ConfigureAwait(false);
            outcome = OutcomeAfter(played, cancellationToken);
            if (outcome == Completed)
            {
                plan.Other?.Tell(script.Round, played.Attempts[^1].Answer);
            }
            script.Add(played.Attempts, outcome == Completed);
        }
        bool isOver = !LeavesOpen || outcome is Completed or CutOff or Looped;
        MatchEnded? end = isOver ? await EndAsync(plan.Match, outcome).ConfigureAwait(false) : null;
        return new MatchPlay(new MatchRecord(start, puzzle, script.Rounds, end), outcome);
    }

    /// <summary>Writes the end of a match that was left open.</summary>
    /// <exception cref="JournalException">The journal failed; the run must stop.</exception>
    public async Task<MatchEnded> EndAsync(string match, string outcome) =>
        (MatchEnded)await PublishAsync(new MatchEnded(match, outcome)).ConfigureAwait(false);

    public void Dispose() => _gates.Dispose();

    /// <summary>Made at the first match, since what it is made of is set after the constructor.</summary>
    private RoundExecutor Rounds => LazyInitializer.EnsureInitialized(ref _rounds, CreateExecutor);

    private RoundExecutor CreateExecutor()
    {
        var calls = new CallExecutor(channel, documents, time)
        {
            Limit = CallLimit,
            LongestWait = Retries.LongestWait,
            Cuts = Cuts,
            CutsLoops = CutsLoops,
        };
        return new RoundExecutor(calls, channel, _gates, Retries, Budget, time) { Heard = Heard };
    }

    /// <summary>False if the caller gave up meanwhile.</summary>
    private static async Task<bool> AskAsync(MatchScript script, MatchPlan plan, CancellationToken cancellationToken)
    {
        try
        {
            OtherAnswer? other =
                script.WantsOther && plan.Other is OtherSeat seat
                    ? await seat.AskAsync(script.Round, cancellationToken).ConfigureAwait(false)
                    : null;
            script.Ask(other);
            return true;
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return false;
        }
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
            player.Price,
            plan.Repeat,
            plan.Rounds > 0 ? StyleSchedule.Words(plan.Styles) : null
        );
        return (MatchStarted)await PublishAsync(start).ConfigureAwait(false);
    }

    private static string OutcomeAfter(RoundPlay played, CancellationToken cancellationToken) =>
        played.BudgetIsSpent ? BudgetSpent
        : played.Attempts is [.., { Final: not null }] ? Completed
        : cancellationToken.IsCancellationRequested ? Cancelled
        : played.Attempts is [.., { Failure: { } failure }]
            ? failure.Class == PlayerFailure.Cancelled.Word() ? Cancelled
                : failure.Class == PlayerFailure.CutOff.Word()
                    ? failure.Loop is null ? CutOff
                        : Looped
                : Failed
        : Cancelled;

    private Task<JournalEvent> PublishAsync(JournalEvent @event) =>
        channel.PublishAsync(@event, CancellationToken.None);
}
