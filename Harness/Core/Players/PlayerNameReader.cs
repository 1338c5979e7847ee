using Gridlock.Core.Players.Catalogue;

namespace Gridlock.Core.Players;

/// <summary>Reads what a user wrote after --player.</summary>
internal static class PlayerNameReader
{
    private const string Forms = "write provider/model, such as sim/scholar, or an address as http://host/v1#model";

    public static PlayerNameParse Read(string? text, ProviderCatalogue catalogue)
    {
        string written = text?.Trim() ?? "";
        if (written.Length == 0)
        {
            return Refuse($"A player's name is empty; {Forms}.");
        }
        if (written.Any(static c => char.IsWhiteSpace(c) || char.IsControl(c)))
        {
            return Refuse($"'{Printable(written)}' contains a space or a control character; {Forms}.");
        }
        return written.Contains("://", StringComparison.Ordinal)
            ? ReadAddress(written)
            : ReadProvider(written, catalogue);
    }

    private static PlayerNameParse ReadProvider(string written, ProviderCatalogue catalogue)
    {
        int slash = written.IndexOf('/', StringComparison.Ordinal);
        string first = (slash < 0 ? written : written[..slash]).ToLowerInvariant();
        string provider = catalogue.Find(first)?.Name ?? first;
        string model = slash < 0 ? "" : written[(slash + 1)..];
        string[] known = [PlayerName.SimulatedProvider, .. catalogue.Providers.Select(static entry => entry.Name)];
        if (!known.Contains(provider))
        {
            if (slash < 0)
            {
                return Refuse($"'{written}' names no provider; {Forms}.");
            }
            string? nearest = NearestName.Of(
                provider,
                known.Concat(catalogue.Providers.SelectMany(static entry => entry.Aliases))
            );
            string way = nearest is null ? $"known are {string.Join(", ", known)}" : $"did you mean {nearest}/{model}?";
            return Refuse($"'{provider}' in '{written}' is not a known provider; {way.TrimEnd('.')}{End(way)}");
        }
        if (provider == PlayerName.SimulatedProvider && RecordingName.IsMeant(model))
        {
            return RecordingName.Read(written, model);
        }
        return model.Length == 0
            ? Refuse($"'{written}' names no model; write {provider}/MODEL.")
            : new PlayerNameParse.Accepted(new PlayerName(written, provider, model, null));
    }

    private static PlayerNameParse ReadAddress(string written)
    {
        int hash = written.IndexOf('#', StringComparison.Ordinal);
        string address = hash < 0 ? written : written[..hash];
        string model = hash < 0 ? "" : written[(hash + 1)..];
        if (!Uri.TryCreate(address, UriKind.Absolute, out Uri? uri) || uri.Host.Length == 0)
        {
            return Refuse($"{Shown(written)} is not an address; write it as http://host:port/v1#model.");
        }
        if (uri.Scheme != Uri.UriSchemeHttp && uri.Scheme != Uri.UriSchemeHttps)
        {
            return Refuse($"{Shown(written)} is not an http or https address; write it as http://host/v1#model.");
        }
        // What is refused here may be a secret, so the sentence names the host only.
        if (uri.UserInfo.Length > 0 || uri.Query.Length > 0)
        {
            return Refuse(
                $"The address at {uri.Authority} carries a user name, a password or a query; put the key in {ProviderCatalogue.AddressKeyVariable} and write http://host/v1#model."
            );
        }
        if (model.Length == 0)
        {
            return Refuse($"'{written}' names no model; write {address}#MODEL.");
        }
        Uri folder = uri.AbsolutePath.EndsWith('/') ? uri : new Uri(uri.AbsoluteUri + "/");
        return new PlayerNameParse.Accepted(new PlayerName(written, uri.Authority, model, folder));
    }

    /// <summary>Nothing of what may hold a password or a key.</summary>
    private static string Shown(string written) => written.AsSpan().ContainsAny('@', '?') ? "This" : $"'{written}'";

    private static PlayerNameParse.Refused Refuse(string reason) => new(reason);

    private static string End(string sentence) => sentence.EndsWith('?') ? "" : ".";

    private static string Printable(string text) =>
        string.Concat(text.Select(static c => char.IsControl(c) ? '\uFFFD' : c));
}
