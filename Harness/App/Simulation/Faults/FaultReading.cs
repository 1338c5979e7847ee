namespace Gridlock.App.Simulation.Faults;

/// <summary>What came of reading a fault.</summary>
public abstract record FaultReading
{
    private FaultReading() { }

    public sealed record Read(Fault Fault) : FaultReading;

    /// <param name="Reason">One sentence that names what was written and what may be.</param>
    public sealed record Unknown(string Reason) : FaultReading;
}
