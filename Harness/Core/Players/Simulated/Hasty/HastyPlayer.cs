using System.Collections.Immutable;
using Gridlock.Core.Players.Simulated.Telling;
using Gridlock.Core.Players.Simulated.Turns;
using Gridlock.Puzzles.Identity;

namespace Gridlock.Core.Players.Simulated.Hasty;

/// <summary>Misreads or forgets a condition now and then, and finds some of its errors when it checks; see <see cref="HastyRates"/>.</summary>
public sealed class HastyPlayer : ISimulatedPlayer
{
    public string Name => "hasty";

    public IEnumerable<SimulatedPiece> Play(IReadOnlyList<SimulatedMessage> conversation, string seed)
    {
        if (TurnReader.Read(conversation, seed) is not { } turn)
        {
            return NoPuzzle.Answer(Name);
        }
        return turn.Round > 0 && turn.LastGrid is { } grid ? Verify(turn, grid) : Solve(turn);
    }

    private static IEnumerable<SimulatedPiece> Solve(Turn turn)
    {
        SeededRandom random = turn.OfRound("hasty");
        var speaker = new Speaker(turn.Puzzle, random);
        yield return SimulatedPiece.Reasoning(
            speaker.Pick("Okay, quick one. ", "Let me be quick. ", "Right, this should not take long. ")
                + $"{turn.Puzzle.Conditions.Length} conditions, {turn.Puzzle.Grid.Artifacts} objects.\n"
        );
        HastyReading reading = HastyReading.Of(turn, turn.Reported);
        var solving = HastySolving.Of(reading, turn.Reported, random);
        foreach (string sentence in new BriskTeller(speaker, reading).Tell(solving))
        {
            yield return SimulatedPiece.Reasoning(sentence);
        }
        yield return SimulatedPiece.Reasoning(
            speaker.Pick("\nDone.\n", "\nThat should be it.\n", "\nGood enough, here it is.\n")
        );
        ImmutableArray<byte> grid = Grid(turn, solving, random);
        yield return SimulatedPiece.Answer(
            turn.Round == 0
                ? AnswerText.Solve(turn.Puzzle, grid.AsSpan())
                : AnswerText.Verify(turn.Puzzle, ImmutableHashSet<int>.Empty, grid.AsSpan())
        );
    }

    private static IEnumerable<SimulatedPiece> Verify(Turn turn, ImmutableArray<byte> grid)
    {
        SeededRandom random = turn.OfRound("hasty");
        var speaker = new Speaker(turn.Puzzle, random);
        var checks = HastyChecks.Draw(turn.Puzzle, grid, random);
        foreach (string sentence in checks.Tell(speaker, grid))
        {
            yield return SimulatedPiece.Reasoning(sentence);
        }
        if (!checks.Reported.IsEmpty)
        {
            yield return SimulatedPiece.Reasoning(
                speaker.Pick(
                    "\nLet me redo it with that in mind.\n",
                    "\nOkay, once more.\n",
                    "\nSo I have to change something.\n"
                )
            );
            ImmutableHashSet<int> sure = turn.Reported.Union(checks.Found);
            HastyReading reading = HastyReading.Of(turn, sure);
            if (checks.FalseAlarm is { } alarm)
            {
                var misread = Misreading.Of(turn.Puzzle.Conditions[alarm - 1].Condition, turn.Puzzle.Grid, random);
                reading = reading with { Wrong = reading.Wrong.SetItem(alarm, misread) };
                sure = sure.Remove(alarm);
            }
            var solving = HastySolving.Of(reading, sure, random);
            foreach (string sentence in new BriskTeller(speaker, reading).TellMoves(solving, grid))
            {
                yield return SimulatedPiece.Reasoning(sentence);
            }
            yield return SimulatedPiece.Reasoning(
                speaker.Pick("\nNow it should fit.\n", "\nBetter.\n", "\nFixed, I think.\n")
            );
            grid = Grid(turn, solving, random);
        }
        yield return SimulatedPiece.Answer(AnswerText.Verify(turn.Puzzle, checks.Reported, grid.AsSpan()));
    }

    private static ImmutableArray<byte> Grid(Turn turn, HastySolving solving, SeededRandom random) =>
        solving.Attempt?.Positions ?? Allocations.Any(turn.Puzzle.Grid, random);
}
