using Gridlock.App.CommandLine;
using Gridlock.App.Terminal;
using Gridlock.Core.Runs;
using Gridlock.Core.Runs.Standing;

namespace Gridlock.App.PlannedRuns;

/// <summary>Tells on stderr how far a run is: a line that changes in a terminal, else a new line now and then.</summary>
internal sealed class RunProgress(RunTally tally, Surroundings surroundings, int? liveWidth, int width)
{
    private const string Home = "\r";
    private const string EraseRest = "\e[K";

    private static readonly TimeSpan s_refresh = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan s_quiet = TimeSpan.FromSeconds(5);

    /// <summary>Tells while the run is played.</summary>
    public async Task<RunOutcome> WatchAsync(Func<Task<RunOutcome>> play)
    {
        var pace = new RunPace(tally.Standing(), surroundings.Time);
        using var timer = new PeriodicTimer(liveWidth is null ? s_quiet : s_refresh, surroundings.Time);
        Task<RunOutcome> playing = play();
        string last = "";
        while (await Task.WhenAny(playing, timer.WaitForNextTickAsync().AsTask()) != playing)
        {
            RunStanding standing = tally.Standing();
            string line = liveWidth is int most
                ? Home + TextWrap.Exactly(RunLine.Short(standing, pace), most - 1).TrimEnd() + EraseRest
                : string.Join('\n', TextWrap.Lines(RunLine.Long(standing, pace), width, "    "));
            if (line != last)
            {
                Tell(line);
                last = line;
            }
        }
        if (liveWidth is not null)
        {
            Tell(Home + EraseRest);
        }
        return await playing;
    }

    private void Tell(string line)
    {
        if (liveWidth is null)
        {
            surroundings.Error.WriteLine(line);
        }
        else
        {
            surroundings.Error.Write(line);
        }
    }
}
