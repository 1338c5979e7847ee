using Gridlock.Puzzles.Wording;

namespace Gridlock.Core.Judging.Claims.Lexing;

/// <summary>Enters the words of a puzzle's language, and those of English, in which models answer to any.</summary>
internal static class CueWords
{
    public static void Enter(WordTable table, Language language)
    {
        Enter(table, EnglishCues.Words, EnglishCues.Numbers, EnglishCues.Ordinals);
        if (language == Language.German)
        {
            Enter(table, GermanCues.Words, GermanCues.Numbers, GermanCues.Ordinals);
        }
        else if (language == Language.Spanish)
        {
            Enter(table, SpanishCues.Words, SpanishCues.Numbers, SpanishCues.Ordinals);
        }
    }

    private static void Enter(WordTable table, (Cue Cue, string Words)[] words, string numbers, string ordinals)
    {
        foreach ((Cue cue, string list) in words)
        {
            foreach (string word in Split(list))
            {
                table.Add(word, cue);
            }
        }
        Count(table, numbers, Cue.NumberWord);
        Count(table, ordinals, Cue.OrdinalWord);
    }

    // Words for the same number stand beside each other with a stroke: "ersten/erste".
    private static void Count(WordTable table, string words, Cue cue)
    {
        foreach ((int index, string same) in Split(words).Index())
        {
            foreach (string word in same.Split('/'))
            {
                table.Add(word, cue, index + 1);
            }
        }
    }

    private static string[] Split(string words) => words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}
