namespace Gridlock.Core.Reports.Reporting.Cases;

/// <summary>A player of a report; a simulated one is another than a real one of the same name.</summary>
/// <param name="Name">As the user wrote it, such as "openai/gpt-5".</param>
public sealed record ReportPlayer(string Name, bool Simulated)
{
    /// <summary>With a label where it is simulated.</summary>
    public string Label => Name + (Simulated ? " (simulated)" : "");
}
