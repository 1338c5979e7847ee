using Gridlock.App.CommandLine;
using Gridlock.App.Terminal;
using Gridlock.Core.Runs;
using Gridlock.Core.Runs.Standing;
using Gridlock.Transcripts.Runs;

namespace Gridlock.App.PlannedRuns;

/// <summary>What a run shows of itself: what it is before, how far it is meanwhile, what it came to.</summary>
internal sealed class RunScreen
{
    private readonly Surroundings _surroundings;
    private readonly string _run;
    private readonly int _width;
    private readonly bool _json;

    public RunScreen(Surroundings surroundings, RunFolder folder, bool json)
    {
        _surroundings = surroundings;
        _run = Path.GetRelativePath(Directory.GetCurrentDirectory(), folder.Path);
        TerminalView view = TerminalView.Look(surroundings.Environment);
        _width = view.Width > 0 ? view.Width : TerminalView.LeastWidth;
        _json = json;
    }

    public void Announce(Core.Runs.Plans.Plan plan, PlannedBatches batches, RunSettings settings)
    {
        long cases = batches.Order(settings.Seed).Count;
        string players = string.Join(
            ", ",
            plan.Players.Select(static player => $"{player.Name}" + (player.Name.IsSimulated ? " (simulated)" : ""))
        );
        Tell($"{cases} cases on {batches.Puzzles} puzzles, in {_run}: {players}");
        Tell($"Seed {settings.Seed}");
    }

    public Task<RunOutcome> WatchAsync(RunTally tally, Func<Task<RunOutcome>> play)
    {
        bool isLive = !Console.IsErrorRedirected && _surroundings.Environment("TERM") is not "dumb";
        return new RunProgress(tally, _surroundings, isLive ? _width : null, _width).WatchAsync(play);
    }

    /// <param name="wasDone">True where there was nothing left to play.</param>
    public ExitCode Conclude(RunTally tally, RunOutcome outcome, bool wasDone) =>
        new RunSummary(_surroundings, _run, _width, _json).Conclude(tally.Standing(), outcome, wasDone);

    private void Tell(string text)
    {
        foreach (string line in TextWrap.Lines(TerminalText.Clean(text), _width, "    "))
        {
            _surroundings.Error.WriteLine(line);
        }
    }
}
