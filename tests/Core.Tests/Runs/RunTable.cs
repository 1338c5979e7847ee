using System.Collections.Immutable;
using Gridlock.Core.Matches;
using Gridlock.Core.Matches.Channel;
using Gridlock.Core.Players;
using Gridlock.Core.Players.Budget;
using Gridlock.Core.Players.Resilience;
using Gridlock.Core.Runs;
using Gridlock.Core.Runs.Cases;
using Gridlock.Core.Runs.Standing;
using Gridlock.Core.Tests.Matches;
using Gridlock.Puzzles.Identity;
using Gridlock.Puzzles.Json;
using Gridlock.Transcripts.Events;
using Gridlock.Transcripts.Journal;
using Gridlock.Transcripts.Reading;
using Gridlock.Transcripts.Runs;

namespace Gridlock.Core.Tests.Runs;

/// <summary>Runs with scripted players on one puzzle after the other, in a journal on disk.</summary>
internal sealed class RunTable : IDisposable
{
    private static readonly PlayablePuzzle Puzzle = new(MatchTable.Puzzle, PuzzleJson.Write(MatchTable.Puzzle));

    private readonly string _folder = Directory.CreateTempSubdirectory("gridlock-runs-").FullName;

    public int Puzzles { get; init; } = 6;

    public int Concurrency { get; init; } = 4;

    public double FailedShare { get; init; }

    public int FailuresInARow { get; init; } = 100;

    public decimal? Budget { get; set; }

    public RunTranscript Transcript => ((TranscriptResult.Opened)RunTranscript.Open(_folder)).Transcript;

    /// <summary>Plays what the journal says is left.</summary>
    public async Task<(RunOutcome Outcome, RunStanding Standing)> PlayAsync(
        CancellationToken cancellationToken,
        params ImmutableArray<Player> players
    )
    {
        var order = new CaseOrder([BatchShape.Even(Puzzles, [1, 2])], players.Length, 1, Seed.Parse("run"));
        var tally = new RunTally(players, order.CountOfPlayer);
        var folder = (
            (FolderResult.Ready)(
                Directory.EnumerateFileSystemEntries(_folder).Any()
                    ? RunFolder.Open(_folder)
                    : RunFolder.Create(_folder)
            )
        ).Folder;
        bool begins = !File.Exists(folder.JournalPath);
        await using JournalWriter journal = begins
            ? JournalWriter.Create(folder, JournalOptions.Default)
            : await JournalWriter.ReopenAsync(folder, JournalOptions.Default, "gridlock test", CancellationToken.None);
        RunHistory history = begins
            ? RunHistory.None
            : RunHistory.Read(Transcript, _ => 2 * players.Length, (one, match) => Count(tally, one, match), default);
        await using var channel = new EventChannel(journal.AppendAsync, TimeProvider.System);
        if (begins)
        {
            var start = new RunStarted(
                RunStarted.CurrentFormat,
                "run",
                "gridlock test",
                new Dictionary<string, string>()
            );
            await channel.PublishAsync(start, CancellationToken.None);
        }
        using var documents = new DocumentLedger(channel, journal.HasDocument);
        using var matches = new MatchExecutor(channel, documents, TimeProvider.System)
        {
            LeavesOpen = true,
            Retries = RetryLimits.None,
            Budget = Budget is decimal limit ? new BudgetLedger(limit, tally.Standing().Cost ?? 0) : null,
            Heard = (player, call) => tally.Add(players.IndexOf(player), call, player.Price),
        };
        var run = new RunAssignment(order, players, 1, 1, Seed.Parse("run"), static (_, _) => Task.FromResult(Puzzle))
        {
            Concurrency = Concurrency,
            Lanes = [.. players.Select(_ => Concurrency)],
            FailedShare = FailedShare,
            FailuresInARow = FailuresInARow,
            History = history,
        };
        RunOutcome outcome = await new RunExecutor(matches, tally).PlayAsync(run, cancellationToken);
        return (outcome, tally.Standing());
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static void Count(RunTally tally, RunCase one, MatchRecord match)
    {
        foreach (CallRecord call in match.Rounds.SelectMany(round => round.Attempts))
        {
            tally.Add(one.Player, call, match.Start.Price);
        }
        if (match.End is not null)
        {
            tally.AddDone(one.Player);
        }
    }
}
