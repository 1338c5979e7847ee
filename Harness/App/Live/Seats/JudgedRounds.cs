using Gridlock.Core.Judging;
using Gridlock.Core.Judging.Answers;

namespace Gridlock.App.Live.Seats;

/// <summary>What a seat's rounds left to judge, and what became of them; of a round that is tried again only the last attempt.</summary>
internal sealed class JudgedRounds(MatchJudge judge, int tier)
{
    private readonly List<RoundText> _texts = [];
    private readonly List<RoundJudgement> _judgements = [];

    /// <summary>By round.</summary>
    public IReadOnlyList<RoundJudgement> Judgements => _judgements;

    /// <summary>The answer of the last round; null where that has none.</summary>
    public Answer? Last => (_judgements.LastOrDefault() as RoundJudgement.Judged)?.Reading.AnswerOrNull;

    public RoundJudgement Add(RoundText text)
    {
        _texts.Add(text);
        RoundJudgement judgement = judge.Judge(tier, _texts).Rounds[^1];
        _judgements.Add(judgement);
        return judgement;
    }

    /// <summary>The round begins, again or for the first time: what came of it before does not count.</summary>
    public void Reopen(int round)
    {
        if (round < _texts.Count)
        {
            _texts.RemoveRange(round, _texts.Count - round);
            _judgements.RemoveRange(round, _judgements.Count - round);
        }
    }
}
