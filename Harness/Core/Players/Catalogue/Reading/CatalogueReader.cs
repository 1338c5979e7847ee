using Gridlock.Core.Players.Catalogue.Yaml;
using Gridlock.Transcripts.Events;

namespace Gridlock.Core.Players.Catalogue.Reading;

/// <summary>Reads the text of a catalogue strictly: what is not known is refused, with its place and the nearest name.</summary>
internal static class CatalogueReader
{
    private const string Providers = "providers";
    private const string Prices = "prices";

    public static CatalogueReading Read(string yaml, string fileName, ProviderCatalogue below)
    {
        try
        {
            YamlNode? root = YamlTree.Read(yaml);
            if (root is null)
            {
                return new CatalogueReading.Accepted(below, []);
            }
            KeyGuard.Check(root);
            return Read(root, below);
        }
        catch (YamlFaultException fault)
        {
            return new CatalogueReading.Refused(
                $"{fileName}, line {fault.At.Line}, column {fault.At.Column}: {fault.Message}"
            );
        }
    }

    private static CatalogueReading.Accepted Read(YamlNode root, ProviderCatalogue below)
    {
        var whole = new Section(root, "the file", Providers, Prices);
        List<Provider> providers = [.. below.Providers];
        var changed = new List<string>();
        if (whole.Find(Providers) is YamlNode stated)
        {
            foreach ((YamlNode.Scalar name, YamlNode node) in Section.Entries(stated, "'providers'"))
            {
                Provider provider = ProviderReader.Read(name, node, providers);
                int place = providers.FindIndex(known => known.Name == provider.Name);
                if (place < 0)
                {
                    providers.Add(provider);
                }
                else
                {
                    providers[place] = provider;
                }
                changed.Add(provider.Name);
            }
        }
        PriceList prices = below.Prices;
        if (whole.Find(Prices) is YamlNode priced)
        {
            prices = prices.With(PlayerPrices(priced, new ProviderCatalogue(providers, PriceList.Empty)));
        }
        return new CatalogueReading.Accepted(new ProviderCatalogue(providers, prices), changed);
    }

    private static IEnumerable<KeyValuePair<string, TokenPrice>> PlayerPrices(
        YamlNode node,
        ProviderCatalogue catalogue
    )
    {
        foreach ((YamlNode.Scalar player, YamlNode price) in Section.Entries(node, "'prices'"))
        {
            string text = player.Text;
            if (!text.Contains("://", StringComparison.Ordinal))
            {
                string[] parts = text.Split('/', 2);
                Provider provider =
                    catalogue.Find(parts[0])
                    ?? throw Section.Unknown(
                        player with
                        {
                            Text = parts[0],
                        },
                        "a known provider",
                        [.. catalogue.Providers.Select(static known => known.Name)]
                    );
                if (parts.Length < 2 || parts[1].Length == 0)
                {
                    throw new YamlFaultException(player.At, $"'{text}' names no model; write {provider.Name}/MODEL.");
                }
                text = $"{provider.Name}/{parts[1]}";
            }
            yield return new(text, PriceReader.Read(price));
        }
    }
}
