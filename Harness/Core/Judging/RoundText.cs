namespace Gridlock.Core.Judging;

/// <summary>What a round of a match left to judge.</summary>
public abstract record RoundText
{
    private RoundText() { }

    /// <param name="Answer">The answer alone, without reasoning that came apart from it.</param>
    /// <param name="WasCut">True if the provider stopped the answer at its length limit.</param>
    public sealed record Answered(string Answer, bool WasCut) : RoundText;

    /// <param name="Class">As in the journal's "call.failed".</param>
    public sealed record Failed(string Class, string Message) : RoundText;
}
