using System.CommandLine;
using System.CommandLine.Invocation;

namespace Gridlock.App.CommandLine;

internal sealed class HelpAction(TextWriter output) : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        HelpPage.Write(parseResult.CommandResult.Command, output);
        return (int)ExitCode.Good;
    }
}
