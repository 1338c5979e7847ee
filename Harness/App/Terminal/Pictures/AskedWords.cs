using Gridlock.Transcripts.Events;

namespace Gridlock.App.Terminal.Pictures;

/// <summary>Says in a few words what a verification round asks.</summary>
internal static class AskedWords
{
    /// <param name="asked">Null for a neutral check.</param>
    public static string Of(CheckAsked? asked) =>
        asked switch
        {
            null => "verifying",
            { Condition: int condition } => $"told that condition {condition} is violated",
            { From: string player } => $"verifying the arrangement of {TerminalText.Clean(player)}",
            _ => $"verifying ({TerminalText.Clean(asked.Style)})",
        };
}
