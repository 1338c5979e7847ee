using Gridlock.Core.Players;
using Gridlock.Core.Players.Catalogue;
using Gridlock.Core.Players.Wire;

namespace Gridlock.Core.Tests.Players.Catalogue;

public sealed class UserCatalogueTests
{
    [Fact]
    public void A_new_provider_can_be_like_another()
    {
        ProviderCatalogue catalogue = Accept(
            """
            providers:
              mybox:
                like: vllm
                address: http://10.0.0.7:8000/v1
                keyVariable: MYBOX_KEY
                quirks: { seedField: none, fields: { top_k: 20, mode: "on", deep: [1.5, null, true] } }
                limits: { concurrency: 2, requestsPerMinute: 30, silenceSeconds: 60, outputTokens: 9000 }
                prices:
                  qwen3*: { input: 0.1, output: 0.2, read: 2026-11-21 }
            """,
            out IReadOnlyList<string> changed
        );
        Provider box = catalogue.Find("mybox")!;

        changed.Should().Equal("mybox");
        box.Dialect.Should().Be("openai-chat");
        box.Address.Resolve(_ => null, out _).Should().Be(new Uri("http://10.0.0.7:8000/v1/"));
        box.KeyVariable.Should().Be("MYBOX_KEY");
        box.KeyIsRequired.Should().BeFalse("the one it is like may stand open");
        box.Quirks.ThoughtTag.Should().Be("think");
        box.Quirks.SeedField.Should().BeNull();
        box.Quirks.Fields!["top_k"].GetRawText().Should().Be("20");
        box.Quirks.Fields["mode"].GetRawText().Should().Be("\"on\"");
        box.Quirks.Fields["deep"].GetRawText().Should().Be("[1.5,null,true]");
        box.Limits.Should()
            .Match<Gridlock.Core.Players.Resilience.GateLimits>(limits =>
                limits.MostConcurrency == 2 && limits.FirstConcurrency == 2 && limits.RequestsPerMinute == 30
            );
        box.Waits.Over(WaitLimits.Default).Should().Be(WaitLimits.Default with { Silence = TimeSpan.FromMinutes(1) });
        box.OutputLimit.Should().Be(9000);
        Price(catalogue, "mybox/qwen3-32b").Should().Be(0.2m);
        Price(catalogue, "mybox/llama").Should().BeNull();
    }

    [Fact]
    public void What_is_not_stated_of_a_known_provider_stays()
    {
        ProviderCatalogue catalogue = Accept(
            "providers: { openai: { prices: { gpt-9: { input: 1, output: 2 } } } }",
            out _
        );
        Provider before = ProviderCatalogue.BuiltIn.Find("openai")!;
        Provider after = catalogue.Find("openai")!;

        after.Should().BeEquivalentTo(before, options => options.Excluding(one => one.Prices));
        after.Prices.Count.Should().Be(before.Prices.Count + 1);
        Price(catalogue, "openai/gpt-9").Should().Be(2);
        Price(catalogue, "openai/gpt-5.4").Should().Be(15);
        catalogue.Providers.Select(p => p.Name).Should().Equal(ProviderCatalogue.BuiltIn.Providers.Select(p => p.Name));
    }

    [Fact]
    public void Players_can_be_priced_by_their_whole_names_and_those_prices_hold_first()
    {
        ProviderCatalogue catalogue = Accept(
            """
            prices:
              claude/claude-opus-4-5: { input: 1, output: 7 }
              openrouter/qwen/*: { input: 0.1, cachedInput: 0.05, output: 0.3 }
              http://box:8000/v1#m: { input: 0, output: 0.4 }
            """,
            out IReadOnlyList<string> changed
        );
        changed.Should().BeEmpty();
        Price(catalogue, "anthropic/claude-opus-4-5-20251101").Should().Be(7);
        Price(catalogue, "openrouter/qwen/qwen3-32b").Should().Be(0.3m);
        Price(catalogue, "http://box:8000/v1#m").Should().Be(0.4m);
        Price(catalogue, "http://box:8000/v1#other").Should().BeNull();
    }

    [Theory]
    [InlineData("")]
    [InlineData("# nothing yet\n")]
    [InlineData("providers:\n")]
    public void A_file_that_states_nothing_changes_nothing(string yaml) =>
        Accept(yaml, out _).Providers.Should().BeEquivalentTo(ProviderCatalogue.BuiltIn.Providers);

    [Theory]
    [InlineData("https://box.openai.azure.com")]
    [InlineData("https://box.openai.azure.com/")]
    [InlineData("https://box.openai.azure.com/openai")]
    [InlineData("https://box.openai.azure.com/openai/v1/")]
    public void An_address_that_is_copied_whole_is_not_doubled(string endpoint) =>
        ProviderCatalogue
            .BuiltIn.Find("azure")!
            .Address.Resolve(_ => endpoint, out _)
            .Should()
            .Be(new Uri("https://box.openai.azure.com/openai/v1/"));

    [Fact]
    public void A_host_that_is_called_like_the_path_stays() =>
        ProviderCatalogue
            .BuiltIn.Find("azure")!
            .Address.Resolve(_ => "http://openai", out _)
            .Should()
            .Be(new Uri("http://openai/openai/v1/"));

    [Fact]
    public void An_address_variable_may_have_a_default()
    {
        AddressTemplate address = ProviderCatalogue.BuiltIn.Find("bedrock")!.Address;

        address.Needed.Should().BeEmpty();
        address.Resolve(_ => null, out _).Should().Be(new Uri("https://bedrock-runtime.us-east-1.amazonaws.com/"));
        address
            .Resolve(name => name == "AWS_REGION" ? "eu-west-1" : null, out _)
            .Should()
            .Be(new Uri("https://bedrock-runtime.eu-west-1.amazonaws.com/"));
    }

    private static decimal? Price(ProviderCatalogue catalogue, string player) =>
        catalogue.PriceOf(((PlayerNameParse.Accepted)PlayerName.Parse(player, catalogue)).Name)?.Output;

    private static ProviderCatalogue Accept(string yaml, out IReadOnlyList<string> changed)
    {
        CatalogueReading reading = ProviderCatalogue.BuiltIn.Read(yaml, "gridlock.yaml");
        CatalogueReading.Accepted accepted = reading.Should().BeOfType<CatalogueReading.Accepted>().Subject;
        changed = accepted.Changed;
        return accepted.Catalogue;
    }
}
