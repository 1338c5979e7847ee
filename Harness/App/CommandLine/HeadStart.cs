using Gridlock.Core.Players.Catalogue;
using Gridlock.Transcripts.Journal;

namespace Gridlock.App.CommandLine;

/// <summary>Begins on another core what every command that plays needs later, while its arguments and its plan are still being read.</summary>
internal static class HeadStart
{
    private static readonly string[] s_playing = ["run", "resume", "duel"];

    /// <summary>Returns at once; what fails here fails again, and is told, where it is needed.</summary>
    public static void Begin(IReadOnlyList<string> arguments)
    {
        if (arguments is [var verb, ..] && s_playing.Contains(verb) && Environment.ProcessorCount > 1)
        {
            _ = Task.Run(static () => ProviderCatalogue.BuiltIn);
            _ = Task.Run(JournalWriter.Prepare);
        }
    }
}
