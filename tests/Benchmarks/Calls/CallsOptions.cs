using System.Globalization;

namespace Gridlock.Benchmarks.Calls;

/// <summary>What "calls" measures.</summary>
/// <param name="Latency">Milliseconds before each answer.</param>
internal sealed record CallsOptions(int[] InFlight, int Calls, int Latency, int Tokens, int Rounds)
{
    /// <summary>The most calls of a round for each one in flight, so that few in flight do not take long.</summary>
    public const int CallsInARow = 50;

    public const string Usage =
        "calls takes --in-flight 4,32,128, --calls N a round, --latency MS, --tokens N an answer and --rounds N.";

    /// <summary>Null if they can not be read.</summary>
    public static CallsOptions? Read(string[] args)
    {
        var options = new CallsOptions([4, 32, 128], 4000, 20, 200, 5);
        for (int i = 0; i < args.Length; i += 2)
        {
            int[] figures = i + 1 < args.Length ? [.. args[i + 1].Split(',').Select(FigureOf)] : [];
            if (figures.Length == 0 || figures.Any(static figure => figure < 0))
            {
                return null;
            }
            CallsOptions? read = args[i] switch
            {
                "--in-flight" when figures.All(static figure => figure > 0) => options with { InFlight = figures },
                "--calls" when figures[0] > 0 => options with { Calls = figures[0] },
                "--latency" => options with { Latency = figures[0] },
                "--tokens" => options with { Tokens = figures[0] },
                "--rounds" when figures[0] > 0 => options with { Rounds = figures[0] },
                _ => null,
            };
            if (read is null)
            {
                return null;
            }
            options = read;
        }
        return options;
    }

    private static int FigureOf(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int figure) ? figure : -1;
}
