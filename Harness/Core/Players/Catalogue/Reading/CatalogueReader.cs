using Gridlock.Core.Players.Catalogue.Yaml;

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
            var named = new ProviderCatalogue(providers, PriceList.Empty);
            prices = prices.With(PriceReader.ReadAll(priced, player => PlayerOf(player, named)));
        }
        return new CatalogueReading.Accepted(new ProviderCatalogue(providers, prices), changed);
    }

    /// <summary>The name of a player as the catalogue itself would write it.</summary>
    private static string PlayerOf(YamlNode.Scalar written, ProviderCatalogue catalogue)
    {
        string text = written.Text;
        if (text.Contains("://", StringComparison.Ordinal))
        {
            return text;
        }
        string[] parts = text.Split('/', 2);
        Provider provider =
            catalogue.Find(parts[0])
            ?? throw Section.Unknown(
                written with
                {
                    Text = parts[0],
                },
                "a known provider",
                [.. catalogue.Providers.Select(static known => known.Name)]
            );
        return parts.Length == 2 && parts[1].Length > 0
            ? $"{provider.Name}/{parts[1]}"
            : throw new YamlFaultException(written.At, $"'{text}' names no model; write {provider.Name}/MODEL.");
    }
}
