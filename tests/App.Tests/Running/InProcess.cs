using Gridlock.App.CommandLine;

namespace Gridlock.App.Tests.Running;

/// <summary>The program without a process, for what needs no clean start.</summary>
internal static class InProcess
{
    public static async Task<Ended> RunAsync(params string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var surroundings = new Surroundings(output, error, TimeProvider.System, static _ => null);
        ExitCode code = await Invocation.RunAsync(arguments, surroundings, TestContext.Current.CancellationToken);
        return new Ended((int)code, output.ToString(), error.ToString());
    }
}
