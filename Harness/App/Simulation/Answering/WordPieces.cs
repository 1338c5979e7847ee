namespace Gridlock.App.Simulation.Answering;

/// <summary>A rough tokenizer: a word with the space before it, up to eight letters of it; three digits; a sign.</summary>
internal static class WordPieces
{
    private const int LongestWord = 8;
    private const int LongestNumber = 3;

    /// <summary>The length of the first piece of a text that is not empty, in UTF-16 units; never splits a surrogate pair.</summary>
    public static int FirstLength(ReadOnlySpan<char> text)
    {
        int start = text[0] == ' ' && text.Length > 1 && char.IsLetterOrDigit(text[1]) ? 1 : 0;
        char first = text[start];
        if (char.IsLetter(first))
        {
            return start + Run(text[start..], LongestWord, char.IsLetter);
        }
        if (char.IsDigit(first))
        {
            return start + Run(text[start..], LongestNumber, char.IsDigit);
        }
        if (char.IsWhiteSpace(first))
        {
            return Run(text, LongestWord, char.IsWhiteSpace);
        }
        return text.Length > 1 && char.IsSurrogatePair(first, text[1]) ? 2 : 1;
    }

    public static int Count(ReadOnlySpan<char> text)
    {
        int count = 0;
        while (!text.IsEmpty)
        {
            text = text[FirstLength(text)..];
            count++;
        }
        return count;
    }

    private static int Run(ReadOnlySpan<char> text, int longest, Func<char, bool> belongs)
    {
        int length = 1;
        while (length < text.Length && length < longest && belongs(text[length]))
        {
            length++;
        }
        return length;
    }
}
