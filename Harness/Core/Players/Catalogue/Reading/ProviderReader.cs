using System.Text.RegularExpressions;
using Gridlock.Core.Players.Catalogue.Yaml;
using Gridlock.Core.Players.Dialects;

namespace Gridlock.Core.Players.Catalogue.Reading;

/// <summary>Reads one provider: a new one, or what is to be different about one that is known.</summary>
internal static partial class ProviderReader
{
    public static Provider Read(YamlNode.Scalar name, YamlNode node, IReadOnlyList<Provider> known)
    {
        CheckName(name, name.Text);
        var section = new Section(
            node,
            "a provider",
            "like",
            "dialect",
            "address",
            "keyVariable",
            "keyRequired",
            "aliases",
            "quirks",
            "limits",
            "prices"
        );
        Provider? below = known.FirstOrDefault(provider => provider.Name == name.Text);
        Provider? start = Like(section, known) ?? below;
        string dialect =
            Dialect(section)
            ?? start?.Dialect
            ?? throw Missing(name, "dialect", "such as openai-chat, or 'like: vllm'");
        AddressTemplate address =
            Address(section) ?? start?.Address ?? throw Missing(name, "address", "such as http://127.0.0.1:8000/v1/");
        string? keyVariable = KeyVariable(section, start?.KeyVariable);
        bool keyBefore = start?.KeyIsRequired ?? true;
        var provider = new Provider(name.Text, address, dialect)
        {
            Aliases = Aliases(section, below?.Aliases ?? [], known, name.Text),
            KeyVariable = keyVariable,
            KeyIsRequired =
                keyVariable is not null && (section.Flag("keyRequired") ?? (start?.KeyVariable is null || keyBefore)),
            Quirks = QuirksReader.Read(section.Find("quirks"), start?.Quirks ?? Wire.Quirks.None),
            Prices = (start?.Prices ?? PriceList.Empty).With(PriceReader.ReadAll(section.Find("prices"))),
        };
        return LimitsReader.Read(section.Find("limits"), start, provider);
    }

    private static Provider? Like(Section section, IReadOnlyList<Provider> known)
    {
        if (section.Word("like") is not YamlNode.Scalar written)
        {
            return null;
        }
        return known.FirstOrDefault(provider => provider.Answers(written.Text))
            ?? throw Section.Unknown(written, "a provider from above", [.. known.Select(static one => one.Name)]);
    }

    private static string? Dialect(Section section)
    {
        if (section.Word("dialect") is not YamlNode.Scalar written)
        {
            return null;
        }
        return DialectTable.Names.Contains(written.Text)
            ? written.Text
            : throw Section.Unknown(written, "a dialect", DialectTable.Names);
    }

    private static AddressTemplate? Address(Section section)
    {
        if (section.Word("address") is not YamlNode.Scalar written)
        {
            return null;
        }
        // What is refused may carry a password, so it is not repeated.
        return AddressTemplate.TryCreate(written.Text, out AddressTemplate? address)
            ? address
            : throw new YamlFaultException(
                written.At,
                "this is not an address; write http or https, a host and a path, without a user, a password or a query, such as http://127.0.0.1:8000/v1/."
            );
    }

    private static string? KeyVariable(Section section, string? before)
    {
        string? variable = section.Word("keyVariable", before);
        // What is refused may be the key itself, so it is not repeated.
        return variable is null || VariableName().IsMatch(variable)
            ? variable
            : throw new YamlFaultException(
                section.Find("keyVariable")!.At,
                "'keyVariable' takes the name of an environment variable in capital letters, never the key itself, such as 'keyVariable: MY_SERVER_API_KEY'."
            );
    }

    private static IReadOnlyList<string> Aliases(
        Section section,
        IReadOnlyList<string> before,
        IReadOnlyList<Provider> known,
        string name
    )
    {
        IReadOnlyList<YamlNode.Scalar> written = section.Words("aliases");
        foreach (YamlNode.Scalar alias in written)
        {
            CheckName(alias, alias.Text);
            if (
                known.FirstOrDefault(provider => provider.Name != name && provider.Answers(alias.Text))
                is Provider other
            )
            {
                throw new YamlFaultException(
                    alias.At,
                    $"'{alias.Text}' already means {other.Name}; choose another word."
                );
            }
        }
        return written.Count > 0 ? [.. written.Select(static alias => alias.Text)] : before;
    }

    private static void CheckName(YamlNode node, string name)
    {
        if (name == PlayerName.SimulatedProvider || !ProviderName().IsMatch(name))
        {
            throw new YamlFaultException(
                node.At,
                $"{KeySighting.Quoted(name)} can not be a provider's name; write small letters, digits, dots and hyphens, and not '{PlayerName.SimulatedProvider}'."
            );
        }
    }

    private static YamlFaultException Missing(YamlNode.Scalar name, string key, string example) =>
        new(name.At, $"'{name.Text}' is a new provider and needs '{key}', {example}.");

    [GeneratedRegex("^[A-Z_][A-Z0-9_]{0,63}$", RegexOptions.CultureInvariant)]
    private static partial Regex VariableName();

    [GeneratedRegex("^[a-z0-9][a-z0-9.-]{0,39}$", RegexOptions.CultureInvariant)]
    private static partial Regex ProviderName();
}
