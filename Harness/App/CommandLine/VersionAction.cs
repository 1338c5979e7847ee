using System.CommandLine;
using System.CommandLine.Invocation;

namespace Gridlock.App.CommandLine;

internal sealed class VersionAction(TextWriter output) : SynchronousCommandLineAction
{
    public override int Invoke(ParseResult parseResult)
    {
        output.WriteLine(ToolVersion.Current);
        return (int)ExitCode.Good;
    }
}
