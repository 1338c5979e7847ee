namespace Gridlock.Core.Players.Wire;

/// <summary>How many tokens a text takes, within a factor of about 1.5: four letters a token as in English, and one token for each
/// character of a script that is written without spaces.</summary>
internal struct TextMeasure
{
    private const int LettersAToken = 4;
    private const char FirstDense = '\u2E80';
    private const char LastDense = '\uFFFF';

    private long _letters;
    private long _dense;

    /// <summary>UTF-16 units.</summary>
    public readonly long Characters => _letters + _dense;

    public readonly long Tokens => _dense + (_letters + LettersAToken - 1) / LettersAToken;

    public void Add(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange(FirstDense, LastDense))
        {
            _letters += text.Length;
            return;
        }
        foreach (char unit in text)
        {
            // Half an emoji counts as two letters do: emoji take about one token.
            if (unit >= FirstDense && !char.IsSurrogate(unit))
            {
                _dense++;
            }
            else
            {
                _letters++;
            }
        }
    }
}
