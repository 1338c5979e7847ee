using System.IO.Compression;
using System.Text;
using Gridlock.Core.Judging.TextMeasures;

namespace Gridlock.Core.Tests.Judging.TextMeasures;

public sealed class TextMeasuresTests
{
    [Theory]
    [InlineData("", 4, 0)]
    [InlineData("a b c", 4, 0)]
    [InlineData("a b c d e", 4, 0)]
    [InlineData("a a a a a", 4, 0.5)]
    [InlineData("a b a b a b a b", 2, 1 - 2.0 / 7)]
    public void Seq_rep_is_the_share_of_n_grams_that_are_not_the_first_of_their_kind(
        string text,
        int n,
        double expected
    ) => Repetition.SeqRep(text, n).Should().BeApproximately(expected, 1e-12);

    [Theory]
    [InlineData("", 1, 0)]
    [InlineData("a b c d", 1, 1)]
    [InlineData("a b a b", 1, 0.5)]
    [InlineData("a b a b", 2, 0.5)]
    public void Distinct_counts_different_n_grams_against_tokens(string text, int n, double expected) =>
        Repetition.Distinct(text, n).Should().BeApproximately(expected, 1e-12);

    [Fact]
    public void Both_agree_with_a_count_of_joined_strings()
    {
        for (int seed = 0; seed < 300; seed++)
        {
            var random = new Random(seed);
            string text = string.Join(
                " \n\t"[random.Next(3)],
                Enumerable.Range(0, random.Next(0, 80)).Select(_ => "abcde"[random.Next(5)])
            );
            int n = random.Next(1, 6);
            string[] tokens = text.Split([' ', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries);
            string[] grams =
            [
                .. Enumerable
                    .Range(0, Math.Max(0, tokens.Length - n + 1))
                    .Select(i => string.Join('/', tokens[i..(i + n)])),
            ];

            Repetition
                .SeqRep(text, n)
                .Should()
                .BeApproximately(grams.Length == 0 ? 0 : 1 - (double)grams.Distinct().Count() / grams.Length, 1e-12);
            Repetition
                .Distinct(text, n)
                .Should()
                .BeApproximately(tokens.Length == 0 ? 0 : (double)grams.Distinct().Count() / tokens.Length, 1e-12);
        }
    }

    [Fact]
    public void Compression_is_the_bytes_of_the_text_over_those_of_its_gzip()
    {
        string text = string.Concat(Enumerable.Repeat("Der Kilt hängt in Saal 3. ", 200));
        using var deflated = new MemoryStream();
        using (var deflate = new DeflateStream(deflated, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            deflate.Write(Encoding.UTF8.GetBytes(text));
        }
        // RFC 1952: ten bytes of head and eight of tail around the same deflated bytes.
        double expected = Encoding.UTF8.GetByteCount(text) / (deflated.Length + 18.0);

        Compression.Ratio(text).Should().BeApproximately(expected, 1e-9);
        Compression.Ratio("").Should().Be(0);
        Compression.Ratio("ab").Should().BeLessThan(1);
    }

    [Theory]
    [InlineData("Wait, wait. Waiting is no waiter.", 2)]
    [InlineData("Hmm... alternatively: DOUBLE-CHECK it", 3)]
    [InlineData("Warte! Alternativ; espera", 3)]
    [InlineData("nothing of the kind", 0)]
    public void Reflections_are_whole_words(string text, int expected) => Reflection.Count(text).Should().Be(expected);

    [Theory]
    [InlineData(true, 25L, 100, 0.25)]
    [InlineData(true, null, 100, 0)]
    [InlineData(false, 25L, 100, 0)]
    public void Token_efficiency_is_what_was_needed_of_a_right_answer(
        bool isRight,
        long? first,
        long length,
        double expected
    ) => Efficiency.Token(isRight, first, length).Should().Be(expected);

    [Theory]
    [InlineData(true, 25L, 100, null)]
    [InlineData(false, 25L, 100, 0.75)]
    [InlineData(false, null, 100, 0.0)]
    public void Underthinking_is_what_followed_the_first_right_thought_of_a_wrong_answer(
        bool isRight,
        long? first,
        long length,
        double? expected
    ) => Efficiency.Underthinking(isRight, first, length).Should().Be(expected);

    [Fact]
    public void Verbosity_is_everything_over_the_answer()
    {
        Efficiency.Verbosity(900, 100).Should().Be(10);
        Efficiency.Verbosity(0, 100).Should().Be(1);
        Efficiency.Verbosity(900, 0).Should().BeNull();
    }
}
