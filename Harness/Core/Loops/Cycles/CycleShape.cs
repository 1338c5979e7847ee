namespace Gridlock.Core.Loops.Cycles;

/// <summary>What one period of a cycle looks like, and so how long it has to go on before it can not be a table, a matrix or a picture.</summary>
internal static class CycleShape
{
    /// <summary>Sentences that are said twice are a loop already, from so many characters on.</summary>
    internal const int Prose = 160;

    /// <summary>One line of a matrix or of a number's digits stays below this.</summary>
    internal const int Line = 1_000;

    /// <summary>Blocks between empty lines: three times the same block, at least so much.</summary>
    internal const int Block = 600;

    /// <summary>A matrix of 60 times 60 numbers stays below this.</summary>
    internal const int Matrix = 7_500;

    private const double WordShare = 0.4;
    private const int FewestLetters = 2;

    /// <summary>Repeated characters, beyond the first time, that make this cycle a loop.</summary>
    internal static int Needed(CharWindow text, int period)
    {
        var look = Look(text, period);
        if (look.Visible > 0 && look.WordLetters >= WordShare * look.Visible)
        {
            return Math.Max(Prose, period);
        }
        if (look.Lines == 0 || look.Visible <= look.Lines)
        {
            return Math.Max(Line, period);
        }
        return look.HasEmptyLine ? Math.Max(Block, 3 * period) : Matrix;
    }

    private static (int Visible, int WordLetters, int Lines, bool HasEmptyLine) Look(CharWindow text, int period)
    {
        // One letter beyond the period, so that a word across the seam is seen whole.
        (int visible, int wordLetters, int lines, int run) = (0, 0, 0, 0);
        bool hasLower = false;
        bool atStart = false;
        bool hasEmptyLine = false;
        for (int place = period; place >= 1; place--)
        {
            char letter = text.Back(place);
            if (char.IsLetter(letter))
            {
                run++;
                visible++;
                hasLower |= !char.IsUpper(letter);
                atStart = false;
                continue;
            }
            wordLetters += run >= FewestLetters && hasLower ? run : 0;
            (run, hasLower) = (0, false);
            if (letter is '\n' or ']')
            {
                lines++;
                hasEmptyLine |= atStart && letter == '\n';
                atStart = letter == '\n';
            }
            else if (!char.IsWhiteSpace(letter))
            {
                visible++;
                atStart = false;
            }
        }
        wordLetters += run >= FewestLetters && hasLower ? run : 0;
        return (visible, wordLetters, lines, hasEmptyLine);
    }
}
