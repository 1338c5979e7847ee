namespace Gridlock.Core.Judging.Claims.Names;

/// <summary>Cuts a name into words and numbers, as the lexer cuts a text.</summary>
internal static class NameWords
{
    public static List<string> Of(string name)
    {
        var words = new List<string>();
        int start = -1;
        for (int at = 0; at <= name.Length; at++)
        {
            bool inside = at < name.Length && (char.IsLetterOrDigit(name[at]) || IsInner(name, at));
            bool breaks =
                start >= 0 && inside && at > start && char.IsAsciiDigit(name[at]) != char.IsAsciiDigit(name[at - 1]);
            if (start >= 0 && (!inside || breaks))
            {
                words.Add(name[start..at].ToLowerInvariant().Replace('’', '\''));
                start = -1;
            }
            if (inside && start < 0)
            {
                start = at;
            }
        }
        return words;
    }

    public static bool IsNumber(string word) => char.IsAsciiDigit(word[0]);

    private static bool IsInner(string name, int at) =>
        name[at] is '\'' or '’' && at > 0 && char.IsLetter(name[at - 1]);
}
