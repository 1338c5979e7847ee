namespace Gridlock.Core.Runs.Standing;

/// <summary>Attempts of a run that failed alike.</summary>
/// <param name="Class">As the journal writes it.</param>
/// <param name="Reason">What was said of the first of them.</param>
public sealed record FailureClass(string Class, long Calls, string Reason);
