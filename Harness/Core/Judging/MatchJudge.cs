using System.Collections.Immutable;
using Gridlock.Core.Judging.Answers;
using Gridlock.Core.Judging.Scoring;
using Gridlock.Core.Judging.Verification;
using Gridlock.Puzzles;

namespace Gridlock.Core.Judging;

/// <summary>Judges matches on one puzzle; the same texts always get the same judgement.</summary>
public sealed class MatchJudge
{
    private readonly Puzzle _puzzle;
    private readonly AnswerReader _reader;
    private readonly CheckJudge _checks;

    public MatchJudge(Puzzle puzzle)
    {
        _puzzle = puzzle;
        _reader = new AnswerReader(puzzle);
        _checks = new CheckJudge(puzzle, _reader);
    }

    /// <param name="rounds">The solve round, then the verification rounds.</param>
    public MatchJudgement Judge(int tier, IEnumerable<RoundText> rounds)
    {
        var judgements = ImmutableArray.CreateBuilder<RoundJudgement>();
        Answer? before = null;
        foreach (RoundText text in rounds)
        {
            RoundJudgement judgement = Judge(tier, judgements.Count, text, before);
            judgements.Add(judgement);
            before = (judgement as RoundJudgement.Judged)?.Reading.AnswerOrNull;
        }
        return new MatchJudgement(tier, judgements.ToImmutable());
    }

    private RoundJudgement Judge(int tier, int round, RoundText text, Answer? before)
    {
        switch (text)
        {
            case RoundText.Failed failed:
                return new RoundJudgement.NotJudged(round, failed.Class, failed.Message);
            case RoundText.Answered answered:
                AnswerReading reading = Read(answered, round == 0 ? AnswerForm.Grid : AnswerForm.ChecksAndGrid);
                Answer? answer = reading.AnswerOrNull;
                Score? score = answer is null ? null : AnswerScorer.Score(_puzzle, tier, answer);
                RoundCheck? check = round == 0 ? null : _checks.Judge(tier, answered, before, answer);
                return new RoundJudgement.Judged(round, reading, score, check)
                {
                    Cells = AnswerScorer.Cells(_puzzle, reading, score),
                    IsTrap = _puzzle.Trap is not null,
                };
            default:
                throw new ArgumentException($"{text} is no text of a round.", nameof(text));
        }
    }

    private AnswerReading Read(RoundText.Answered answered, AnswerForm form)
    {
        AnswerReading reading = _reader.Read(answered.Answer, form);
        // Where more was to come, a grid with text behind it may have been a draft.
        bool mayBeDraft =
            reading is AnswerReading.Lenient { Forgiven: var forgiven } && forgiven.HasFlag(Leniency.TextAfter);
        return answered.WasCut && mayBeDraft
            ? new AnswerReading.Unreadable(UnreadableReason.CutOff, "The answer was cut off behind a grid.")
            : reading;
    }
}
