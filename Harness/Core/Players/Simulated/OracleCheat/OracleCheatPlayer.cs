using System.Collections.Immutable;
using Gridlock.Core.Players.Simulated.Solving;
using Gridlock.Core.Players.Simulated.Turns;
using Gridlock.Puzzles.Reading;

namespace Gridlock.Core.Players.Simulated.OracleCheat;

/// <summary>The upper bound of what a prompt says: a complete search is done for it, and it writes down what that found.</summary>
public sealed class OracleCheatPlayer : ISimulatedPlayer
{
    public string Name => "oracle-cheat";

    public bool IsGivenTheSolution => true;

    public IEnumerable<SimulatedPiece> Play(IReadOnlyList<SimulatedMessage> conversation, string seed)
    {
        if (TurnReader.Read(conversation, seed) is not { } turn)
        {
            return NoPuzzle.Answer(Name);
        }
        return SearchedSolution.Of(turn.Puzzle) switch
        {
            SearchedSolution.One one => Tell(
                "I was given the solution, so there is nothing to work out.\n",
                turn.Round == 0
                    ? AnswerText.Solve(turn.Puzzle, one.Positions.AsSpan())
                    : AnswerText.Verify(turn.Puzzle, Violated(turn), one.Positions.AsSpan())
            ),
            SearchedSolution.None => Tell(
                "I was given the result of a complete search: no grid satisfies all conditions.\n",
                AnswerText.NoSolution
            ),
            SearchedSolution.Several => Tell(
                "I was given the result of a complete search: more than one grid satisfies all conditions.\n",
                AnswerText.MoreThanOne
            ),
            _ => Tell(
                "I was to be given the solution, and the search was given up before it found out.\n",
                "I can not say: the search that I rely on was given up."
            ),
        };
    }

    private static SimulatedPiece[] Tell(string reasoning, string answer) =>
        [SimulatedPiece.Reasoning(reasoning), SimulatedPiece.Answer(answer)];

    private static ImmutableHashSet<int> Violated(Turn turn) =>
        turn.LastGrid is { } grid ? [.. Allocations.Violated(turn.Puzzle, grid).Select(Number)] : [];

    private static int Number(PromptedCondition condition) => condition.Number;
}
