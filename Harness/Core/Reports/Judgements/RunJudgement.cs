using Gridlock.Transcripts.Reading;

namespace Gridlock.Core.Reports.Judgements;

/// <summary>Judges a whole run into a writer, and compares with the last judgement on the way.</summary>
public static class RunJudgement
{
    /// <summary>The run's figures.</summary>
    /// <param name="last">Null where the run was never judged.</param>
    /// <param name="changed">Told of each case that is judged otherwise.</param>
    public static RunTotals Write(
        RunTranscript run,
        TextWriter output,
        LastJudgement? last,
        Action<VerdictChange> changed,
        CancellationToken cancellationToken
    )
    {
        var writer = new JudgementWriter(output, run.Start.Run);
        var totals = new RunTotals();
        foreach (JudgedCase judged in RunJudge.Judge(run))
        {
            cancellationToken.ThrowIfCancellationRequested();
            CaseVerdict verdict = CaseVerdicts.Of(judged);
            totals.Add(judged);
            writer.Add(verdict);
            if (last?.Compare(verdict) is VerdictChange change)
            {
                changed(change);
            }
        }
        writer.End(totals, run.Alteration);
        return totals;
    }
}
