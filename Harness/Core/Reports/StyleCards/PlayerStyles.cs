using System.Collections.Immutable;
using Gridlock.Core.Judging;
using Gridlock.Core.Judging.Verification;
using Gridlock.Core.Judging.Verification.Styles;
using Gridlock.Puzzles;
using Gridlock.Puzzles.Wording.Checks;

namespace Gridlock.Core.Reports.StyleCards;

/// <summary>One player's cards, one a style, filled match by match.</summary>
public sealed class PlayerStyles
{
    private readonly OrderedDictionary<string, StyleCard> _cards = [];

    /// <summary>In the order in which the styles came up; none where no verification round was judged.</summary>
    public IReadOnlyCollection<StyleCard> All => _cards.Values;

    /// <summary>A trap has no right arrangement to keep or to reach, so its rounds are left out.</summary>
    /// <param name="cluster">What is not independent of one another has one name.</param>
    /// <param name="rounds">The verification rounds that were planned.</param>
    public void Add(Puzzle puzzle, MatchJudgement judgement, int rounds, string cluster)
    {
        if (puzzle.Trap is not null)
        {
            return;
        }
        ImmutableArray<(RoundJudgement.Judged Round, RoundCheck Check)> checks =
        [
            .. judgement
                .Rounds.OfType<RoundJudgement.Judged>()
                .Where(static round => round.Check is not null)
                .Select(static round => (round, round.Check!)),
        ];
        foreach ((RoundJudgement.Judged round, RoundCheck check) in checks)
        {
            CardOf(check.Style.Group).Add(cluster, round, check);
        }
        string[] groups = [.. checks.Select(static one => one.Check.Style.Group).Distinct()];
        bool isWhole = judgement.Rounds.Length == rounds + 1;
        if (isWhole && groups is [string only] && AnswerPath.Of(judgement) is AnswerPath path)
        {
            CardOf(only).Paths.Add(cluster, path);
        }
    }

    /// <summary>True where the player is shown an arrangement that is not its own.</summary>
    internal static bool IsShown(VerificationStyle style) => style.Stance is Stance.Other or Stance.Planted;

    private StyleCard CardOf(string group)
    {
        if (!_cards.TryGetValue(group, out StyleCard? card))
        {
            _cards[group] = card = new StyleCard(group);
        }
        return card;
    }
}
