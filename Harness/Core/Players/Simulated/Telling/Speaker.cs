using Gridlock.Puzzles.Conditions;
using Gridlock.Puzzles.Explaining;
using Gridlock.Puzzles.Identity;
using Gridlock.Puzzles.Reading;

namespace Gridlock.Core.Players.Simulated.Telling;

/// <summary>Words for one puzzle, varied by a generator.</summary>
internal sealed class Speaker(PromptedPuzzle puzzle, SeededRandom random)
{
    internal PromptedPuzzle Puzzle => puzzle;

    internal PuzzleWords Words { get; } = new(puzzle.Grid, puzzle.Labels);

    internal string Pick(params ReadOnlySpan<string> choices) => choices[random.Below(choices.Length)];

    internal string The(int artifact) => Words.The(artifact);

    internal string Spot(int position) => Words.Places.Name(position);

    internal string Clause(Condition condition) => Words.Clause(condition);

    /// <summary>"the ruby is in hall 3".</summary>
    internal string Place(int artifact, int position) => Words.Place(artifact, position);
}
