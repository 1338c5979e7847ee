using System.CommandLine;
using Gridlock.App.Simulation;
using Gridlock.App.Terminal;
using Gridlock.Transcripts.Journal;

namespace Gridlock.App.CommandLine;

/// <summary>Runs one argument list to its exit code; whatever happens, it ends in at most one sentence.</summary>
internal static class Invocation
{
    private const int NoSpace = 28;
    private const int NoSpaceOnWindows = unchecked((int)0x80070070);

    /// <summary>Set to 1, it shows where an unexpected exception came from.</summary>
    private const string DebugVariable = "GRIDLOCK_DEBUG";

    public static async Task<ExitCode> RunAsync(
        string[] args,
        Surroundings surroundings,
        CancellationToken cancellationToken
    )
    {
        var parser = new ParserConfiguration { EnablePosixBundling = false, ResponseFileTokenReplacer = null };
        HeadStart.Begin(args);
        try
        {
            ParseResult parsed = CommandTree.Plant(surroundings, args).Parse(args, parser);
            if (parsed.Action?.ClearsParseErrors != true && Misuse.In(parsed) is string misuse)
            {
                return Refuse(surroundings, ExitCode.Misuse, misuse);
            }
            Logging.Start(parsed.GetValue(GlobalOptions.Verbose));
            var configuration = new InvocationConfiguration
            {
                EnableDefaultExceptionHandler = false,
                ProcessTerminationTimeout = null,
                Output = surroundings.Output,
                Error = surroundings.Error,
            };
            return (ExitCode)await parsed.InvokeAsync(configuration, cancellationToken);
        }
        catch (Exception failure)
        {
            return Explain(failure, surroundings, cancellationToken.IsCancellationRequested);
        }
        finally
        {
            await Serilog.Log.CloseAndFlushAsync();
        }
    }

    private static ExitCode Explain(Exception failure, Surroundings surroundings, bool interrupted)
    {
        if (surroundings.Environment(DebugVariable) == "1")
        {
            surroundings.Error.WriteLine(failure);
        }
        return failure switch
        {
            CommandFailure expected => Refuse(surroundings, expected.Code, expected.Message),
            SimulatedServerException server => Refuse(surroundings, ExitCode.Misuse, server.Message),
            JournalException journal => Refuse(surroundings, ExitCode.Infrastructure, journal.Message),
            OperationCanceledException when interrupted => Refuse(
                surroundings,
                ExitCode.Inconclusive,
                "Interrupted; nothing was decided."
            ),
            // Whoever closes a pipe has read enough, and knows.
            IOException when StandardOutput.IsClosed(failure) => ExitCode.Inconclusive,
            IOException { HResult: NoSpace or NoSpaceOnWindows } => Refuse(
                surroundings,
                ExitCode.Infrastructure,
                "No space is left on the disk that the output goes to; free some, or write elsewhere."
            ),
            IOException or UnauthorizedAccessException => Refuse(
                surroundings,
                ExitCode.Infrastructure,
                $"{OneLine(failure.Message).TrimEnd('.')}."
            ),
            _ => Refuse(
                surroundings,
                ExitCode.Infrastructure,
                $"{failure.GetType().Name}: {OneLine(failure.Message).TrimEnd('.')}; this is a flaw of Gridlock, {DebugVariable}=1 shows where."
            ),
        };
    }

    private static ExitCode Refuse(Surroundings surroundings, ExitCode code, string sentence)
    {
        surroundings.Error.WriteLine(TerminalText.Clean(OneLine(sentence)));
        return code;
    }

    private static string OneLine(string text) =>
        string.Join(
            ' ',
            text.Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        );
}
