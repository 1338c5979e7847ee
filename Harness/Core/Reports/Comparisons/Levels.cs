namespace Gridlock.Core.Reports.Comparisons;

/// <summary>How sure all comparisons are.</summary>
public static class Levels
{
    /// <summary>Of intervals.</summary>
    public const double Confidence = 0.95;

    /// <summary>The chance of error of a finding.</summary>
    public const double Error = 1 - Confidence;

    /// <summary>Players whose rates differ by less are called alike.</summary>
    public const double Margin = 0.1;
}
