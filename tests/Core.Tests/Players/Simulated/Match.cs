using System.Collections.Immutable;
using Gridlock.Core.Players.Simulated;
using Gridlock.Core.Players.Simulated.Turns;
using Gridlock.Puzzles;
using Gridlock.Puzzles.Reading;
using Gridlock.Puzzles.Wording;
using Gridlock.Transcripts.Events;

namespace Gridlock.Core.Tests.Players.Simulated;

/// <summary>A solve round and verification rounds with a simulated player, as the wire would carry them.</summary>
internal sealed class Match
{
    private readonly List<SimulatedMessage> _conversation;

    internal Match(Puzzle puzzle, ISimulatedPlayer player, string seed, int rounds, int tier = 1)
    {
        Puzzle = puzzle;
        _conversation = [new SimulatedMessage("user", PromptWriter.Write(puzzle, tier))];
        Prompted = ((PromptReading.Read)PromptReader.Read(_conversation[0].Text)).Puzzle;
        for (int round = 0; round <= rounds; round++)
        {
            SimulatedPiece[] pieces = [.. player.Play(_conversation, seed)];
            string answer = Join(pieces, DeltaKind.Answer);
            Turns.Add((Join(pieces, DeltaKind.Reasoning), EarlierAnswer.Read(answer, Prompted), answer));
            _conversation.Add(new SimulatedMessage("assistant", answer));
            _conversation.Add(
                new SimulatedMessage("user", "Check your allocation against every condition, one by one.")
            );
        }
    }

    internal Puzzle Puzzle { get; }

    internal PromptedPuzzle Prompted { get; }

    internal List<(string Reasoning, EarlierAnswer Answer, string Text)> Turns { get; } = [];

    internal ImmutableArray<byte> Grid(int round) => Turns[round].Answer.Grid!.Value;

    internal bool IsRight(int round) => Grid(round).SequenceEqual(Puzzle.Solution);

    /// <summary>The conditions that the answer of this round really violates.</summary>
    internal int[] Violated(int round) =>
        [.. Allocations.Violated(Prompted, Grid(round)).Select(condition => condition.Number)];

    private static string Join(IEnumerable<SimulatedPiece> pieces, DeltaKind kind) =>
        string.Concat(pieces.Where(piece => piece.Kind == kind).Select(piece => piece.Text));
}
