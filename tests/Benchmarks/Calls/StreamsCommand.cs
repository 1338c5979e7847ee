using System.Globalization;
using Gridlock.Benchmarks.Calls.Processes;
using Gridlock.Benchmarks.Calls.Sides;
using Gridlock.Benchmarks.Tables;

namespace Gridlock.Benchmarks.Calls;

/// <summary>streams [STREAMS] [SECONDS]: many streams at the pace of a real model at once, through Gridlock and through a bare loop.</summary>
internal static class StreamsCommand
{
    private const int TokensPerSecond = 25;

    public static async Task<int> RunAsync(string[] args, CancellationToken cancellationToken)
    {
        int[] figures = [.. args.Select(static text => int.TryParse(text, out int figure) ? figure : 0)];
        if (figures.Length > 2 || figures.Any(static figure => figure < 1))
        {
            await Console.Error.WriteLineAsync(
                "streams takes how many streams and how many seconds, such as 'streams 1000 30'."
            );
            return 2;
        }
        int streams = figures is [int asked, ..] ? asked : 1000;
        int seconds = figures is [_, int length] ? length : 30;
        DirectoryInfo folder = Directory.CreateTempSubdirectory("gridlock-streams-");
        try
        {
            using Child server = Serving.Start(seconds * TokensPerSecond, 20, TokensPerSecond);
            string address = await server.ReadAsync(cancellationToken);
            Console.WriteLine($"{streams} streams at {TokensPerSecond} tokens a second for {seconds} s, all at once");
            var table = new Table("", "seconds", "cores", "us/delta", "KB/delta", "deltas", "peak MB");
            foreach (string side in (string[])[BareSide.Name, GridlockSide.Name])
            {
                using Child child = Calling.Start(side, address, folder.FullName);
                string ask = string.Create(CultureInfo.InvariantCulture, $"{streams} {streams}");
                table.Add(RowOf(side, Round.Parse(await child.AskAsync(ask, cancellationToken))));
            }
            Console.Write(table);
            Console.WriteLine("At most 1 core and 256 MB are wanted.");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
        return 0;
    }

    private static string[] RowOf(string side, Round round)
    {
        string Text(double figure, string format) => figure.ToString(format, CultureInfo.InvariantCulture);
        return
        [
            side,
            Text(round.Seconds, "F1"),
            Text(round.Processor / round.Seconds, "F2"),
            Text(round.Processor * 1e6 / round.Deltas, "F1"),
            Text(round.Allocated / 1024.0 / round.Deltas, "F2"),
            Text(round.Deltas, "F0"),
            Text(round.Peak >> 20, "F0"),
        ];
    }
}
