using Gridlock.Puzzles.Generation;

namespace Gridlock.Benchmarks.Survey.Judging;

/// <summary>What a survey has found so far. Not safe for concurrent use.</summary>
internal sealed class SurveyTally
{
    private const int MostTold = 50;

    private readonly List<(int Index, string Text)> _told = [];

    public int Specs { get; private set; }

    public int Puzzles { get; private set; }

    public int Tiers { get; private set; }

    public int NotUnique { get; private set; }

    public int Disagreements { get; private set; }

    public int Dispensable { get; private set; }

    public int Undecided { get; private set; }

    public int Refused { get; private set; }

    public int Unfinished { get; private set; }

    public int Crashed { get; private set; }

    public StageTimes Times { get; } = new();

    /// <summary>The spec that took longest from seed to puzzle, and how long.</summary>
    public (TimeSpan Time, string Text) Slowest { get; private set; } = (TimeSpan.Zero, "none");

    public bool Violated => NotUnique + Disagreements + Dispensable + Crashed > 0;

    /// <summary>What was out of order, in the order of the survey, at most fifty of them.</summary>
    public IEnumerable<string> Told => _told.OrderBy(static entry => entry.Index).Select(static entry => entry.Text);

    public void Add(int index, Gridlock.Puzzles.Puzzle puzzle, IReadOnlyList<TierFinding> findings)
    {
        Specs++;
        Puzzles++;
        Tiers += findings.Count;
        Unfinished += puzzle.Tiers.Count(static rating => rating.Unfinished);
        foreach (TierFinding finding in findings)
        {
            NotUnique += finding.NotUnique ? 1 : 0;
            Disagreements += finding.Disagree ? 1 : 0;
            Dispensable += finding.Dispensable.Count;
            Undecided += finding.Undecided ? 1 : 0;
            if (finding.Violates || finding.Undecided)
            {
                Tell(index, $"{puzzle.Id} (seed {puzzle.Seed}), {finding}");
            }
        }
    }

    public void Time(int index, PuzzleSpec spec, TimeSpan generation)
    {
        if (generation > Slowest.Time)
        {
            Slowest = (generation, $"#{index} {spec}");
        }
    }

    public void Refuse(int index, PuzzleSpec spec, string reason)
    {
        Specs++;
        Refused++;
        Tell(index, $"refused '{spec}': {reason}");
    }

    public void Crash(int index, PuzzleSpec spec, Exception failure)
    {
        Specs++;
        Crashed++;
        Tell(index, $"crashed on '{spec}': {failure.GetType().Name}: {failure.Message}");
    }

    private void Tell(int index, string text)
    {
        if (_told.Count < MostTold)
        {
            _told.Add((index, $"#{index} {text}"));
        }
    }
}
