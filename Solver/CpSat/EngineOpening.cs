namespace Gridlock.Solver.CpSat;

/// <summary>An engine, or why there is none.</summary>
public abstract record EngineOpening
{
    private EngineOpening() { }

    /// <param name="Engine">Started and tested; to be disposed of by whoever asked for it.</param>
    public sealed record Opened(ICpSatEngine Engine) : EngineOpening;

    /// <param name="Reason">One sentence with the way out.</param>
    public sealed record Unavailable(string Reason) : EngineOpening;
}
