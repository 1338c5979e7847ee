using FsCheck;
using FsCheck.Fluent;
using Gridlock.App.Live.Seats;

namespace Gridlock.Live.Tests.Folding;

public sealed class NameVeilTests
{
    private static readonly SecretWords Secrets = new([
        new SecretWord("sim/scholar", IsWhole: false),
        new SecretWord("scholar", IsWhole: false),
        new SecretWord("sch", IsWhole: false),
        new SecretWord("o3", IsWhole: true),
        new SecretWord("o3 mini", IsWhole: true),
        new SecretWord("mini", IsWhole: true),
    ]);

    [Fact]
    public void However_a_text_is_cut_the_same_is_covered_and_its_length_stays()
    {
        var pieces = Gen.Elements(
                "scholar",
                "SCH",
                "sim/",
                "s",
                "c",
                "h",
                "olar",
                " ",
                "the ",
                "o3",
                "3",
                "mini",
                "mum",
                "👩",
                "\n"
            )
            .ListOf();
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

    [Theory]
    [InlineData("I am o3, not solo3 or o31.", "I am ██, not solo3 or o31.")]
    [InlineData("o3", "██")]
    [InlineData("O3 MINI and the minimum", "███████ and the minimum")]
    [InlineData("o3-mini", "██-████")]
    public void A_short_name_is_covered_as_a_word_and_left_inside_of_others(string text, string shown) =>
        NameVeil.Cover(text, Secrets).Should().Be(shown);

    [Fact]
    public void Halves_of_a_pair_stay_together()
    {
        var veil = new NameVeil(SecretWords.None);
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
