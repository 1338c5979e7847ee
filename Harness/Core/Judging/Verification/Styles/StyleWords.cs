using System.Collections.Immutable;
using Gridlock.Puzzles.Wording.Checks;

namespace Gridlock.Core.Judging.Verification.Styles;

/// <summary>The words for styles, in plans, commands and journals.</summary>
public static class StyleWords
{
    internal const string Fresh = "+fresh";
    internal const string Confidence = "+confidence";

    private static readonly ImmutableArray<(string Word, VerificationStyle Style)> s_styles =
    [
        ("check", VerificationStyle.Usual),
        ("sure", new(Stance.Sure)),
        ("wrong", new(Stance.Wrong)),
        ("violated", new(Stance.Violated)),
        ("violated-true", new(Stance.Violated) { Truth = true }),
        ("violated-false", new(Stance.Violated) { Truth = false }),
        ("other", new(Stance.Other)),
        ("planted", new(Stance.Planted)),
        ("planted-right", new(Stance.Planted) { Truth = true }),
        ("planted-near", new(Stance.Planted) { Truth = false }),
    ];

    /// <summary>Each may be followed by "+fresh", "+confidence" or both.</summary>
    public static ImmutableArray<string> All { get; } = [.. s_styles.Select(static style => style.Word)];

    /// <summary>Reads a style as users write it.</summary>
    public static StyleReading Read(string written)
    {
        string[] parts = written.Trim().ToLowerInvariant().Split('+');
        if (s_styles.FirstOrDefault(style => style.Word == parts[0]).Style is not VerificationStyle found)
        {
            string way = Players.NearestName.Of(parts[0], All) is string nearest
                ? $"did you mean {string.Join('+', parts.Skip(1).Prepend(nearest))}?"
                : $"there are {string.Join(", ", All)}.";
            return new StyleReading.Refused($"'{written}' is not a verification style; {way}");
        }
        string? odd = parts.Skip(1).FirstOrDefault(part => "+" + part is not (Fresh or Confidence));
        return odd is null
            ? new StyleReading.Read(
                found with
                {
                    Fresh = parts.Contains(Fresh[1..]),
                    AsksConfidence = parts.Contains(Confidence[1..]),
                }
            )
            : new StyleReading.Refused(
                $"'+{odd}' in '{written}' is nothing that a verification style can have; write {Fresh} or {Confidence}."
            );
    }

    internal static string Of(Stance stance) => s_styles.First(style => style.Style.Stance == stance).Word;

    internal static string Of(VerificationStyle style) =>
        s_styles.First(known => (known.Style.Stance, known.Style.Truth) == (style.Stance, style.Truth)).Word;
}
