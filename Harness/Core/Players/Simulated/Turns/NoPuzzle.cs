namespace Gridlock.Core.Players.Simulated.Turns;

/// <summary>What a simulated player says to anything but a puzzle.</summary>
internal static class NoPuzzle
{
    internal static SimulatedPiece[] Answer(string player) =>
        [
            SimulatedPiece.Answer(
                $"I am sim/{player}, a simulated player: I only play Gridlock puzzles, and I found none in this conversation."
            ),
        ];
}
