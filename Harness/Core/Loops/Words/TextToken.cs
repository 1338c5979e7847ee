namespace Gridlock.Core.Loops.Words;

/// <summary>One word or number of a stream.</summary>
/// <param name="Hash">Of its lower-case letters, or of its digits; equal tokens have equal hashes, on every machine.</param>
/// <param name="IsWord">Two letters or more, not all of them capitals, and not alone in quotation marks: names of cells, moves and
/// variables are symbols, not words.</param>
/// <param name="IsSign">A sign of a script without spaces, of which about two make a word.</param>
/// <param name="End">The place behind its last character.</param>
internal readonly record struct TextToken(uint Hash, bool IsWord, bool IsNumber, bool IsSign, long End);
