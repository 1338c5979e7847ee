using System.Globalization;
using System.Runtime.InteropServices;

namespace Gridlock.Benchmarks.Kills;

/// <summary>kills N [SEED]: kill -9 at N runs of the real program.</summary>
internal static class KillsCommand
{
    private const int Often = 20;

    public static int Run(string[] arguments)
    {
        int trials = int.Parse(arguments.ElementAtOrDefault(0) ?? "100", CultureInfo.InvariantCulture);
        int seed = int.Parse(arguments.ElementAtOrDefault(1) ?? "1", CultureInfo.InvariantCulture);
        string program = Path.Combine(AppContext.BaseDirectory, "gridlock.dll");
        string folder = Directory.CreateTempSubdirectory("gridlock-kills-").FullName;
        try
        {
            KillReport report = new KillTrials(DotNet(), program, folder).Run(
                trials,
                seed,
                static so =>
                {
                    if (so.Runs % Often == 0)
                    {
                        Console.Error.WriteLine(so);
                    }
                }
            );
            Console.WriteLine($"runs {report.Runs}, kills {report.Kills}, calls in flight at a kill {report.Partial}");
            Console.WriteLine($"complete calls made again {report.Repeated}, lines lost {report.Lost}");
            Console.WriteLine($"runs unlike the one nobody killed {report.Unequal}, not finished {report.Unfinished}");
            return report is { Repeated: 0, Lost: 0, Unequal: 0, Unfinished: 0 } ? 0 : 1;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string DotNet()
    {
        string name = OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet";
        string beside = Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "../../..", name));
        return File.Exists(beside) ? beside : name;
    }
}
