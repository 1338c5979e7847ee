using System.Collections.Immutable;
using Gridlock.Core.Gates.Cases;
using Gridlock.Core.Gates.Identity;

namespace Gridlock.Core.Tests.Gates;

public sealed class IdentityDriftTests
{
    private static readonly ModelSight Before = new("model-1", "fp_1", "here", "aaaa", 1_000, 250, "film");

    [Fact]
    public void Nothing_changed_is_no_drift() => Between([Before], [Before]).Should().BeEmpty();

    [Fact]
    public void What_is_seen_to_differ_is_said()
    {
        ModelSight after = Before with { Model = "model-2", Fingerprint = "fp_2", Route = "there", PromptTokens = 260 };
        IdentityDrift[] drift = [.. Between([Before], [after])];
        drift.Select(one => one.Kind).Should().Equal("servedModel", "fingerprint", "route", "tokenizer");
        drift[0].Sentence.Should().Be("The served model was model-1 and is model-2.");
        drift[3].Sentence.Should().Be("Of 1 prompts that both got, 1 count other tokens than before.");
    }

    [Fact]
    public void What_one_side_does_not_show_is_not_known_to_differ() =>
        Between([Before], [Before with { Model = null, Fingerprint = null, Route = null, PromptTokens = null }])
            .Should()
            .BeEmpty();

    [Fact]
    public void One_of_several_that_were_there_before_is_no_change() =>
        Between(Fingerprints(20, "fp_a", "fp_b"), Fingerprints(6, "fp_a")).Should().BeEmpty();

    [Fact]
    public void What_was_never_there_before_is_told_with_how_often_it_is_now() =>
        Between(Fingerprints(20, "fp_a", "fp_b"), Fingerprints(9, "fp_a", "fp_a", "fp_c"))
            .Should()
            .ContainSingle()
            .Which.Sentence.Should()
            .Be("The system fingerprint was fp_a, fp_b, and in 3 of 9 cases is fp_c.");

    [Fact]
    public void What_would_be_there_by_now_is_told_as_gone() =>
        Between(Fingerprints(20, "fp_a", "fp_b"), Fingerprints(12, "fp_a"))
            .Should()
            .ContainSingle()
            .Which.Sentence.Should()
            .Be("The system fingerprint is never fp_b in 12 cases, which it was in 10 of 20.");

    [Fact]
    public void A_word_that_is_new_with_every_answer_says_nothing() =>
        Between(
                Fingerprints(20, [.. Enumerable.Range(0, 20).Select(i => $"id-{i}")]),
                Fingerprints(5, [.. Enumerable.Range(0, 5).Select(i => $"new-{i}")])
            )
            .Should()
            .BeEmpty();

    [Fact]
    public void A_providers_words_are_few_short_and_drive_nothing()
    {
        string[] many = [.. Enumerable.Range(0, 6).Select(i => $"m{i}")];
        Between(Fingerprints(1, "a"), Fingerprints(60, many))
            .Should()
            .ContainSingle()
            .Which.Sentence.Should()
            .Be("The system fingerprint was a and is m0, m1, m2 and 3 others.");
        Between(Fingerprints(1, "a"), Fingerprints(1, "b\n\e[2J" + new string('x', 500)))
            .Should()
            .ContainSingle()
            .Which.Sentence.Should()
            .Be("The system fingerprint was a and is b\uFFFD\uFFFD[2J" + new string('x', 94) + "….");
    }

    [Fact]
    public void Braces_of_a_provider_are_only_braces() =>
        Between(Fingerprints(1, "{0}"), Fingerprints(1, "{1} {x"))
            .Should()
            .ContainSingle()
            .Which.Sentence.Should()
            .Be("The system fingerprint was {0} and is {1} {x.");

    [Theory]
    [InlineData("film", "space", 260, false)]
    [InlineData("film", "space", 300, true)]
    [InlineData("film", "invented", 300, false)]
    [InlineData("film", null, 300, false)]
    public void Of_twins_the_tokens_tell_where_the_themes_are_alike(string was, string? now, int tokens, bool drift)
    {
        MeasuredCase[] before = [.. Twins("a", Before with { Theme = was })];
        MeasuredCase[] after = [.. Twins("b", Before with { Theme = now, PromptTokens = tokens })];
        IdentityDrift
            .Between(before, after)
            .Select(one => one.Sentence)
            .Should()
            .Equal(drift ? ["A prompt had 250 tokens, and its twin in a like theme has 300, the mean over 6."] : []);
    }

    private static IEnumerable<MeasuredCase> Twins(string text, ModelSight sight) =>
        Enumerable
            .Range(0, 6)
            .Select(i => Measured.Case(1, 1, sight with { Prompt = $"{text}{i}" }) with { Puzzle = $"p{i}" });

    private static ModelSight[] Fingerprints(int cases, params string[] words) =>
        [.. Enumerable.Range(0, cases).Select(i => Before with { Fingerprint = words[i % words.Length] })];

    private static ImmutableArray<IdentityDrift> Between(ModelSight[] baseline, ModelSight[] candidate) =>
        IdentityDrift.Between(Cases(baseline), Cases(candidate));

    private static MeasuredCase[] Cases(IEnumerable<ModelSight> sights) =>
        [.. sights.Select(sight => Measured.Case(1, 1, sight))];
}
