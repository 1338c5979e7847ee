namespace Gridlock.Puzzles.Reading;

/// <summary>What came of reading a prompt.</summary>
public abstract record PromptReading
{
    private PromptReading() { }

    public sealed record Read(PromptedPuzzle Puzzle) : PromptReading;

    /// <param name="Reason">One sentence that names what could not be read.</param>
    public sealed record Unreadable(string Reason) : PromptReading;
}
