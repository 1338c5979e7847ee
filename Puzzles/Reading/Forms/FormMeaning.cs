using System.Collections.Immutable;
using Gridlock.Puzzles.Conditions;

namespace Gridlock.Puzzles.Reading.Forms;

/// <summary>What a sentence means that ends here.</summary>
/// <param name="Styles">Bit s is set if the sentence belongs to style s.</param>
/// <param name="Arguments">Those that the words alone say; empty where gaps say them.</param>
internal sealed record FormMeaning(ConditionKind Kind, int Styles, ImmutableArray<int> Arguments)
{
    internal bool IsSameAs(FormMeaning other) =>
        Kind == other.Kind && Arguments.AsSpan().SequenceEqual(other.Arguments.AsSpan());
}
