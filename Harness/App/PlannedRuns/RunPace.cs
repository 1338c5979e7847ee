using Gridlock.Core.Runs.Standing;

namespace Gridlock.App.PlannedRuns;

/// <summary>How fast a run goes since this process plays it.</summary>
/// <param name="start">When it began to.</param>
internal sealed class RunPace(RunStanding start, TimeProvider time)
{
    private readonly long _since = time.GetTimestamp();

    /// <summary>Cases a minute; null before the first is over.</summary>
    public double? PerMinute(RunStanding now)
    {
        long over = now.Done - start.Done;
        double minutes = time.GetElapsedTime(_since).TotalMinutes;
        return over > 0 && minutes > 0 ? over / minutes : null;
    }

    /// <summary>Until the slowest player is done, if all go on as they did; null where that can not be told.</summary>
    public TimeSpan? Left(RunStanding now)
    {
        double elapsed = time.GetElapsedTime(_since).TotalSeconds;
        double longest = 0;
        foreach ((PlayerStanding before, PlayerStanding player) in start.Players.Zip(now.Players))
        {
            long left = player.Cases - player.Done - player.Failed;
            long over = player.Done + player.Failed - before.Done;
            if (left > 0 && over == 0)
            {
                return null;
            }
            longest = left > 0 ? Math.Max(longest, elapsed / over * left) : longest;
        }
        return TimeSpan.FromSeconds(longest);
    }
}
