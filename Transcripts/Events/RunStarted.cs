namespace Gridlock.Transcripts.Events;

/// <summary>The first line of every journal.</summary>
/// <param name="Format">The journal's version, "gridlock-journal/1".</param>
/// <param name="Run">The run's id, also the default name of its folder.</param>
/// <param name="Tool">Name and version of the program that observed, as "gridlock 0.1.0".</param>
/// <param name="Command">What was asked for, as options and values; never a key.</param>
/// <param name="Engine">Null where nothing had to be proven when the run began.</param>
public sealed record RunStarted(
    string Format,
    string Run,
    string Tool,
    IReadOnlyDictionary<string, string> Command,
    ProofEngine? Engine = null
) : JournalEvent
{
    public const string CurrentFormat = "gridlock-journal/1";
}
