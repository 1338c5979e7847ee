using Serilog;
using Serilog.Events;

namespace Gridlock.App.CommandLine;

/// <summary>The log goes to stderr, so that stdout stays the result alone.</summary>
internal static class Logging
{
    public static void Start(bool verbose) =>
        Log.Logger = new LoggerConfiguration()
            .MinimumLevel.Is(verbose ? LogEventLevel.Debug : LogEventLevel.Warning)
            .WriteTo.Console(
                outputTemplate: "{Timestamp:HH:mm:ss.fff} {Level:u4} {Message:lj}{NewLine}{Exception}",
                standardErrorFromLevel: LevelAlias.Minimum
            )
            .CreateLogger();
}
