using FsCheck;
using FsCheck.Fluent;
using Gridlock.App.Live.Seats;

namespace Gridlock.Live.Tests.Folding;

public sealed class NameVeilTests
{
    private static readonly string[] Secrets = ["sim/scholar", "scholar", "sch"];

    [Fact]
    public void However_a_text_is_cut_the_same_is_covered_and_its_length_stays()
    {
        var pieces = Gen.Elements("scholar", "SCH", "sim/", "s", "c", "h", "olar", " ", "the ", "👩", "\n").ListOf();
        Prop.ForAll(
                pieces.ToArbitrary(),
                Gen.Choose(0, 1000).ToArbitrary(),
                (parts, salt) =>
                {
                    string text = string.Concat(parts);
                    string whole = NameVeil.Cover(text, Secrets);
                    string cut = Veiled(text, salt);
                    return cut == whole
                        && cut.Length == text.Length
                        && !cut.Contains("scholar", StringComparison.OrdinalIgnoreCase);
                }
            )
            .QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Halves_of_a_pair_stay_together()
    {
        var veil = new NameVeil([]);
        veil.Next("a\ud83d").Should().Be("a");
        veil.Next("\udc69").Should().Be("\ud83d\udc69");
    }

    private static string Veiled(string text, int salt)
    {
        var veil = new NameVeil(Secrets);
        string shown = "";
        for (int at = 0; at < text.Length; )
        {
            int length = Math.Min(text.Length - at, 1 + ((salt + at) % 4));
            shown += veil.Next(text.Substring(at, length));
            at += length;
        }
        return shown + veil.Rest();
    }
}
