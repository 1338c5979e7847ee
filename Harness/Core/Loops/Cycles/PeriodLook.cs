using System.Numerics;

namespace Gridlock.Core.Loops.Cycles;

/// <summary>What the latest period of a cycle is made of.</summary>
/// <param name="Visible">Characters that are not space.</param>
/// <param name="WordLetters">Letters in words: two letters or more, not all of them capitals.</param>
/// <param name="Lines">Line ends, and ends of a bracketed row.</param>
/// <param name="Signs">Different letters and digits, counted up to 64.</param>
/// <param name="HasEmptyLine">No matrix has one.</param>
/// <param name="IsRule">Nothing but the signs that tables and rules across a page are drawn with.</param>
internal readonly record struct PeriodLook(
    int Visible,
    int WordLetters,
    int Lines,
    int Signs,
    bool HasEmptyLine,
    bool IsRule
)
{
    internal static PeriodLook At(CharWindow text, int period)
    {
        (int visible, int wordLetters, int lines, int run, ulong signs) = (0, 0, 0, 0, 0);
        bool hasLower = false;
        bool isRule = true;
        bool hasEmptyLine = false;
        char before = text.Back(1);
        // Once round and on to the end of a word across the seam, so that each word is seen whole.
        for (int place = period; place >= 1; place--)
        {
            char next = text.Back(place);
            if (char.IsLetter(next))
            {
                run++;
                hasLower |= !char.IsUpper(next);
            }
            else
            {
                wordLetters += run > 1 && hasLower ? run : 0;
                (run, hasLower) = (0, false);
            }
            visible += char.IsWhiteSpace(next) ? 0 : 1;
            hasEmptyLine |= next == '\n' && before == '\n';
            before = next is ' ' or '\r' ? before : next;
            lines += next is '\n' or ']' ? 1 : 0;
            signs |= char.IsLetterOrDigit(next) ? 1UL << (next & 63) : 0;
            isRule &= char.IsWhiteSpace(next) || next is '-' or '=' or '|' or '+' or '_' or '*' or ':' or '─' or '═';
        }
        wordLetters += run > 1 && hasLower ? run : 0;
        return new PeriodLook(visible, wordLetters, lines, BitOperations.PopCount(signs), hasEmptyLine, isRule);
    }
}
