namespace Gridlock.Core.Runs.Plans;

/// <summary>A plan, or why the text is none.</summary>
public abstract record PlanReading
{
    private PlanReading() { }

    public sealed record Accepted(Plan Plan) : PlanReading;

    /// <param name="Reason">One sentence with the file, the line and the column; it repeats nothing that may be a key.</param>
    public sealed record Refused(string Reason) : PlanReading;
}
