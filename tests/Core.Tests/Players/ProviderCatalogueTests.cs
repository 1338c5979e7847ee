using Gridlock.Core.Players;

namespace Gridlock.Core.Tests.Players;

public sealed class ProviderCatalogueTests
{
    public static TheoryData<string> Names => [.. ProviderCatalogue.BuiltIn.Providers.Select(p => p.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_entry_can_be_named_and_called(string name)
    {
        Provider provider = ProviderCatalogue.BuiltIn.Find(name.ToUpperInvariant())!;

        provider.BaseAddress.AbsoluteUri.Should().EndWith("/");
        PlayerName.Parse(name + "/m").Should().BeOfType<PlayerNameParse.Accepted>();
        (provider.BaseAddress.Scheme == "https" || provider.BaseAddress.IsLoopback).Should().BeTrue();
        if (provider.KeyIsRequired)
        {
            provider.KeyVariable.Should().MatchRegex("^[A-Z]+_API_KEY$");
        }
    }

    [Fact]
    public void Names_are_different_and_none_is_the_simulated_one() =>
        ProviderCatalogue
            .BuiltIn.Providers.Select(p => p.Name)
            .Should()
            .OnlyHaveUniqueItems()
            .And.NotContain(PlayerName.SimulatedProvider)
            .And.HaveCount(10);
}
