using System.Collections.Immutable;
using Gridlock.Core.Judging.Answers;
using Gridlock.Core.Judging.Verification.Styles;
using Gridlock.Puzzles.Wording.Checks;
using Gridlock.Transcripts.Events;

namespace Gridlock.App.Live.Seats;

/// <summary>What a verification round asks, and about which arrangement.</summary>
/// <param name="Condition">The number of the condition that the player is told is violated; null if it is told none.</param>
/// <param name="Shown">The arrangement that was shown; null where the player is to look at its own last answer.</param>
/// <param name="From">The seat of the player that the arrangement is from; null where that is nobody at this table.</param>
internal sealed record AskedRound(int Round, VerificationStyle Style, int? Condition, Answer? Shown, int? From)
{
    /// <summary>True where the arrangement to be checked is not the player's own.</summary>
    public bool IsForeign => Shown is not null && Style.Stance is Stance.Other or Stance.Planted;

    /// <summary>A style of a later version counts as a neutral check, as it does for the judge.</summary>
    public static AskedRound Read(CallIntent intent, AnswerReader reader, ImmutableArray<SeatFacts> seats, int seat)
    {
        CheckAsked? asked = intent.Asked;
        return new AskedRound(
            intent.Round,
            asked is not null && StyleWords.Read(asked.Style) is StyleReading.Read read
                ? read.Style
                : VerificationStyle.Usual,
            asked?.Condition,
            asked?.Grid is string rows ? reader.Read($"{{\"grid\": {rows}}}", AnswerForm.Grid).AnswerOrNull : null,
            asked?.From is string player ? SeatOf(player, seats, seat) : null
        );
    }

    /// <summary>The next one of that name, as it may sit at the table more than once.</summary>
    private static int? SeatOf(string player, ImmutableArray<SeatFacts> seats, int seat) =>
        seats
            .Where(other => other.Seat != seat && (other.Name == player || other.Name.StartsWith($"{player} #")))
            .OrderBy(other => other.Seat < seat)
            .ThenBy(static other => other.Seat)
            .FirstOrDefault()
            ?.Seat;
}
