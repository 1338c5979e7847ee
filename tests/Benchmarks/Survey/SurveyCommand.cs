using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using Gridlock.Benchmarks.Survey.Judging;
using Gridlock.Benchmarks.Tables;
using Gridlock.Puzzles.Generation;
using Gridlock.Puzzles.Identity;
using Gridlock.Solver.CpSat;

namespace Gridlock.Benchmarks.Survey;

/// <summary>survey [COUNT] [--seed S]: puzzles of all shapes and sizes, each tier judged by search and by CP-SAT.</summary>
internal static class SurveyCommand
{
    private const int DefaultCount = 100_000;
    private const string DefaultSeed = "survey";

    public static async Task<int> RunAsync(string[] args, CancellationToken cancellationToken)
    {
        if (Read(args) is not var (count, seed))
        {
            await Console.Error.WriteLineAsync(
                "survey takes a count of 1 or more and --seed S, such as 'survey 100000 --seed s'. It asks for every size of both "
                    + "shapes once, then for sizes by a weight of 1 + 5,000 / cells^2, at most 50; base conditions, tiers, theme, "
                    + "language, style and number words are drawn evenly, and one line-up in a hundred of 12 to 28 cells asks for a grade."
            );
            return 2;
        }
        EngineOpening opening = await EngineLocator.OpenAsync(new EngineOptions(), cancellationToken);
        if (opening is not EngineOpening.Opened opened)
        {
            await Console.Error.WriteLineAsync(((EngineOpening.Unavailable)opening).Reason);
            return 2;
        }
        await using ICpSatEngine engine = opened.Engine;
        Console.WriteLine($"{engine.Identity}, {Environment.ProcessorCount} cores, seed {seed}");
        var bar = new ProgressBar(Console.Error, !Console.IsErrorRedirected, count, TimeProvider.System);
        var memory = new MemoryCurve(count);
        long start = TimeProvider.System.GetTimestamp();
        var run = new SurveyRun(new Prover(engine, new ProverOptions()));
        SurveyTally tally = run.Tally;
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        void Stop(PosixSignalContext signal)
        {
            signal.Cancel = true;
            stop.Cancel();
        }
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
        using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
        Task running = run.RunAsync(
            SurveySpecs.Draw(Seed.Parse(seed), count),
            () =>
            {
                memory.Advance(tally.Specs);
                bar.Show(tally.Specs, tally.Violated ? ", VIOLATED" : "");
            },
            stop.Token
        );
        // A puzzle in the making can not be called off; its verdict is not waited for.
        await Task.WhenAny(running, Task.Delay(Timeout.Infinite, stop.Token));
        if (running.IsFaulted)
        {
            await running;
        }
        bool whole = running.IsCompletedSuccessfully;
        lock (tally)
        {
            Report(run, TimeProvider.System.GetElapsedTime(start), memory);
            bool bad = tally.Violated || !memory.IsFlat;
            Console.WriteLine(
                tally.Violated ? "VIOLATED: see the counts."
                : bad ? "VIOLATED: memory grows."
                : whole ? "Nothing is out of order."
                : $"Interrupted after {tally.Specs} of {count}; nothing is out of order so far."
            );
            return bad ? 1
                : whole ? 0
                : 3;
        }
    }

    private static void Report(SurveyRun run, TimeSpan wall, MemoryCurve memory)
    {
        foreach (string told in run.Tally.Told)
        {
            Console.WriteLine(told);
        }
        foreach ((int index, PuzzleSpec spec, TimeSpan time) in run.InWork)
        {
            Console.WriteLine($"in work for {Seconds(time)} s: #{index} {spec}");
        }
        Console.WriteLine(Counts(run.Tally, wall));
        Console.WriteLine(memory.ToTable());
    }

    private static (int Count, string Seed)? Read(string[] args)
    {
        (int count, string seed) = (DefaultCount, DefaultSeed);
        for (int i = 0; i < args.Length; i++)
        {
            if (args[i] == "--seed" && i + 1 < args.Length)
            {
                seed = args[++i];
            }
            else if (!int.TryParse(args[i], CultureInfo.InvariantCulture, out count) || count < 1)
            {
                return null;
            }
        }
        return (count, seed);
    }

    private static Table Counts(SurveyTally tally, TimeSpan wall)
    {
        var table = new Table("survey", "");
        void Row(string name, string value) => table.Add(name, value);
        void Count(string name, int value) => Row(name, value.ToString("N0", CultureInfo.InvariantCulture));
        Count("puzzles", tally.Puzzles);
        Count("tiers", tally.Tiers);
        Count("tiers not unique", tally.NotUnique);
        Count("tiers on which search and CP-SAT disagree", tally.Disagreements);
        Count("dispensable conditions in tier blocks", tally.Dispensable);
        Count("tiers not fully decided", tally.Undecided);
        Count("tiers whose grade is a lower bound", tally.Unfinished);
        Count("specs refused", tally.Refused);
        Count("specs that crashed", tally.Crashed);
        foreach (Stage stage in Enum.GetValues<Stage>())
        {
            Row($"{stage} s, summed over lanes", Seconds(tally.Times[stage]));
        }
        Row("wall s", Seconds(wall));
        Row("puzzles a second", (tally.Puzzles / wall.TotalSeconds).ToString("F1", CultureInfo.InvariantCulture));
        Count("peak working set MiB", (int)(Process.GetCurrentProcess().PeakWorkingSet64 >> 20));
        Row($"slowest to generate, s: {tally.Slowest.Text}", Seconds(tally.Slowest.Time));
        return table;
    }

    private static string Seconds(TimeSpan time) => time.TotalSeconds.ToString("F1", CultureInfo.InvariantCulture);
}
