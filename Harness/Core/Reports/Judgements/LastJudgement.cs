using System.Text.Json;

namespace Gridlock.Core.Reports.Judgements;

/// <summary>A judgement that was written before, read line by line beside a new one: both name the cases in the journal's order.</summary>
public sealed class LastJudgement : IDisposable
{
    private readonly TextReader _lines;
    private readonly Dictionary<string, CaseVerdict> _passed = [];

    private LastJudgement(TextReader lines, int judge)
    {
        _lines = lines;
        Judge = judge;
    }

    /// <summary>The version of the judge that wrote it.</summary>
    public int Judge { get; }

    /// <summary>Null if the text is no judgement of this run.</summary>
    /// <param name="run">The run's id.</param>
    public static LastJudgement? Open(TextReader lines, string run)
    {
        if (lines.ReadLine() is string head && head.EndsWith('['))
        {
            try
            {
                using JsonDocument json = JsonDocument.Parse(head + "]}");
                JsonElement root = json.RootElement;
                if (
                    root.GetProperty("format").GetString() == JudgementWriter.Format
                    && root.GetProperty("run").GetString() == run
                )
                {
                    return new LastJudgement(lines, root.GetProperty("judge").GetInt32());
                }
            }
            catch (Exception other)
                when (other is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
            {
                // Whatever it is, it is no judgement.
            }
        }
        return null;
    }

    /// <summary>What is judged otherwise now; null if nothing.</summary>
    public VerdictChange? Compare(CaseVerdict now)
    {
        CaseVerdict? before = Find(now.Case);
        return before is not null && before.Evidence == now.Evidence && before.Sentence == now.Sentence
            ? null
            : new VerdictChange(before, now);
    }

    /// <summary>The cases that the new judgement has not; call it when all were compared.</summary>
    public IReadOnlyList<string> Gone()
    {
        Find("");
        return [.. _passed.Keys];
    }

    public void Dispose() => _lines.Dispose();

    private CaseVerdict? Find(string name)
    {
        if (_passed.Remove(name, out CaseVerdict? passed))
        {
            return passed;
        }
        while (_lines.ReadLine() is string line && JudgementJson.Read(line.TrimEnd(',')) is CaseVerdict verdict)
        {
            if (verdict.Case == name)
            {
                return verdict;
            }
            _passed[verdict.Case] = verdict;
        }
        return null;
    }
}
