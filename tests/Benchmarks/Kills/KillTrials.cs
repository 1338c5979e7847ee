using Gridlock.Puzzles.Identity;

namespace Gridlock.Benchmarks.Kills;

/// <summary>Kills small runs of the real program at seeded random points of their journals, lets them go on until they are done, and
/// compares what they came to with a run that nobody killed.</summary>
internal sealed class KillTrials(string host, string program, string folder)
{
    private const int MostKills = 3;

    private const string Plan = """
        seed: kill
        puzzles:
          - {count: 2, rows: 2, columns: 3, tiers: 2}
        players: [sim/scholar, sim/hasty]
        rounds: 1
        limits: {concurrency: 3}
        """;

    public KillReport Report { get; private set; } = new(0, 0, 0, 0, 0, 0, 0);

    /// <param name="tell">Told of each trial's end.</param>
    public KillReport Run(int trials, int firstSeed, Action<KillReport> tell)
    {
        string plan = Path.Combine(folder, "plan.yaml");
        File.WriteAllText(plan, Plan);
        string baselineFolder = Path.Combine(folder, "baseline");
        var baselineRun = new KilledRun(host, program, plan, baselineFolder);
        if (baselineRun.PlayUntil(long.MaxValue / 2) is not 0)
        {
            throw new InvalidOperationException("The run that nobody kills did not end well.");
        }
        RunEvidence baseline = RunEvidence.Of(baselineFolder);
        long length = new FileInfo(baselineRun.JournalPath).Length;
        for (int trial = 0; trial < trials; trial++)
        {
            Add(Try(plan, $"{firstSeed + trial}", length, baseline));
            tell(Report);
        }
        return Report;
    }

    private KillReport Try(string plan, string seed, long length, RunEvidence baseline)
    {
        string path = Path.Combine(folder, $"run-{seed}");
        var random = new SeededRandom(Seed.Parse($"kill {seed}"));
        var run = new KilledRun(host, program, plan, path);
        int? code = null;
        int wanted = 1 + random.Below(MostKills);
        while (code is null)
        {
            // A little more than is left, so that some kills come at the very end and some after it.
            long bytes = run.Kills < wanted ? (long)(random.NextDouble() * length * 1.1 / wanted) : long.MaxValue / 2;
            code = run.PlayUntil(bytes);
        }
        RunEvidence evidence = RunEvidence.Of(path);
        bool isEqual =
            evidence.Judgements.Count == baseline.Judgements.Count
            && baseline.Judgements.All(pair => evidence.Judgements.GetValueOrDefault(pair.Key) == pair.Value);
        Directory.Delete(path, recursive: true);
        bool isDone = code == 0 && evidence.IsComplete;
        return new KillReport(
            1,
            run.Kills,
            evidence.Partial,
            evidence.Repeated,
            run.Lost,
            isEqual ? 0 : 1,
            isDone ? 0 : 1
        );
    }

    private void Add(KillReport one) =>
        Report = new KillReport(
            Report.Runs + one.Runs,
            Report.Kills + one.Kills,
            Report.Partial + one.Partial,
            Report.Repeated + one.Repeated,
            Report.Lost + one.Lost,
            Report.Unequal + one.Unequal,
            Report.Unfinished + one.Unfinished
        );
}
