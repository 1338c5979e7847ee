using System.Globalization;
using Gridlock.Benchmarks.Survey.Judging;
using Gridlock.Benchmarks.Tables;
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
                "survey takes a count of 1 or more and --seed S, such as 'survey 100000 --seed s'."
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
        SurveyTally tally = await new SurveyRun(new Prover(engine, new ProverOptions())).RunAsync(
            Seed.Parse(seed),
            count,
            sofar =>
            {
                memory.Advance(sofar.Specs);
                bar.Show(sofar.Specs, sofar.Violated ? ", VIOLATED" : "");
            },
            cancellationToken
        );
        foreach (string told in tally.Told)
        {
            Console.WriteLine(told);
        }
        Console.WriteLine(Counts(tally, TimeProvider.System.GetElapsedTime(start)));
        Console.WriteLine(memory.ToTable());
        bool bad = tally.Violated || !memory.IsFlat;
        Console.WriteLine(
            !bad ? "Nothing is out of order."
            : tally.Violated ? "VIOLATED: see the counts."
            : "VIOLATED: memory grows."
        );
        return bad ? 1 : 0;
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
        Count("specs refused", tally.Refused);
        Count("specs that crashed", tally.Crashed);
        foreach (Stage stage in Enum.GetValues<Stage>())
        {
            Row($"{stage} s, summed over lanes", Seconds(tally.Times[stage]));
        }
        Row("wall s", Seconds(wall));
        Row($"slowest to generate, s: {tally.Slowest.Text}", Seconds(tally.Slowest.Time));
        return table;
    }

    private static string Seconds(TimeSpan time) => time.TotalSeconds.ToString("F1", CultureInfo.InvariantCulture);
}
