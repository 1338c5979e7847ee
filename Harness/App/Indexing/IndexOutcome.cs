namespace Gridlock.App.Indexing;

/// <summary>Where a run's index is.</summary>
/// <param name="Rebuilt">False if the one that was there fitted the journal.</param>
internal sealed record IndexOutcome(string Path, bool Rebuilt);
