namespace Gridlock.App.Simulation.Faults;

/// <summary>One thing to do wrong with one answer.</summary>
/// <param name="Name">As it was written, such as "stall-body@300".</param>
/// <param name="Amount">The number after "@", or the kind's usual one; null for a status without Retry-After.</param>
/// <param name="Status">Of <see cref="FaultKind.Status"/> and <see cref="FaultKind.StatusDate"/>, else 200.</param>
public sealed record Fault(FaultKind Kind, string Name, int? Amount, int Status)
{
    public static Fault None { get; } = new(FaultKind.None, "none", null, 200);

    /// <summary>True if it changes bytes of the body that would be right without it.</summary>
    internal bool IsInBody =>
        Kind
            is FaultKind.ResetBody
                or FaultKind.StallBody
                or FaultKind.StallAlive
                or FaultKind.Cut
                or FaultKind.Drip
                or FaultKind.BrokenUtf8;
}
