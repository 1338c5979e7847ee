using System.Globalization;
using Gridlock.App.Live.Board;
using Gridlock.App.Terminal.Pictures;
using Gridlock.Core.Judging;
using Gridlock.Core.Judging.Claims;
using Gridlock.Core.Loops;
using Gridlock.Core.Matches;
using Gridlock.Core.Players;
using Gridlock.Core.Reports.ScoreCards;
using Gridlock.Transcripts.Events;
using Gridlock.Transcripts.Reading;

namespace Gridlock.App.Live.Seats;

/// <summary>Folds the events of one seat's match into what the board shows of it.</summary>
internal sealed class SeatFold(StageBoard board, GameFacts game, SeatFacts facts, MatchJudge judge, ClaimPuzzle claims)
{
    /// <summary>UTF-16 units of an answer up to which its grid is followed while it grows.</summary>
    private const int LongestFollowed = 100_000;

    private readonly JudgedRounds _rounds = new(judge, game.Tier);
    private readonly Pace _pace = new();
    private readonly SeatTeller _teller = new(board, game.Puzzle, facts.Seat);
    private readonly GridFold _grid = new(board, game, facts.Seat);
    private Disclosure _disclosure = Disclosure.Everything;
    private CallIntent? _intent;
    private string _phase = "ready";
    private string? _note;
    private readonly Purse _purse = new(facts.Price);
    private int _call;
    private long _since;
    private CallText? _text;
    private bool _held;
    private bool _isOpen;

    public SeatFacts Facts => facts;

    /// <summary>What became of the rounds so far.</summary>
    public IReadOnlyList<RoundJudgement> Judgements => _rounds.Judgements;

    /// <summary>Milliseconds in calls that are over, and tokens.</summary>
    public (long Spent, long Tokens) Toll => (_pace.Spent, _pace.Face(null, false).Tokens);

    public void Begin(CallIntent intent, long at)
    {
        (_intent, _phase, _note, _since, _isOpen) = (intent, "waiting", null, at, true);
        _call++;
        _text = new CallText(board, facts.Seat, claims, _disclosure.Names ? SecretWords.None : facts.Secrets);
        _rounds.Reopen(intent.Round);
        _pace.Begin();
        _grid.Begin();
        ShowWatch();
        board.BeginCall(facts.Seat, _call);
        _grid.Ask(intent, _rounds.Last, _teller, at);
        ShowSeat();
        ShowPace();
    }

    public void Hear(CallDelta delta, long at)
    {
        _pace.Hear(delta.Offset, delta.Text.Length);
        string phase = _text!.Hear(delta, at) == TextKind.Reasoning ? "thinking" : "answering";
        if (phase != _phase)
        {
            _phase = phase;
            ShowSeat();
        }
        while (_text.Watch!.NewLoop() is (Loop loop, long since))
        {
            _teller.Tell(at, SeatTeller.Loop, LoopWords.Of(loop.Kind, since));
            ShowWatch();
        }
        ShowPace();
    }

    public void End(CallFinal final, long at)
    {
        Close(final.Offset, final.Usage, final, null);
        // Pieces may have been dropped on the way here; the journal has them.
        bool isWhole = _text!.AnswerLength == final.AnswerCharacters;
        Settle(
            at,
            isWhole
                ? new RoundText.Answered(_text.Answer, final.Finish == "length") { Asked = _intent?.Asked }
                : new RoundText.Failed("unseen", "This page did not see the whole answer.")
        );
    }

    public void End(CallFailed failed, long at)
    {
        Close(failed.Offset, failed.Usage, null, failed);
        bool gaveUp = failed.Class == PlayerFailure.Cancelled.Word();
        _phase = gaveUp ? "stopped" : "failed";
        string kind = failed.Loop is null ? failed.Class : RoundTexts.Looped;
        Settle(at, new RoundText.Failed(kind, Safe(failed.Message)));
    }

    /// <summary>The failure was not the round's last word.</summary>
    public void Pause(CallRetry retry, long at)
    {
        _rounds.Reopen(retry.Round);
        string seconds = (retry.Wait / 1e6).ToString("0.#", CultureInfo.InvariantCulture);
        (_phase, _note) = ("pausing", $"waits {seconds} s, then tries again ({retry.Reason})");
        _teller.Tell(at, SeatTeller.Plain, _note);
        ShowSeat();
    }

