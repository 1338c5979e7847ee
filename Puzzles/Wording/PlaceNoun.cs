namespace Gridlock.Puzzles.Wording;

/// <summary>The noun for a column or a row in the forms that sentences need.</summary>
/// <param name="Singular">In English with a consonant at its start, so that "a" stands before it.</param>
/// <param name="PluralDative">As in German "in den Sälen"; elsewhere the plural.</param>
public sealed record PlaceNoun(string Singular, string Plural, string PluralDative, Gender Gender)
{
    /// <summary>An English noun, whose forms end there.</summary>
    public PlaceNoun(string singular, string plural)
        : this(singular, plural, plural, Gender.None) { }

    /// <summary>The one of the words that suits the noun; without a third word, neuter takes the first.</summary>
    internal string ByGender(string masculine, string feminine, string? neuter = null) =>
        Gender switch
        {
            Gender.Feminine => feminine,
            Gender.Neuter => neuter ?? masculine,
            _ => masculine,
        };
}
