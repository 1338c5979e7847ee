using Gridlock.Transcripts.Runs;

namespace Gridlock.Transcripts.Verification;

/// <summary>What came of verifying a run: <see cref="Checked"/>, or <see cref="Refused"/> where there was nothing to check.</summary>
public abstract record VerificationResult
{
    private VerificationResult() { }

    /// <param name="Run">The run's id; null if its first line is lost.</param>
    /// <param name="Lines">Lines of the journal, a torn one included.</param>
    /// <param name="Findings">The first <see cref="RunVerification.MostFindings"/>, in the journal's order.</param>
    /// <param name="Unlisted">Findings beyond those; they count for the condition.</param>
    public sealed record Checked(
        RunCondition Condition,
        string? Run,
        long Lines,
        ChainCondition Chain,
        CallCounts Calls,
        IReadOnlyList<Finding> Findings,
        long Unlisted
    ) : VerificationResult;

    /// <param name="Reason">One sentence for people.</param>
    public sealed record Refused(string Reason) : VerificationResult;
}
