using Gridlock.App.Terminal;
using Gridlock.Core.Reports.Judgements;

namespace Gridlock.App.Runs;

/// <summary>Says what a judgement judges otherwise than the last one, and why; on stderr, so that stdout depends on the journal alone.</summary>
internal sealed class ChangeReport(TextWriter error)
{
    private const int MostShown = 20;

    private readonly List<VerdictChange> _shown = [];
    private long _changed;
    private long _newEvidence;
    private int? _lastJudge;
    private IReadOnlyList<string> _gone = [];

    public void Add(VerdictChange change)
    {
        _changed++;
        _newEvidence += change.IsNewEvidence ? 1 : 0;
        if (_shown.Count < MostShown)
        {
            _shown.Add(change);
        }
    }

    /// <summary>Takes note of what the last judgement was; call it when all its cases were compared.</summary>
    public void End(LastJudgement? last)
    {
        _lastJudge = last?.Judge;
        _gone = last?.Gone() ?? [];
    }

    public void Conclude(string path)
    {
        if (_lastJudge is not int judge)
        {
            error.WriteLine($"Judged for the first time: {path}");
            return;
        }
        if (_changed + _gone.Count == 0)
        {
            error.WriteLine($"Nothing changed against the last judgement (judge {judge}): {path}");
            return;
        }
        error.WriteLine($"Changed against the last judgement: {Cases(_changed)}");
        Explain(judge);
        foreach (VerdictChange change in _shown)
        {
            error.WriteLine(TerminalText.Clean($"  {change.Sentence}"));
        }
        foreach (string gone in _gone.Take(MostShown))
        {
            error.WriteLine(TerminalText.Clean($"  {gone}: no longer in the journal"));
        }
        long more = _changed - _shown.Count + Math.Max(0, _gone.Count - MostShown);
        if (more > 0)
        {
            error.WriteLine($"  ... and {more} more; compare the files for all.");
        }
    }

    private void Explain(int judge)
    {
        if (_newEvidence > 0)
        {
            error.WriteLine($"Why: the journal has other or more evidence in {Cases(_newEvidence)}.");
        }
        if (_changed == _newEvidence)
        {
            return;
        }
        if (judge == JudgeVersion.Current)
        {
            error.WriteLine(
                $"Why: another build of judge {judge} wrote it, in {Cases(_changed - _newEvidence)}; one of the two is not released."
            );
        }
        else
        {
            string sentences =
                judge < JudgeVersion.Current
                    ? string.Join(" ", JudgeVersion.Between(judge, JudgeVersion.Current))
                    : "that judge is newer than this one.";
            error.WriteLine($"Why: judge {judge} became judge {JudgeVersion.Current}. {sentences}");
        }
    }

    private static string Cases(long count) => count == 1 ? "1 case" : $"{count} cases";
}
