namespace Gridlock.Puzzles.Generation;

/// <summary>What came of a spec.</summary>
public abstract record GenerationResult
{
    private GenerationResult() { }

    /// <param name="Puzzle">Unique by our own search and rated; not yet proven by CP-SAT.</param>
    public sealed record Generated(Puzzle Puzzle) : GenerationResult;

    /// <param name="Reason">One sentence that names the value and what is allowed.</param>
    public sealed record Refused(string Reason) : GenerationResult;
}
