using Gridlock.App.Live.Board;
using Gridlock.Core.Judging;
using Gridlock.Core.Judging.Answers;
using Gridlock.Core.Judging.Claims;
using Gridlock.Transcripts.Events;

namespace Gridlock.App.Live.Seats;

/// <summary>The grid that a seat stands for, from claims, answers and what it is asked to check; its lights, and the check of it.</summary>
internal sealed class GridFold(StageBoard board, GameFacts game, int seat)
{
    private readonly Belief _belief = new(game.Puzzle);
    private readonly CheckSketch _check = new(game.Puzzle, game.Tier);
    private readonly ConditionLights _lights = new(game.Puzzle, game.Tier);
    private readonly AnswerReader _reader = new(game.Puzzle);
    private readonly Curve _curve = new();
    private bool _truth = true;
    private bool _hasMoved = true;

    /// <summary>What pages that come late have to catch up with.</summary>
    public double?[][] Curve => _curve.Points(_truth);

    public void Begin() => _belief.Begin();

    /// <param name="last">The answer of the round before; null if it gave none.</param>
    public void Ask(CallIntent intent, Answer? last, SeatTeller teller, long at)
    {
        AskedRound? asked = intent.Round == 0 ? null : AskedRound.Read(intent, _reader, game.Seats, seat);
        if (asked is { IsForeign: true, Shown: Answer.Allocation shown })
        {
            _belief.Show(shown);
            teller.Overlook(_belief.Right);
            _hasMoved = true;
        }
        _check.Begin(asked, last, _belief.RightOf);
        if (intent.Attempt == 1)
        {
            teller.Begin(at, asked);
        }
        ShowCheck();
    }

    /// <summary>What the reasoning has come to hold.</summary>
    public void Take(BelievedGrid believed)
    {
        _belief.Take(believed);
        _hasMoved = true;
    }

    /// <summary>An answer that is being written.</summary>
    public void Follow(string answer)
    {
        _belief.Sketch(answer);
        _hasMoved = true;
        _check.Follow(answer);
        ShowCheck();
    }

    public void Settle(RoundJudgement last)
    {
        _belief.Settle(last);
        _hasMoved = true;
        if (last is RoundJudgement.Judged { Check: RoundCheck check })
        {
            _check.Settle(check, _belief.Right);
            ShowCheck();
        }
    }

    /// <param name="truth">True if viewers may know what is right.</param>
    public void Disclose(bool truth)
    {
        _truth = truth;
        _hasMoved = true;
        ShowCheck();
    }

    /// <summary>Works out what is too dear for every event.</summary>
    public void Refresh(SeatTeller teller, long at)
    {
        if (!_hasMoved)
        {
            return;
        }
        _hasMoved = false;
        board.Set($"grid.{seat}", _belief.Face(_truth));
        board.Set($"lights.{seat}", _lights.Of(_belief.Cells));
        if (_truth)
        {
            teller.LookAt(at, _belief.Right);
        }
    }

    /// <summary>Keeps a point of the curves.</summary>
    /// <param name="rate">Tokens a second; null where it is not known.</param>
    public void Note(long at, double? rate)
    {
        int placed = _belief.Cells.Count(static artifact => artifact >= 0);
        int? right = _belief.Right?.Count(static good => good);
        _curve.Note(at, placed, right, rate);
    }

    private void ShowCheck()
    {
        board.Set($"ask.{seat}", _check.Ask(_truth));
        board.Set($"check.{seat}", _check.Face(_truth));
    }
}
