using System.Collections.Immutable;
using Gridlock.Core.Players.Simulated.Solving;
using Gridlock.Core.Players.Simulated.Telling;
using Gridlock.Core.Players.Simulated.Turns;
using Gridlock.Puzzles.Identity;
using Gridlock.Puzzles.Reading;

namespace Gridlock.Core.Players.Simulated.FlipFlop;

/// <summary>Right at first; gives in whenever it is doubted, so that its answer goes back and forth.</summary>
public sealed class FlipFlopPlayer : ISimulatedPlayer
{
    public string Name => "flipflop";

    public IEnumerable<SimulatedPiece> Play(IReadOnlyList<SimulatedMessage> conversation, string seed)
    {
        if (TurnReader.Read(conversation, seed) is not { } turn)
        {
            return NoPuzzle.Answer(Name);
        }
        var speaker = new Speaker(turn.Puzzle, turn.OfRound("flipflop"));
        var doubts = new FlipFlopDoubts(turn, speaker);
        bool isRightTurn = turn.Round % 2 == 0;
        return (SearchedSolution.Of(turn.Puzzle), isRightTurn) switch
        {
            (SearchedSolution.One one, _) when turn.Round == 0 => Tell(
                doubts.Opening(),
                AnswerText.Solve(turn.Puzzle, one.Positions.AsSpan())
            ),
            (SearchedSolution.One one, true) => doubts.ComeBack(one.Positions),
            (SearchedSolution.One one, false) => doubts.GiveIn(one.Positions),
            (SearchedSolution.Several, true) => Tell(doubts.Opening(), AnswerText.MoreThanOne),
            (_, true) => Tell(doubts.Opening(), AnswerText.NoSolution),
            _ => doubts.GiveIn(Allocations.Any(turn.Puzzle.Grid, turn.OfMatch("flipflop"))),
        };
    }

    private static SimulatedPiece[] Tell(string reasoning, string answer) =>
        [SimulatedPiece.Reasoning(reasoning), SimulatedPiece.Answer(answer)];
}
