namespace Gridlock.Core.Judging.Verification.Mentions;

/// <summary>Numbers that stand as marks: "#7", "(7)", "[7]", "C7", and "7.", "7)", "7:" or "7|" at the start of a line.</summary>
internal static class MarkedNumbers
{
    private const int MostDigits = 3;
    private const string LineOpeners = " \t*>|-•(";
    private const string LineClosers = ".):|";

    public static void AddTo(HashSet<int> named, string text)
    {
        for (int at = text.AsSpan().IndexOfAnyInRange('0', '9'); at >= 0; )
        {
            int end = at;
            while (end < text.Length && char.IsAsciiDigit(text[end]))
            {
                end++;
            }
            if (end - at <= MostDigits && IsMark(text, at, end))
            {
                named.Add(int.Parse(text.AsSpan(at, end - at), System.Globalization.CultureInfo.InvariantCulture));
            }
            int next = text.AsSpan(end).IndexOfAnyInRange('0', '9');
            at = next < 0 ? -1 : end + next;
        }
    }

    private static bool IsMark(string text, int at, int end)
    {
        char before = at > 0 ? text[at - 1] : '\n';
        char after = end < text.Length ? text[end] : '\n';
        return before switch
        {
            '#' => true,
            '(' when after == ')' => true,
            '[' => after == ']',
            'C' => (at < 2 || !char.IsLetterOrDigit(text[at - 2])) && !char.IsLetterOrDigit(after),
            _ => LineClosers.Contains(after) && OpensLine(text, at),
        };
    }

    private static bool OpensLine(string text, int at)
    {
        int place = at - 1;
        while (place >= 0 && LineOpeners.Contains(text[place]))
        {
            place--;
        }
        return place < 0 || text[place] == '\n';
    }
}
