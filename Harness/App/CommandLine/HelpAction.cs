using System.CommandLine;
using System.CommandLine.Invocation;

namespace Gridlock.App.CommandLine;

internal sealed class HelpAction(HelpPage page) : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        page.Write(parseResult.CommandResult.Command);
        return (int)ExitCode.Good;
    }
}
