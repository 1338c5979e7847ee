using Gridlock.Transcripts.Events;

namespace Gridlock.Core.Matches;

/// <summary>How a run's first line says that calls which went round were cut off.</summary>
public static class LoopCutting
{
    private const string Key = "cutLoops";

    public static void Write(Dictionary<string, string> command, bool isOn)
    {
        if (isOn)
        {
            command[Key] = "true";
        }
    }

    public static bool IsOn(RunStarted start) => start.Command.ContainsKey(Key);
}
