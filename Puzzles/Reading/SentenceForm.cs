using System.Collections.Immutable;
using Gridlock.Puzzles.Conditions;

namespace Gridlock.Puzzles.Reading;

/// <summary>One sentence with gaps; finds every filling of the gaps, so that a second meaning never goes unnoticed.</summary>
internal sealed class SentenceForm(ConditionKind kind, ImmutableArray<Gap> pieces)
{
    /// <summary>Every condition that the text can mean from here, and where its clause ends.</summary>
    internal IEnumerable<(Condition Condition, int End)> At(string text, int start) =>
        Fill(text, start, 0, new Condition(kind, [], []));

    private IEnumerable<(Condition Condition, int End)> Fill(string text, int at, int piece, Condition filled) =>
        piece == pieces.Length
            ? [(filled, at)]
            : pieces[piece]
                .At(text, at)
                .SelectMany(filling => Fill(text, filling.End, piece + 1, filling.AddedTo(filled)));
}
