using System.Collections.Immutable;
using Gridlock.Core.Matches.Calls;
using Gridlock.Transcripts.Reading;

namespace Gridlock.Core.Matches;

/// <summary>A match's conversation as it grows, from the start or from where an earlier process left it.</summary>
internal sealed class MatchScript
{
    private readonly MatchPlan _plan;
    private readonly List<RoundRecord> _rounds = [];
    private ImmutableArray<Turn> _conversation;
    private IReadOnlyList<CallRecord> _before = [];

    /// <param name="begun">Null for a match that has not begun.</param>
    public MatchScript(MatchPlan plan, MatchRecord? begun)
    {
        _plan = plan;
        _conversation = Protocol.Solve(plan.Puzzle, plan.Tier);
        foreach (RoundRecord round in begun?.Rounds ?? [])
        {
            if (round.Number != Round)
            {
                break;
            }
            _before = [];
            Add(round.Attempts, round.Call.State == CallState.Complete);
        }
    }

    /// <summary>The round that is due; 0 is the solve round.</summary>
    public int Round { get; private set; }

    /// <summary>Those that began.</summary>
    public IReadOnlyList<RoundRecord> Rounds => _before.Count == 0 ? _rounds : [.. _rounds, Open];

    private RoundRecord Open => new(Round, _before);

    /// <summary>The request of the round's next attempt.</summary>
    public CallRequest Next(int? outputLimit) =>
        new(_plan.Match, Round, _before.Count + 1, _conversation, _plan.RequestSeed, outputLimit);

    /// <param name="isWhole">True if the last attempt has an answer, so that the next round is due.</param>
    public void Add(IReadOnlyList<CallRecord> attempts, bool isWhole)
    {
        _before = [.. _before, .. attempts];
        if (isWhole)
        {
            _rounds.Add(Open);
            _conversation = Protocol.Verify(_conversation, Open.Call.Answer, _plan.Puzzle, _plan.Tier);
            _before = [];
            Round++;
        }
    }
}
