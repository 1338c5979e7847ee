namespace Gridlock.Core.Loops.Words;

/// <summary>Cuts a stream into words and numbers, a character at a time; where scripts write without spaces every sign is a word.</summary>
internal sealed class TokenReader
{
    private const uint Basis = 2166136261;
    private const uint Prime = 16777619;
    private const char FirstUnspaced = '\u2E80';

    private uint _hash = Basis;
    private int _letters;
    private int _capitals;
    private int _digits;
    private char _before;
    private char _previous;
    private bool _isSign;
    private long _length;

    /// <summary>How many small letters the piece begins with; 0 where the first of them ends a number.</summary>
    internal int Letters(ReadOnlySpan<char> piece)
    {
        int letters = 0;
        if (_digits == 0)
        {
            while (letters < piece.Length && char.IsAsciiLetterLower(piece[letters]))
            {
                letters++;
            }
        }
        return letters;
    }

    /// <summary>Takes small letters that <see cref="Letters"/> counted.</summary>
    internal void AddLetters(ReadOnlySpan<char> letters)
    {
        if (_letters == 0)
        {
            _before = _previous;
        }
        _letters += letters.Length;
        _length += letters.Length;
        _previous = letters[^1];
        uint hash = _hash;
        foreach (char letter in letters)
        {
            hash = (hash ^ letter) * Prime;
        }
        _hash = hash;
    }

    /// <summary>Takes the next character.</summary>
    /// <returns>True if it ends a token; there is none otherwise.</returns>
    internal bool Add(char next, out TextToken token)
    {
        bool isLetter = char.IsLetter(next);
        bool isDigit = !isLetter && char.IsAsciiDigit(next);
        bool ends = (_letters > 0 && (!isLetter || next >= FirstUnspaced)) || (_digits > 0 && !isDigit);
        token = ends
            ? new TextToken(_hash, IsWord && !(IsQuote(next) && IsQuote(_before)), _digits > 0, _isSign, _length)
            : default;
        if (ends)
        {
            (_hash, _letters, _capitals, _digits, _isSign) = (Basis, 0, 0, 0, false);
        }
        _length++;
        if (isLetter)
        {
            _before = _letters == 0 ? _previous : _before;
            bool isCapital = char.IsUpper(next);
            _capitals += isCapital ? 1 : 0;
            _isSign = next >= FirstUnspaced;
            _letters += _isSign ? 2 : 1;
            Mix(isCapital ? char.ToLowerInvariant(next) : next);
        }
        else if (isDigit)
        {
            _digits++;
            Mix(next);
        }
        _previous = next;
        return ends;
    }

    /// <summary>The hash of a word as its token has it.</summary>
    internal static uint HashOf(string word) =>
        word.Aggregate(Basis, (hash, letter) => (hash ^ char.ToLowerInvariant(letter)) * Prime);

    private static bool IsQuote(char sign) => sign is '"' or '\'' or '`' or '“' or '”' or '‘' or '’';

    private bool IsWord => _letters > 1 && _capitals < _letters;

    private void Mix(char next) => _hash = (_hash ^ next) * Prime;
}
