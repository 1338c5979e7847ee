namespace Gridlock.Core.Reports.Judgements;

/// <summary>A case that is judged otherwise than in the last judgement.</summary>
/// <param name="Before">Null for a case that was not there.</param>
public sealed record VerdictChange(CaseVerdict? Before, CaseVerdict Now)
{
    /// <summary>True where other or more texts were judged, so that the judge did not change its mind.</summary>
    public bool IsNewEvidence => Before is null || Before.Evidence != Now.Evidence;

    /// <summary>One sentence: which case, from what to what.</summary>
    public string Sentence =>
        Before is null ? $"{Now.Case}: new, {Now.Sentence}" : $"{Now.Case}: {Before.Sentence} -> {Now.Sentence}";
}
