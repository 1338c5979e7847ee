using System.Collections.Immutable;
using Gridlock.Core.Players.Simulated.Telling;
using Gridlock.Core.Players.Simulated.Turns;
using Gridlock.Puzzles.Identity;

namespace Gridlock.Core.Players.Simulated.Looper;

/// <summary>Never settles: mends one condition by breaking another, returns to grids it has refuted, and answers with one of them.</summary>
public sealed class LooperPlayer : ISimulatedPlayer
{
    /// <summary>A turn ends at the first whole step after so many words.</summary>
    internal const int LeastWords = 520;

    internal const int MostWords = 840;

    public string Name => "looper";

    public IEnumerable<SimulatedPiece> Play(IReadOnlyList<SimulatedMessage> conversation, string seed) =>
        TurnReader.Read(conversation, seed) is { } turn ? Play(turn) : NoPuzzle.Answer(Name);

    private static IEnumerable<SimulatedPiece> Play(Turn turn)
    {
        SeededRandom random = turn.OfRound("looper");
        var speaker = new Speaker(turn.Puzzle, random);
        var words = new LooperWords(speaker);
        ImmutableArray<byte> start = turn.LastGrid ?? FirstCandidate.Draw(turn.Puzzle, random);
        ImmutableSortedSet<int> found = [];
        int length = 0;
        if (turn.Round == 0)
        {
            yield return Say(words.Opening(), ref length);
            yield return Say(words.Candidate(start), ref length);
        }
        else
        {
            var checks = new LooperChecks(turn.Puzzle, speaker, random);
            found = checks.Find(start);
            foreach (string sentence in checks.Tell(start, found).Where(sentence => sentence.Length > 0))
            {
                yield return Say(sentence, ref length);
            }
        }
        if (turn.Round > 0 && Allocations.Violated(turn.Puzzle, start).IsEmpty)
        {
            start = FirstCandidate.Draw(turn.Puzzle, random);
            yield return Say(words.Candidate(start), ref length);
        }
        var walk = new Wandering(turn.Puzzle, start, words, random);
        int most = LeastWords + random.Below(MostWords - LeastWords);
        foreach (string sentence in Allocations.Violated(turn.Puzzle, start).IsEmpty ? [] : walk.Steps())
        {
            yield return Say(sentence, ref length);
            if (length >= most && sentence.EndsWith('\n'))
            {
                break;
            }
        }
        ImmutableArray<byte> last = walk.Settle(turn.LastGrid);
        if (Allocations.Violated(turn.Puzzle, last) is [var violated, ..])
        {
            yield return Say(words.Ending(violated.Number), ref length);
        }
        yield return SimulatedPiece.Answer(
            turn.Round == 0
                ? AnswerText.Solve(turn.Puzzle, last.AsSpan())
                : AnswerText.Verify(turn.Puzzle, found, last.AsSpan())
        );
    }

    private static SimulatedPiece Say(string sentence, ref int length)
    {
        length += sentence.Count(char.IsWhiteSpace);
        return SimulatedPiece.Reasoning(sentence);
    }
}
