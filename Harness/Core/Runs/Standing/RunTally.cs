using System.Collections.Immutable;
using Gridlock.Core.Players;
using Gridlock.Core.Players.Budget;
using Gridlock.Transcripts.Events;
using Gridlock.Transcripts.Reading;

namespace Gridlock.Core.Runs.Standing;

/// <summary>Adds a run up from records of its journal, whether they were read back or have just been written; from any thread.</summary>
/// <param name="cases">Cases of each player.</param>
public sealed class RunTally(ImmutableArray<Player> players, long cases)
{
    private readonly Lock _lock = new();
    private readonly Row[] _rows = [.. players.Select(static _ => new Row())];
    private readonly Dictionary<string, FailureClass> _failures = [];

    /// <summary>An attempt is over, or was found without an end.</summary>
    /// <param name="price">Null where it is not known.</param>
    public void Add(int player, CallRecord call, TokenPrice? price)
    {
        CallCost cost = CallCost.Of(call, price);
        lock (_lock)
        {
            Row row = _rows[player];
            row.Calls++;
            row.FailedCalls += call.State == CallState.Failed ? 1 : 0;
            row.PartialCalls += call.State == CallState.Partial ? 1 : 0;
            row.InputTokens += call.Usage?.Input ?? 0;
            row.OutputTokens += call.Usage?.Output ?? 0;
            row.Cost += cost.Dollars;
            row.CostIsEstimated |= cost.IsEstimated;
            if (call.Failure is CallFailed failure)
            {
                FailureClass before = _failures.GetValueOrDefault(
                    failure.Class,
                    new FailureClass(failure.Class, 0, failure.Message)
                );
                _failures[failure.Class] = before with { Calls = before.Calls + 1 };
            }
        }
    }

    /// <summary>A case is over.</summary>
    public void AddDone(int player)
    {
        lock (_lock)
        {
            _rows[player].Done++;
        }
    }

    /// <summary>The provider let a case fail.</summary>
    public void AddFailed(int player)
    {
        lock (_lock)
        {
            _rows[player].Failed++;
        }
    }

    public RunStanding Standing()
    {
        lock (_lock)
        {
            return new RunStanding(
                [.. players.Zip(_rows, (player, row) => row.ToStanding(player, cases))],
                [
                    .. _failures
                        .Values.OrderByDescending(static failed => failed.Calls)
                        .ThenBy(static failed => failed.Class, StringComparer.Ordinal),
                ]
            );
        }
    }

    private sealed class Row
    {
        public long Done { get; set; }
        public long Failed { get; set; }
        public long Calls { get; set; }
        public long FailedCalls { get; set; }
        public long PartialCalls { get; set; }
        public long InputTokens { get; set; }
        public long OutputTokens { get; set; }
        public decimal? Cost { get; set; } = 0;
        public bool CostIsEstimated { get; set; }

        public PlayerStanding ToStanding(Player player, long cases) =>
            new(
                player.Name.ToString(),
                player.IsSimulated,
                cases,
                Done,
                Failed,
                Calls,
                FailedCalls,
                PartialCalls,
                InputTokens,
                OutputTokens,
                Cost,
                CostIsEstimated
            );
    }
}
