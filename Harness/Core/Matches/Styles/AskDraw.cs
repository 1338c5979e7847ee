using System.Collections.Immutable;
using Gridlock.Core.Judging.Answers;
using Gridlock.Core.Judging.Scoring;
using Gridlock.Core.Judging.Verification.Styles;
using Gridlock.Puzzles;
using Gridlock.Puzzles.Identity;
using Gridlock.Puzzles.Wording.Checks;

namespace Gridlock.Core.Matches.Styles;

/// <summary>Draws what a verification round says: which condition it calls violated, which arrangement it shows.</summary>
/// <remarks>Where a style can not be played, because there is no arrangement to speak of or none to show, the round falls back: another
/// player's arrangement to a planted one, everything else to a neutral check. The ask has the style that it came to.</remarks>
/// <param name="draws">The same seed draws the same; players that share it are shown the same planted arrangements.</param>
internal sealed class AskDraw(Puzzle puzzle, int tier, Seed draws)
{
    private readonly AnswerReader _reader = new(puzzle);

    /// <param name="own">The player's last answer as it came.</param>
    /// <param name="other">Null where there is none.</param>
    public RoundAsk Draw(VerificationStyle style, int round, string own, OtherAnswer? other)
    {
        var random = new SeededRandom(draws.Derive("ask", round));
        Answer.Allocation? grid = GridOf(own);
        RoundAsk ask = style.Stance switch
        {
            Stance.Other when GridOf(other?.Text) is { } theirs => new(style, null, theirs, other!.Player),
            Stance.Other => Planted(style with { Stance = Stance.Planted }, random),
            Stance.Planted => Planted(style, random),
            Stance.Violated when grid is not null => new(style, Claimed(style, grid, random), null, null),
            Stance.Violated => new(style with { Stance = Stance.Check, Truth = null }, null, null, null),
            _ => new(style, null, null, null),
        };
        return !ask.Style.Fresh || ask.Grid is not null ? ask
            : grid is not null ? ask with { Grid = grid }
            : ask with { Style = ask.Style with { Fresh = false } };
    }

    private RoundAsk Planted(VerificationStyle style, SeededRandom random)
    {
        bool isRight = style.Truth ?? random.Below(2) == 0;
        ImmutableArray<byte>? grid =
            puzzle.Solution.IsDefaultOrEmpty ? null
            : isRight ? puzzle.Solution
            : PlantedGrid.Near(puzzle, tier, random);
        return grid is { } shown
            ? new RoundAsk(style, null, new Answer.Allocation(shown), null)
            : new RoundAsk(style with { Stance = Stance.Check, Truth = null }, null, null, null);
    }

    /// <summary>A violated condition for a true claim, one that holds for a false one; where there is none of the wanted, one of the others.</summary>
    private int Claimed(VerificationStyle style, Answer.Allocation grid, SeededRandom random)
    {
        ImmutableArray<NumberedCondition> conditions = puzzle.ConditionsOf(tier);
        ImmutableArray<bool> holds = AnswerScorer.Truth(puzzle, tier, grid);
        bool isTrue = style.Truth ?? random.Below(2) == 0;
        int[] wanted = [.. Enumerable.Range(0, conditions.Length).Where(index => holds[index] != isTrue)];
        int[] drawn = wanted.Length > 0 ? wanted : [.. Enumerable.Range(0, conditions.Length)];
        return conditions[drawn[random.Below(drawn.Length)]].Number;
    }

    private Answer.Allocation? GridOf(string? answer) =>
        answer is null ? null : _reader.Read(answer, AnswerForm.ChecksAndGrid).AnswerOrNull as Answer.Allocation;
}
