namespace Gridlock.Core.Judging.Progress;

/// <summary>How many tokens a stretch of text is taken for.</summary>
public static class TokenCount
{
    /// <summary>No tokenizer is the same for all models: four UTF-16 units are one token, as English prose has it on average.</summary>
    public const double CharactersAToken = 4;

    public static double Of(long characters, double charactersAToken = CharactersAToken) =>
        characters / charactersAToken;
}
