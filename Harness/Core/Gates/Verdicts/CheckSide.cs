namespace Gridlock.Core.Gates.Verdicts;

/// <summary>One of the two that a check compares.</summary>
/// <param name="Run">The id of the run that has the evidence.</param>
/// <param name="Tool">The program that observed, with its version.</param>
public sealed record CheckSide(string Player, bool Simulated, string Run, string Tool, DateTimeOffset? At)
{
    /// <summary>As people see it.</summary>
    public string Shown => Player + (Simulated ? " (simulated)" : "");
}
