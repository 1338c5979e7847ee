using System.Globalization;
using Gridlock.Benchmarks.Calls.Sides;

namespace Gridlock.Benchmarks.Calls.Processes;

/// <summary>One side as a process of its own: for each line "CALLS IN-FLIGHT" a round, and a line with what it cost.</summary>
internal static class Calling
{
    public const string Verb = "calls-side";

    // As the program itself is configured; the bare loop runs as any program does.
    private static readonly Dictionary<string, string> s_own = new()
    {
        ["DOTNET_TieredPGO"] = "0",
        ["DOTNET_ThreadPool_UnfairSemaphoreSpinLimit"] = "0",
    };

    public static Child Start(string side, string server, string folder) =>
        Child.Start(side == GridlockSide.Name ? s_own : [], Verb, side, server, folder);

    public static async Task<int> RunAsync(string[] arguments)
    {
        var server = new Uri(arguments[1]);
        await using ICallSide side =
            arguments[0] == BareSide.Name
                ? BareSide.Open(server, arguments[2])
                : new GridlockSide(server, arguments[2]);
        int first = 0;
        while (await Console.In.ReadLineAsync() is string line)
        {
            int[] asked = [.. line.Split(' ').Select(text => int.Parse(text, CultureInfo.InvariantCulture))];
            Round round = await Round.MeasureAsync(side, first, asked[0], asked[1]);
            first += asked[0];
            Console.WriteLine(round.ToLine());
        }
        return 0;
    }
}
