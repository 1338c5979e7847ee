namespace Gridlock.App.Tests.Running;

/// <summary>What a finished process left.</summary>
internal sealed record Ended(int ExitCode, string Output, string Error)
{
    public string[] Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public string[] ErrorLines => Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
