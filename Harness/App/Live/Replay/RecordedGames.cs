using System.Globalization;
using Gridlock.App.CommandLine;
using Gridlock.App.Duels;
using Gridlock.Puzzles;
using Gridlock.Puzzles.Json;
using Gridlock.Transcripts.Events;
using Gridlock.Transcripts.Reading;

namespace Gridlock.App.Live.Replay;

/// <summary>Gathers a run's matches by what was played; of a long run the first, as far as they fit into memory.</summary>
internal static class RecordedGames
{
    public const int MostGames = 100;
    public const int MostSeats = 8;
    private const long MostCharacters = 64_000_000;

    /// <param name="isCut">True if the run has more than is returned.</param>
    /// <exception cref="CommandFailure">There is no match that can be shown.</exception>
    public static IReadOnlyList<RecordedGame> In(RunTranscript run, int? tier, out bool isCut)
    {
        var games = new OrderedDictionary<(string Puzzle, int Tier, int? Repeat), List<MatchRecord>>();
        long characters = 0;
        isCut = false;
        foreach (MatchRecord match in run.Matches())
        {
            MatchStarted start = match.Start;
            if (match.Puzzle is null || match.Rounds.Count == 0 || (tier is not null && start.Tier != tier))
            {
                continue;
            }
            var key = (start.Puzzle, start.Tier, start.Repeat);
            bool isNew = !games.TryGetValue(key, out List<MatchRecord>? matches);
            if (characters > MostCharacters || (isNew && games.Count == MostGames) || matches?.Count == MostSeats)
            {
                isCut = true;
                continue;
            }
            if (isNew)
            {
                games[key] = matches = [];
            }
            matches!.Add(match);
            characters += Characters(match);
        }
        (string? promise, bool isAltered) = (PromiseIn(run), run.Alteration is not null);
        RecordedGame[] read =
        [
            .. games
                .Select(static game => Read(game.Value))
                .OfType<RecordedGame>()
                .Select(game => game with { Promise = promise, IsAltered = isAltered }),
        ];
        return read.Length > 0
            ? read
            : throw CommandFailure.Misuse(
                tier is null
                    ? $"'{run.Folder.Path}' has no match that began, so there is nothing to replay."
                    : $"'{run.Folder.Path}' has no match on tier {tier}; leave --tier away to see all."
            );
    }

    private static long Characters(MatchRecord match) =>
        match
            .Rounds.SelectMany(static round => round.Attempts)
            .SelectMany(static call => call.Deltas)
            .Sum(static delta => (long)delta.Text.Length);

    /// <summary>A journal that was altered after it was written vouches for nothing. Call when the run was read.</summary>
    private static string? PromiseIn(RunTranscript run) =>
        run.Alteration is null
        && run.Start.Command.GetValueOrDefault(DuelSettings.PromiseKey) is { Length: 64 } hash
        && hash.All(char.IsAsciiHexDigitLower)
            ? hash
            : null;

    /// <summary>Null if the puzzle can not be read.</summary>
    private static RecordedGame? Read(List<MatchRecord> matches)
    {
        MatchRecord[] seats = [.. Seated(matches)];
        return PuzzleJson.Read(seats[0].Puzzle!) is PuzzleReading.Read { Puzzle: Puzzle puzzle }
            ? new RecordedGame(puzzle, seats[0].Start.Tier, [.. seats])
            : null;
    }

    /// <summary>In the order of their seats when they were played.</summary>
    public static IEnumerable<MatchRecord> Seated(IEnumerable<MatchRecord> matches) =>
        matches.OrderBy(SeatOf).ThenBy(static match => match.Start.Sequence);

    /// <summary>As the match's name has it, in "4x7-0123456789.p2.t1" or "q5.p2.t1.x1"; the order in which matches begin is left to chance.</summary>
    private static int SeatOf(MatchRecord match)
    {
        string puzzle = $"{match.Start.Puzzle}.";
        string place = match.Id.StartsWith(puzzle, StringComparison.Ordinal) ? match.Id[puzzle.Length..] : match.Id;
        foreach (string part in place.Split('.'))
        {
            if (
                part.StartsWith('p')
                && int.TryParse(part.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out int seat)
            )
            {
                return seat;
            }
        }
        return int.MaxValue;
    }
}
