using Gridlock.Core.Matches;
using Gridlock.Core.Matches.Channel;
using Gridlock.Core.Players;
using Gridlock.Core.Players.Budget;
using Gridlock.Core.Players.Resilience;
using Gridlock.Core.Tests.Judging;
using Gridlock.Core.Tests.Judging.Answers;
using Gridlock.Puzzles;
using Gridlock.Puzzles.Identity;
using Gridlock.Transcripts.Events;
using Microsoft.Extensions.AI;

namespace Gridlock.Core.Tests.Matches;

/// <summary>Everything that a match needs, around a journal in memory.</summary>
internal sealed class MatchTable : IAsyncDisposable
{
    public MatchTable(
        Predicate<JournalEvent>? journalFails = null,
        TimeSpan? callLimit = null,
        RetryLimits? retries = null,
        BudgetLedger? budget = null,
        TimeProvider? time = null,
        bool cutsLoops = false
    )
    {
        Journal = new MemoryJournal(journalFails);
        // What the journal and the viewers take is real time in any case.
        Channel = new EventChannel(Journal.AppendAsync, TimeProvider.System);
        Documents = new DocumentLedger(Channel);
        Matches = new MatchExecutor(Channel, Documents, time ?? TimeProvider.System)
        {
            Retries = retries ?? RetryLimits.None,
            Budget = budget,
            CallLimit = callLimit ?? TimeSpan.FromMinutes(1),
            CutsLoops = cutsLoops,
        };
    }

    public static Puzzle Puzzle { get; } = TestPuzzle.Create("table", 3, 4);

    public static string Right { get; } = Solve(TestPuzzle.Rows(Puzzle, Puzzle.Solution));

    public static string Wrong { get; } =
        Solve([.. TestPuzzle.Rows(Puzzle, Puzzle.Solution).Select(row => row.Reverse().ToArray())]);

    public MemoryJournal Journal { get; }

    public EventChannel Channel { get; }

    public DocumentLedger Documents { get; }

    public MatchExecutor Matches { get; }

    public static Player Player(IChatClient client, string name = "sim/scripted") =>
        new(((PlayerNameParse.Accepted)PlayerName.Parse(name)).Name, client, "http://127.0.0.1:1/v1/chat/completions");

    public static MatchPlan Plan(int rounds = 2, int tier = 1) => new("m1", Puzzle, tier, rounds, Seed.Parse("seed"));

    public static string Verify(string solve) =>
        solve.Replace("{\"grid\"", "{\"checks\": [], \"grid\"", StringComparison.Ordinal);

    public async ValueTask DisposeAsync()
    {
        Matches.Dispose();
        Documents.Dispose();
        await Channel.DisposeAsync();
    }

    private static string Solve(string[][] rows) => WrittenForms.Json(new { grid = rows });
}
