using System.Globalization;
using System.Text;

namespace Gridlock.Puzzles.Tests.Themes;

/// <summary>Words as a hasty reader sees them.</summary>
internal static class Spelling
{
    /// <summary>Without case and accents; "ß" is "ss".</summary>
    internal static string Folded(string word) =>
        string.Concat(
            word.ToLowerInvariant()
                .Replace("ß", "ss", StringComparison.Ordinal)
                .Normalize(NormalizationForm.FormD)
                .Where(letter => CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark)
        );
}
