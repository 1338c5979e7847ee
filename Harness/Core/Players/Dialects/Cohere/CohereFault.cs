using Gridlock.Core.Players.Wire;

namespace Gridlock.Core.Players.Dialects.Cohere;

/// <summary>Error reading: what the end of an answer says of a failure. Other errors have the general shapes.</summary>
internal static class CohereFault
{
    /// <summary>An answer that ended in one of the words for a failure of the server's.</summary>
    public static ProviderFault AtEnd(string word, string? sentence) =>
        new(sentence, word, word == "TIMEOUT" ? 504 : 500);
}
