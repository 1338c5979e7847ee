namespace Gridlock.Puzzles.Wording;

/// <summary>A language that prompts are written in.</summary>
public enum Language
{
    English,
    German,
    Spanish,
}
