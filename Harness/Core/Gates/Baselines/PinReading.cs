namespace Gridlock.Core.Gates.Baselines;

/// <summary>A pinned baseline, or why the text is none.</summary>
public abstract record PinReading
{
    private PinReading() { }

    public sealed record Accepted(Baseline Baseline) : PinReading;

    /// <param name="Reason">One sentence that names the file and the way out.</param>
    public sealed record Refused(string Reason) : PinReading;
}
