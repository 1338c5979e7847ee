namespace Gridlock.Core.Judging.Claims;

/// <summary>The verdicts as JSON and tables name them.</summary>
public static class ClaimVerdicts
{
    public static string Word(this ClaimVerdict verdict) =>
        verdict switch
        {
            ClaimVerdict.Entailed => "entailed",
            ClaimVerdict.Guess => "guess",
            ClaimVerdict.Contradicted => "contradicted",
            _ => "undecided",
        };
}
