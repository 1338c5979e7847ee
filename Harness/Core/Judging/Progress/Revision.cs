namespace Gridlock.Core.Judging.Progress;

/// <summary>A change of what a text holds to be so.</summary>
/// <param name="Offset">Of the claim that changed it.</param>
/// <param name="From">The state before, by its index in <see cref="ProgressReport.States"/>.</param>
/// <param name="To">The state after; an earlier index where the text came back to it.</param>
/// <param name="Violated">By how many more conditions the state after is violated than the one before.</param>
public readonly record struct Revision(long Offset, int Artifact, int From, int To, int Violated)
{
    /// <summary>True where the text was in this very state before.</summary>
    public bool IsReturn => To < From;
}
