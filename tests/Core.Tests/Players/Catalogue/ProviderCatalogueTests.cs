using Gridlock.Core.Players;
using Gridlock.Core.Players.Catalogue;
using Gridlock.Core.Players.Dialects;
using Gridlock.Transcripts.Events;

namespace Gridlock.Core.Tests.Players.Catalogue;

public sealed class ProviderCatalogueTests
{
    private static readonly string[] s_asked =
    [
        "openai",
        "anthropic",
        "gemini",
        "ollama",
        "cohere",
        "mistral",
        "groq",
        "xai",
        "deepseek",
        "openrouter",
        "together",
        "qwen",
        "azure",
        "bedrock",
        "vllm",
        "llamacpp",
        "lmstudio",
    ];

    public static TheoryData<string> Names => [.. ProviderCatalogue.BuiltIn.Providers.Select(p => p.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_entry_can_be_named_and_called(string name)
    {
        Provider provider = ProviderCatalogue.BuiltIn.Find(name.ToUpperInvariant())!;
        Uri address = provider.Address.Resolve(_ => "https://box", out string? objection)!;

        objection.Should().BeNull();
        address.AbsoluteUri.Should().EndWith("/");
        (address.Scheme == "https" || address.IsLoopback).Should().BeTrue();
        DialectTable.Names.Should().Contain(provider.Dialect);
        ((PlayerNameParse.Accepted)PlayerName.Parse(name + "/m")).Name.Provider.Should().Be(name);
        if (provider.KeyVariable is not null)
        {
            provider.KeyVariable.Should().MatchRegex("^[A-Z_]+$");
        }
        else
        {
            provider.KeyIsRequired.Should().BeFalse();
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_price_is_positive_and_dated(string name)
    {
        foreach ((string model, TokenPrice price) in ProviderCatalogue.BuiltIn.Find(name)!.Prices.Rows)
        {
            price.Input.Should().BePositive(model);
            price.Output.Should().BeGreaterThanOrEqualTo(price.Input, model);
            price.CachedInput?.Should().BeInRange(0, price.Input, model);
            price.ReadOn.Should().BeAfter(new DateOnly(2026, 1, 1), model);
            price.ReadOn.Should().BeBefore(new DateOnly(2030, 1, 1), model);
        }
    }

    [Fact]
    public void All_that_streamers_and_researchers_use_are_there() =>
        ProviderCatalogue.BuiltIn.Providers.Select(p => p.Name).Should().Contain(s_asked);

    [Fact]
    public void No_word_means_two_providers_or_the_simulated_one() =>
        ProviderCatalogue
            .BuiltIn.Providers.SelectMany(p => p.Aliases.Append(p.Name))
            .Should()
            .OnlyHaveUniqueItems()
            .And.NotContain(PlayerName.SimulatedProvider);

    [Theory]
    [InlineData("openai", "gpt-5.4", 15)]
    [InlineData("openai", "gpt-5.4-2026-03-05", 15)]
    [InlineData("OpenAI", "GPT-5.4-mini", 4.5)]
    [InlineData("openai-responses", "gpt-5.4", 15)]
    [InlineData("anthropic", "claude-opus-4-20250514", 75)]
    [InlineData("anthropic-thinking", "claude-opus-5-5", 20)]
    [InlineData("anthropic", "claude-opus-4-5-20251101", 25)]
    [InlineData("groq", "openai/gpt-oss-120b", 0.6)]
    public void A_model_is_priced_by_its_name_whatever_its_date(string provider, string model, decimal output) =>
        ProviderCatalogue.BuiltIn.PriceOf(Name($"{provider}/{model}"))!.Output.Should().Be(output);

    [Theory]
    [InlineData("openai/gpt-5.4-nobody-knows")]
    [InlineData("openai/gpt")]
    [InlineData("openrouter/openai/gpt-5.4")]
    [InlineData("http://box/v1#gpt-5.4")]
    public void A_price_that_is_not_stated_is_not_guessed(string player) =>
        ProviderCatalogue.BuiltIn.PriceOf(Name(player)).Should().BeNull();

    private static PlayerName Name(string text) => ((PlayerNameParse.Accepted)PlayerName.Parse(text)).Name;
}
