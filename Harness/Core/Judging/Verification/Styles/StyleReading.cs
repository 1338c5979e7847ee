namespace Gridlock.Core.Judging.Verification.Styles;

/// <summary>A style, or why the text is none.</summary>
public abstract record StyleReading
{
    private StyleReading() { }

    public sealed record Read(VerificationStyle Style) : StyleReading;

    /// <param name="Reason">One sentence with the way out.</param>
    public sealed record Refused(string Reason) : StyleReading;
}
