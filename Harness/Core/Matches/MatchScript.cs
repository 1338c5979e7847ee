using System.Collections.Immutable;
using Gridlock.Core.Judging.Verification.Styles;
using Gridlock.Core.Matches.Calls;
using Gridlock.Core.Matches.Styles;
using Gridlock.Puzzles.Wording.Checks;
using Gridlock.Transcripts.Events;
using Gridlock.Transcripts.Reading;

namespace Gridlock.Core.Matches;

/// <summary>A match's conversation as it grows, from the start or from where an earlier process left it.</summary>
internal sealed class MatchScript
{
    private readonly MatchPlan _plan;
    private readonly Lazy<AskDraw> _draw;
    private readonly List<RoundRecord> _rounds = [];
    private ImmutableArray<Turn> _conversation;
    private CheckAsked? _asked;
    private bool _isAsked = true;
    private IReadOnlyList<CallRecord> _before = [];

    /// <param name="begun">Null for a match that has not begun.</param>
    public MatchScript(MatchPlan plan, MatchRecord? begun)
    {
        _plan = plan;
        _draw = new Lazy<AskDraw>(() => new AskDraw(plan.Puzzle, plan.Tier, plan.Draws ?? plan.Seed));
        _conversation = Protocol.Solve(plan.Puzzle, plan.Tier);
        foreach (RoundRecord round in begun?.Rounds ?? [])
        {
            if (round.Number != Round)
            {
                break;
            }
            _before = [];
            Recall(round);
            Add(round.Attempts, round.Call.State == CallState.Complete);
        }
    }

    /// <summary>The round that is due; 0 is the solve round.</summary>
    public int Round { get; private set; }

    /// <summary>True where another player's answer is to be shown in the round that is due.</summary>
    public bool WantsOther => !_isAsked && StyleSchedule.OfRound(_plan.Styles, Round).Stance == Stance.Other;

    /// <summary>Those that began.</summary>
    public IReadOnlyList<RoundRecord> Rounds => _before.Count == 0 ? _rounds : [.. _rounds, Open];

    private RoundRecord Open => new(Round, _before);

    /// <summary>Decides what the round asks, where that is still open.</summary>
    /// <param name="other">Null where there is none.</param>
    public void Ask(OtherAnswer? other)
    {
        if (_isAsked)
        {
            return;
        }
        VerificationStyle style = StyleSchedule.OfRound(_plan.Styles, Round);
        string answer = _rounds[^1].Call.Answer;
        RoundAsk ask =
            style == VerificationStyle.Usual ? RoundAsk.Usual : _draw.Value.Draw(style, Round, answer, other);
        _conversation = Protocol.Verify(_conversation, answer, ask, _plan.Puzzle, _plan.Tier);
        _asked = ask.ToJournal(_plan.Puzzle);
        _isAsked = true;
    }

    /// <summary>The request of the round's next attempt.</summary>
    public CallRequest Next(int? outputLimit) =>
        new(_plan.Match, Round, _before.Count + 1, _conversation, _plan.RequestSeed, outputLimit) { Asked = _asked };

    /// <param name="isWhole">True if the last attempt has an answer, so that the next round is due.</param>
    public void Add(IReadOnlyList<CallRecord> attempts, bool isWhole)
    {
        _before = [.. _before, .. attempts];
        if (isWhole)
        {
            _rounds.Add(Open);
            _before = [];
            Round++;
            (_asked, _isAsked) = (null, false);
        }
    }

    /// <summary>What was asked before is asked again as it was, whatever would be drawn today.</summary>
    private void Recall(RoundRecord round)
    {
        CallRecord call = round.Call;
        if (call.Messages.Any(static message => message.Text is null))
        {
            Ask(null);
            return;
        }
        _conversation = [.. call.Messages.Select(static message => new Turn(message.Role, message.Text!))];
        (_asked, _isAsked) = (call.Intent.Asked, true);
    }
}
