using System.Collections.Immutable;
using Gridlock.Core.Gates.Identity;

namespace Gridlock.Core.Tests.Gates;

public sealed class IdentityDriftTests
{
    private static readonly ModelSight Before = new("model-1", "fp_1", "here", "aaaa", 1_000, 250);

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
    public void A_check_that_stops_early_need_not_see_all_that_there_is()
    {
        ModelSight other = Before with { Fingerprint = "fp_2" };
        Between([Before, other], [other]).Should().BeEmpty();
        Between([other], [Before, other])
            .Single()
            .Sentence.Should()
            .Be("The system fingerprint was fp_2 and is fp_1, fp_2.");
    }

    [Fact]
    public void What_one_side_does_not_show_is_not_known_to_differ() =>
        Between([Before], [Before with { Model = null, Fingerprint = null, Route = null, PromptTokens = null }])
            .Should()
            .BeEmpty();

    [Fact]
    public void Of_other_prompts_the_density_of_tokens_tells()
    {
        ModelSight[] was = [.. Enumerable.Range(0, 6).Select(i => Before with { Prompt = $"a{i}" })];
        ModelSight[] alike =
        [
            .. Enumerable.Range(0, 6).Select(i => Before with { Prompt = $"b{i}", PromptTokens = 255 }),
        ];
        ModelSight[] other =
        [
            .. Enumerable.Range(0, 6).Select(i => Before with { Prompt = $"b{i}", PromptTokens = 300 }),
        ];
        Between(was, alike).Should().BeEmpty();
        Between(was, other)
            .Should()
            .ContainSingle()
            .Which.Sentence.Should()
            .Be("A prompt had 0.250 tokens a character and has 0.300.");
    }

    private static ImmutableArray<IdentityDrift> Between(ModelSight[] baseline, ModelSight[] candidate) =>
        IdentityDrift.Between(baseline, candidate);
}
