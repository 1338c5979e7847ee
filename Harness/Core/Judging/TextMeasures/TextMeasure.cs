namespace Gridlock.Core.Judging.TextMeasures;

/// <summary>The measures of one text that need nothing but the text.</summary>
/// <param name="Tokens">What stands between white space.</param>
/// <param name="SeqRep4"><see cref="Repetition.SeqRep"/> at n = 4.</param>
/// <param name="Distinct2"><see cref="Repetition.Distinct"/> at n = 2.</param>
/// <param name="Compression"><see cref="TextMeasures.Compression.Ratio"/>.</param>
/// <param name="Reflections"><see cref="Reflection.Count"/>.</param>
public readonly record struct TextMeasure(
    int Tokens,
    double SeqRep4,
    double Distinct2,
    double Compression,
    int Reflections
)
{
    public static TextMeasure Of(string text) =>
        new(
            NGrams.Tokens(text).Length,
            Repetition.SeqRep(text),
            Repetition.Distinct(text),
            TextMeasures.Compression.Ratio(text),
            Reflection.Count(text)
        );
}
