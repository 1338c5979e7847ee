namespace Gridlock.Core.Loops.Cycles;

/// <summary>How long a cycle has to go on before it can not be a table, a matrix or a picture; by what one period of it looks like.</summary>
internal static class CycleShape
{
    /// <summary>A long sentence that is said twice in a row is a loop; shorter ones, from so many characters on.</summary>
    internal const int Prose = 190;

    /// <summary>From this length on, once more is enough.</summary>
    internal const int Sentence = 100;

    /// <summary>One line of a matrix, a rule across the page or the digits of a number stay below this.</summary>
    internal const int Line = 200;

    /// <summary>Rows with many signs, said three times, at least so much.</summary>
    internal const int Rows = 600;

    /// <summary>A matrix of 60 times 60 zeros stays below this.</summary>
    internal const int Matrix = 7_500;

    private const double WordShare = 0.4;
    private const int FewSigns = 4;

    /// <summary>What any cycle of this period needs at least.</summary>
    internal static int Least(int period) => period < Sentence ? Prose : period;

    /// <summary>Repeated characters, beyond the first time, that make this cycle a loop.</summary>
    internal static int Needed(CharWindow text, int period)
    {
        PeriodLook look = PeriodLook.At(text, period);
        if (look.Visible > 0 && look.WordLetters >= WordShare * look.Visible)
        {
            return Least(period);
        }
        if (look.Lines == 0 || look.Visible <= look.Lines)
        {
            return look.IsRule ? Rows : Math.Max(Line, period);
        }
        return look.Signs > FewSigns || look.HasEmptyLine ? Math.Max(Rows, 2 * period) : Matrix;
    }
}
