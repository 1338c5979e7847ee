namespace Gridlock.Puzzles.Reading.Forms;

/// <summary>A place in a sentence where a name, a number, a smaller statement or a word that depends on the puzzle stands.</summary>
/// <param name="Type">The gap's first word.</param>
/// <param name="Argument">The place among the condition's arguments, from 0; null for words that are no argument.</param>
/// <param name="Case">Such as "dat", for the words before a name; or "m|f|n" words by the column noun's gender.</param>
internal sealed record FormGap(string Type, int? Argument, string Case)
{
    internal bool IsNumber => Type == "number";

    internal bool IsStatement => Type is "statement" or "statements";

    internal static FormGap Parse(string text)
    {
        if (text.Split(": ") is [string noun, string words])
        {
            return new FormGap(noun, null, words);
        }
        string[] tokens = text.Split(' ');
        return tokens.Length > 1 && tokens[1].Length == 1 && char.IsAsciiDigit(tokens[1][0])
            ? new FormGap(tokens[0], tokens[1][0] - '1', tokens.Length > 2 ? tokens[2] : "")
            : new FormGap(text, null, "");
    }
}
