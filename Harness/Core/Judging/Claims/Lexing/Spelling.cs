namespace Gridlock.Core.Judging.Claims.Lexing;

/// <summary>The word or the number that is being read, sign by sign; of a long one the beginning is kept.</summary>
internal struct Spelling()
{
    private const int MostLetters = 40;
    private const int MostDigits = 6;

    private readonly char[] _letters = new char[MostLetters];

    /// <summary>Signs that are kept, or digits; 0 while nothing is being read.</summary>
    public int Length { get; private set; }

    /// <summary>Of the letters, as <see cref="WordTable.Next"/> makes it.</summary>
    public uint Hash { get; private set; }

    public long Start { get; private set; }

    public bool IsCapital { get; private set; }

    public bool IsNumber { get; private set; }

    public int Number { get; private set; }

    public readonly ReadOnlySpan<char> Letters => _letters.AsSpan(0, Length);

    /// <param name="lower">The letter, or an apostrophe within a word.</param>
    public void Letter(char lower, char written, long at)
    {
        if (Length == 0)
        {
            (Start, Hash, IsCapital) = (at, WordTable.Start, lower != written);
        }
        if (Length < MostLetters)
        {
            _letters[Length++] = lower;
            Hash = WordTable.Next(Hash, lower);
        }
    }

    /// <summary>Takes the small letters at the start, which most of a text is.</summary>
    /// <returns>How many there were.</returns>
    public int SmallLetters(ReadOnlySpan<char> piece, long at)
    {
        if (Length == 0)
        {
            (Start, Hash, IsCapital) = (at, WordTable.Start, false);
        }
        char[] letters = _letters;
        int length = Length;
        uint hash = Hash;
        int taken = 0;
        for (; taken < piece.Length && char.IsAsciiLetterLower(piece[taken]); taken++)
        {
            if (length < letters.Length)
            {
                letters[length++] = piece[taken];
                hash = WordTable.Next(hash, piece[taken]);
            }
        }
        (Length, Hash) = (length, hash);
        return taken;
    }

    public void Digit(int digit, long at)
    {
        if (!IsNumber)
        {
            (Start, Number, Length, IsNumber) = (at, 0, 0, true);
        }
        if (Length++ < MostDigits)
        {
            Number = (Number * 10) + digit;
        }
    }

    public void Clear() => (Length, IsNumber) = (0, false);
}
