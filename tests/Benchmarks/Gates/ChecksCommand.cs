using System.Diagnostics;
using System.Globalization;
using Gridlock.App.CommandLine;

namespace Gridlock.Benchmarks.Gates;

/// <summary>checks [RUNS] [twins]: the real command against players that are as good as before, counted by exit code.</summary>
internal static class ChecksCommand
{
    private const int UsualRuns = 1_000;

    private const string Plan = """
        seed: checks
        puzzles:
          - {count: 60, rows: 3, columns: 3, tiers: 1}
        players: [sim/scholar]
        rounds: 0
        """;

    public static async Task<int> RunAsync(string[] arguments, CancellationToken cancellationToken)
    {
        int runs = arguments is [string text, ..] ? int.Parse(text, CultureInfo.InvariantCulture) : UsualRuns;
        string[] texts = arguments is [_, "twins"] ? [] : ["--same-puzzles"];
        string folder = Directory.CreateTempSubdirectory("gridlock-checks-").FullName;
        string baseline = Path.Combine(folder, "base");
        string plan = Path.Combine(folder, "plan.yaml");
        try
        {
            await File.WriteAllTextAsync(plan, Plan, cancellationToken);
            await InvokeAsync(["run", plan, "--fast", "--out", baseline], cancellationToken);
            long began = Stopwatch.GetTimestamp();
            var codes = new SortedDictionary<ExitCode, int>();
            for (int run = 1; run <= runs; run++)
            {
                string played = Path.Combine(folder, $"{run}");
                string[] check = ["check", "--baseline", baseline, "--candidate", "sim/scholar", "--fast", .. texts];
                ExitCode code = await InvokeAsync([.. check, "--seed", $"{run}", "--out", played], cancellationToken);
                codes[code] = codes.GetValueOrDefault(code) + 1;
                Directory.Delete(played, recursive: true);
            }
            double seconds = Stopwatch.GetElapsedTime(began).TotalSeconds;
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{runs} checks in which all is good, by exit code: {string.Join(", ", codes.Select(static one => $"{(int)one.Key}: {one.Value}"))}; {seconds / runs:0.00} s each"
                )
            );
            return codes.Keys.All(static code => code == ExitCode.Good) ? 0 : 1;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static Task<ExitCode> InvokeAsync(string[] arguments, CancellationToken cancellationToken)
    {
        var surroundings = new Surroundings(TextWriter.Null, TextWriter.Null, TimeProvider.System, static _ => null);
        return Invocation.RunAsync(arguments, surroundings, cancellationToken);
    }
}
