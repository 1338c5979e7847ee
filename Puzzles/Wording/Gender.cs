namespace Gridlock.Puzzles.Wording;

/// <summary>The grammatical gender of a noun, which decides its article.</summary>
public enum Gender
{
    /// <summary>A proper name, which takes no article in German and Spanish.</summary>
    None,
    Masculine,
    Feminine,
    Neuter,
}
