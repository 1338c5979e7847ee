using Gridlock.Puzzles.Conditions;

namespace Gridlock.Puzzles.Reading;

/// <summary>One way to read a clause.</summary>
/// <param name="End">Where in the text the clause ends.</param>
/// <param name="Styles">Bit s is set if all of it belongs to style s.</param>
/// <param name="NumberWords">Whether a number in it is a word.</param>
internal sealed record ClauseReading(Condition Condition, int End, int Styles, bool NumberWords);
