using Gridlock.Core.Players.Simulated.Solving;
using Gridlock.Core.Players.Simulated.Telling;
using Gridlock.Core.Players.Simulated.Turns;
using Gridlock.Puzzles.Identity;

namespace Gridlock.Core.Players.Simulated.FormatBreaker;

/// <summary>Right every time, and hardly ever in the form that was asked for.</summary>
public sealed class FormatBreakerPlayer : ISimulatedPlayer
{
    private static readonly BrokenFormat[] s_formats = Enum.GetValues<BrokenFormat>();

    public string Name => "format-breaker";

    public IEnumerable<SimulatedPiece> Play(IReadOnlyList<SimulatedMessage> conversation, string seed)
    {
        if (TurnReader.Read(conversation, seed) is not { } turn)
        {
            return NoPuzzle.Answer(Name);
        }
        SeededRandom random = turn.OfRound("format-breaker");
        var speaker = new Speaker(turn.Puzzle, random);
        BrokenFormat format = s_formats[random.Below(s_formats.Length)];
        return
        [
            SimulatedPiece.Reasoning(
                $"{turn.Puzzle.Conditions.Length} conditions; condition 1 says that {speaker.Clause(turn.Puzzle.Conditions[0].Condition)}. "
                    + "I have it. How shall I put it down? Any form will do.\n"
            ),
            SimulatedPiece.Answer(
                SearchedSolution.Of(turn.Puzzle) switch
                {
                    SearchedSolution.One one => new BrokenAnswer(turn, speaker, one.Positions).In(format),
                    SearchedSolution.Several => "**Answer:** more than one arrangement satisfies all conditions.",
                    _ => "**Answer:** there is no solution.",
                }
            ),
        ];
    }
}
