using System.Globalization;
using System.Text;
using Gridlock.Core.Judging;
using Gridlock.Core.Judging.Answers;
using Gridlock.Core.Judging.Scoring;
using Gridlock.Core.Loops.Watching;
using Gridlock.Core.Players;
using Gridlock.Core.Reports.ScoreCards;
using Gridlock.Puzzles;
using Gridlock.Transcripts.Events;

namespace Gridlock.App.Terminal.Pictures;

/// <summary>What is to be seen of one player.</summary>
internal sealed class SeatPicture(Player player, string name, Puzzle puzzle, MatchJudge judge, TimeProvider time)
{
    /// <summary>No pane shows more than this of the reasoning.</summary>
    private const int MostReasoning = 20_000;

    private readonly List<RoundText> _rounds = [];
    private readonly StringBuilder _rawAnswer = new();
    private CheckAsked? _asked;
    private TerminalText _reasoningText = new();
    private TerminalText _answerText = new();
    private CallStreams _streams = new();

    public string Name { get; } = TerminalText.Clean(name);

    public bool IsSimulated { get; } = player.IsSimulated;

    public Phase Phase { get; private set; }

    public int Tier { get; private set; }

    public int Round { get; private set; }

    public int Rounds { get; private set; }

    public StringBuilder Reasoning { get; } = new();

    public StringBuilder Answer { get; } = new();

    public Odometer Odometer { get; } = new(time);

    /// <summary>The artifact in each cell of the last grid; null before the first.</summary>
    public int[]? Cells { get; private set; }

    /// <summary>What the last answer says instead of giving a grid; null where it gives one.</summary>
    public Answer? Claim { get; private set; }

    /// <summary>True once the grid's cells, or the claim, are known to be right or wrong.</summary>
    public bool IsJudged { get; private set; }

    public List<RoundMark> Marks { get; } = [];

    /// <summary>What is waited for between two attempts.</summary>
    public string Intermission { get; private set; } = "";

    /// <summary>True from the call's first loop alarm on.</summary>
    public bool IsLooping { get; private set; }

    public string Label => Round == 0 ? $"tier {Tier}" : $"tier {Tier} check {Round}";

    public void Sit(MatchStarted match)
    {
        (Tier, Round, Rounds) = (match.Tier, 0, match.Rounds);
        (Cells, Claim, IsJudged) = (null, null, false);
        _rounds.Clear();
    }

    public string Begin(CallIntent intent)
    {
        (Round, Phase, _asked) = (intent.Round, Phase.Waiting, intent.Asked);
        Reasoning.Clear();
        Answer.Clear();
        _rawAnswer.Clear();
        (_reasoningText, _answerText) = (new TerminalText(), new TerminalText());
        (_streams, IsLooping) = (new CallStreams(), false);
        Odometer.Start();
        return Round == 0 ? $"{Label}: solving" : $"{Label}: {AskedWords.Of(_asked)}";
    }

    /// <summary>Returns what is worth telling of it; null for most pieces.</summary>
    public string? Hear(CallDelta delta)
    {
        string? alarm = _streams.Add(delta) is LoopFinding loop ? $"{Label}: {LoopFindings.Sentence(loop)}" : null;
        IsLooping |= alarm is not null;
        Odometer.Count(delta.Text.Length);
        if (delta.Kind == DeltaKind.Reasoning)
        {
            Phase = Phase.Reasoning;
            Reasoning.Append(_reasoningText.Next(delta.Text));
            if (Reasoning.Length > 2 * MostReasoning)
            {
                Reasoning.Remove(0, Reasoning.Length - MostReasoning);
            }
            return alarm;
        }
        Phase = Phase.Answering;
        _rawAnswer.Append(delta.Text);
        Answer.Append(_answerText.Next(delta.Text));
        (int[]? cells, Answer? claim) = AnswerSketch.Read(puzzle, _rawAnswer.ToString());
        if (cells is not null || claim is not null)
        {
            (Cells, Claim, IsJudged) = (cells, claim, false);
        }
        return alarm;
    }

    public string End(CallFinal final)
    {
        Odometer.Stop(final.Usage?.Output);
        Phase = Phase.Ready;
        if (_rawAnswer.Length != final.AnswerCharacters)
        {
            // Pieces were dropped on the way to this screen; the journal has them, and the score card will tell.
            _rounds.Add(new RoundText.Failed("unseen", "This screen did not see the whole answer."));
            Marks.Add(new RoundMark(Tier, Round, null, null));
            return $"{Label}: answered";
        }
        _rounds.Add(new RoundText.Answered(_rawAnswer.ToString(), final.Finish == "length") { Asked = _asked });
        return Judge();
    }

    public string End(CallFailed failed)
    {
        Odometer.Stop(null);
        Phase = failed.Class == PlayerFailure.Cancelled.Word() ? Phase.Stopped : Phase.Failed;
        _rounds.Add(new RoundText.Failed(failed.Class, failed.Message));
        return Phase == Phase.Stopped ? Stop() : Judge();
    }

    /// <summary>The failure was not the round's last word.</summary>
    public string Pause(CallRetry retry)
    {
        if (_rounds.Count > 0 && Marks.Count > 0)
        {
            _rounds.RemoveAt(_rounds.Count - 1);
            Marks.RemoveAt(Marks.Count - 1);
        }
        Phase = Phase.Pausing;
        string seconds = (retry.Wait / 1e6).ToString("0.#", CultureInfo.InvariantCulture);
        Intermission = $"waits {seconds} s, then tries again ({retry.Reason})";
        return $"{Label}: {Intermission}";
    }

    public void Leave(bool last) => Phase = Phase == Phase.Ready && last ? Phase.Done : Phase;

    private string Stop()
    {
        Marks.Add(new RoundMark(Tier, Round, RoundOutcome.Cancelled, null));
        return $"{Label}: stopped";
    }

    private string Judge()
    {
        RoundJudgement judgement = judge.Judge(Tier, _rounds).Rounds[^1];
        Marks.Add(new RoundMark(Tier, Round, RoundCard.Of(judgement).Outcome, judgement));
        Answer? answer = (judgement as RoundJudgement.Judged)?.Reading.AnswerOrNull;
        if (answer is Answer.Allocation allocation)
        {
            // Of a trap no cell is right or wrong.
            bool hasTruth = AnswerScorer.Right(puzzle) is Answer.Allocation;
            (Cells, Claim, IsJudged) = (AnswerSketch.Of(puzzle, allocation.Positions.AsSpan()), null, hasTruth);
        }
        else if (answer is not null)
        {
            (Cells, Claim, IsJudged) = (null, answer, true);
        }
        return $"{Label}: {RoundWords.Of(judgement)}";
    }
}
