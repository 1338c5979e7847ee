using Gridlock.App.CommandLine;
using Gridlock.App.Runs;
using Gridlock.Core.Gates.Baselines;
using Gridlock.Transcripts.Reading;

namespace Gridlock.App.Gates;

/// <summary>Opens what a check compares: a run, or a baseline that was pinned.</summary>
internal static class BaselineSource
{
    private const int LongestPin = 1 << 28;

    /// <param name="player">Whose cases are meant; null where there is only one player.</param>
    /// <param name="option">The option that names the player, for sentences.</param>
    /// <exception cref="CommandFailure">It is none, or it is not clear whose cases are meant.</exception>
    public static Baseline Open(
        string path,
        string? player,
        string option,
        TextWriter error,
        CancellationToken cancellationToken
    )
    {
        if (File.Exists(path) && TextOf(path) is string pin)
        {
            return PinFile.Read(pin, path) switch
            {
                PinReading.Accepted accepted => Chosen([accepted.Baseline], player, option, path),
                PinReading.Refused refused => throw CommandFailure.Misuse(refused.Reason),
                _ => throw new InvalidOperationException("A pin is accepted or not."),
            };
        }
        if (!Path.Exists(path))
        {
            throw CommandFailure.Misuse(
                $"There is no run or pinned baseline '{path}'; play one with 'gridlock run PLAN.yaml'."
            );
        }
        RunTranscript run = RunSource.Open(path);
        IReadOnlyList<Baseline> players = RunBaseline.Of(run, cancellationToken);
        RunSource.WarnOfFlaws(run, error);
        return Chosen(players, player, option, path);
    }

    /// <summary>Null for a journal.</summary>
    private static string? TextOf(string path)
    {
        if (path.EndsWith(".jsonl", StringComparison.Ordinal) || new FileInfo(path).Length > LongestPin)
        {
            return null;
        }
        try
        {
            return File.ReadAllText(path);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw CommandFailure.Misuse($"'{path}' can not be read; name a run or a pinned baseline.");
        }
    }

    private static Baseline Chosen(IReadOnlyList<Baseline> players, string? player, string option, string path)
    {
        string names = string.Join(", ", players.Select(static one => one.Player));
        return player is not null
                ? players.FirstOrDefault(one => one.Player == player)
                    ?? throw CommandFailure.Misuse(
                        $"'{path}' has no player '{player}'; there {(players.Count == 1 ? "is" : "are")} {names}."
                    )
            : players.Count == 1 ? players[0]
            : players.Count == 0
                ? throw CommandFailure.Misuse($"'{path}' has no match in it; name a run that was played.")
            : throw CommandFailure.Misuse($"'{path}' has several players; say which with {option}: {names}.");
    }
}
