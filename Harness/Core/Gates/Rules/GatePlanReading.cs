namespace Gridlock.Core.Gates.Rules;

/// <summary>A plan, or why the text is none.</summary>
public abstract record GatePlanReading
{
    private GatePlanReading() { }

    public sealed record Accepted(GatePlan Plan) : GatePlanReading;

    /// <param name="Reason">One sentence with the file, the line and the column.</param>
    public sealed record Refused(string Reason) : GatePlanReading;
}
