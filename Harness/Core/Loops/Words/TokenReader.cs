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
    private long _length;

    /// <summary>Takes the next character.</summary>
    /// <returns>True if it ends a token.</returns>
    internal bool Add(char next, out TextToken token)
    {
        bool isLetter = char.IsLetter(next);
        bool isDigit = !isLetter && char.IsAsciiDigit(next);
        bool ends = (_letters > 0 && (!isLetter || next >= FirstUnspaced)) || (_digits > 0 && !isDigit);
        token = ends ? new TextToken(_hash, IsWord, _digits > 0, _length) : default;
        if (ends)
        {
            (_hash, _letters, _capitals, _digits) = (Basis, 0, 0, 0);
        }
        _length++;
        if (isLetter)
        {
            bool isCapital = char.IsUpper(next);
            _capitals += isCapital ? 1 : 0;
            _letters += next >= FirstUnspaced ? 2 : 1;
            Mix(isCapital ? char.ToLowerInvariant(next) : next);
        }
        else if (isDigit)
        {
            _digits++;
            Mix(next);
        }
        return ends;
    }

    /// <summary>The hash of a word as its token has it.</summary>
    internal static uint HashOf(string word) =>
        word.Aggregate(Basis, (hash, letter) => (hash ^ char.ToLowerInvariant(letter)) * Prime);

    private bool IsWord => _letters > 1 && _capitals < _letters;

    private void Mix(char next) => _hash = (_hash ^ next) * Prime;
}