    /// <summary>The next round waits for a word from the desk.</summary>
    public void Hold(bool held)
    {
        // The end of the round before may still be on its way here.
        _held = held;
        ShowSeat();
    }

    public void Leave(MatchEnded ended)
    {
        _phase = ended.Outcome switch
        {
            MatchExecutor.Completed => "done",
            MatchExecutor.Cancelled => "stopped",
            _ => "failed",
        };
        ShowSeat();
    }

    /// <summary>Works out what is too dear for every event.</summary>
    public void Refresh(long at)
    {
        if (_text is { HasNewClaims: true })
        {
            _text.HasNewClaims = false;
            _grid.Take(_text.Watch!.Believed);
            ShowWatch();
        }
        if (_text is { HasNewAnswer: true, AnswerLength: <= LongestFollowed })
        {
            _text.HasNewAnswer = false;
            _grid.Follow(_text.Answer);
        }
        _grid.Refresh(_teller, at);
        if (_call > 0)
        {
            _grid.Note(at, _pace.Rate);
        }
    }

    /// <summary>What pages that come late have to catch up with.</summary>
    public double?[][] Curve => _grid.Curve;

    public void Disclose(Disclosure disclosure)
    {
        _disclosure = disclosure;
        _grid.Disclose(disclosure.Truth);
        ShowSeat();
        ShowPace();
        ShowWatch();
    }

    private void Settle(long at, RoundText text)
    {
        RoundJudgement last = _rounds.Add(text);
        _grid.Settle(last);
        _text!.HasNewAnswer = _text.HasNewClaims = false;
        if (_phase == "stopped")
        {
            _teller.Tell(at, SeatTeller.Plain, "was stopped");
        }
        else
        {
            _teller.End(at, last, _disclosure.Truth);
        }
        ShowSeat();
        ShowPace();
    }

    private void Close(long offset, CallUsage? usage, CallFinal? final, CallFailed? failed)
    {
        _text?.Close();
        if (_intent is not null)
        {
            _purse.Pay(new CallRecord(_intent, [], [], final, failed), _pace.Estimate);
        }
        _pace.End(offset, usage?.Output);
        (_phase, _isOpen) = ("ready", false);
    }

    private string Safe(string text) => _disclosure.Names ? text : NameVeil.Cover(text, facts.Secrets);

    private void ShowPace() =>
        board.Set(
            $"pace.{facts.Seat}",
            _pace.Face(_text?.Watch?.Meter, _isOpen && _text?.Watch?.IsLooping == true) with
            {
                Cost = _disclosure.Names ? _purse.Running(_pace.Estimate) : null,
            }
        );

    private void ShowWatch()
    {
        if (_text is not null)
        {
            board.Set($"evidence.{facts.Seat}", _text.Watch?.Evidence(_disclosure.Truth));
            board.Set($"claims.{facts.Seat}", _disclosure.Truth ? _text.Watch?.Tally ?? ClaimsFace.None : null);
        }
    }

    private void ShowSeat() =>
        board.Set(
            $"seat.{facts.Seat}",
            new SeatFace(
                facts.Letter,
                _disclosure.Names ? facts.Name : null,
                facts.Simulated,
                _held && _phase == "ready" ? "held" : _phase,
                _intent?.Round ?? 0,
                game.Rounds,
                _call,
                _intent?.Attempt ?? 1,
                _since,
                _pace.Spent,
                _note,
                _disclosure.Names ? _purse.Spent : null,
                _disclosure.Names && _purse.IsFree,
                [.. _rounds.Judgements.Select(Face)]
            )
        );

    private RoundFace Face(RoundJudgement judgement) =>
        judgement is RoundJudgement.Judged && !_disclosure.Truth
            ? new RoundFace(judgement.Round, "answered", "answered")
            : new RoundFace(
                judgement.Round,
                RoundCard.Of(judgement).Outcome.ToString().ToLowerInvariant(),
                RoundWords.Of(judgement)
            );
}
