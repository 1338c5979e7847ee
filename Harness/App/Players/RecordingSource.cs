using Gridlock.App.CommandLine;
using Gridlock.Core.Players;
using Gridlock.Core.Players.Catalogue;
using Gridlock.Core.Players.Dialects;
using Gridlock.Core.Players.Wire;

namespace Gridlock.App.Players;

/// <summary>How a recording is to be read: whose it is, and in which dialect.</summary>
/// <param name="Notice">Why the dialect is not the provider's own, or how it was found; null if it needs no word.</param>
internal sealed record RecordingSource(string Dialect, Endpoint Endpoint, string? Notice)
{
    private const string UsualDialect = "openai-chat";
    private static readonly Uri s_nowhere = new("https://recording.invalid/");

    /// <param name="written">A provider, which may speak several dialects, or a dialect, which then holds whatever the
    /// recording looks like; null leaves it to the recording.</param>
    /// <param name="start">The first bytes of the recording.</param>
    /// <exception cref="CommandFailure">There is neither such a provider nor such a dialect.</exception>
    public static RecordingSource Find(
        string? written,
        ReadOnlyMemory<byte> start,
        ProviderCatalogue catalogue,
        Func<string, string?> environment
    )
    {
        string? seen = DialectGuess.Of(start);
        if (written is null)
        {
            return new RecordingSource(
                seen ?? UsualDialect,
                new Endpoint(seen ?? UsualDialect, s_nowhere, "recorded"),
                seen is null
                    ? $"Nothing in the recording tells its dialect; it is read as {UsualDialect}, and --provider names another."
                    : $"Read as {seen}, by what the recording holds."
            );
        }
        if (catalogue.Find(written) is Provider provider)
        {
            string own = DialectGuess.Plain(provider.Dialect);
            return new RecordingSource(
                seen ?? own,
                EndpointOf(provider, environment),
                seen is null || seen == own
                    ? null
                    : $"Read as {seen}, by what the recording holds, though {provider.Name} is asked in {own}."
            );
        }
        return DialectTable.Names.Contains(written)
            ? new RecordingSource(written, new Endpoint(written, s_nowhere, "recorded"), null)
            : throw CommandFailure.Misuse(Unknown(written, catalogue));
    }

    /// <summary>With the key, if there is one, so that it is struck out where the provider repeated it.</summary>
    private static Endpoint EndpointOf(Provider provider, Func<string, string?> environment)
    {
        string? text = provider.KeyVariable is null ? null : environment(provider.KeyVariable);
        Uri address = provider.Address.Resolve(environment, out _) ?? s_nowhere;
        return new Endpoint(provider.Name, address, "recorded")
        {
            Quirks = provider.Quirks,
            Key = ApiKey.TryCreate(text, out ApiKey? key) ? key : null,
            KeyVariable = provider.KeyVariable,
        };
    }

    private static string Unknown(string written, ProviderCatalogue catalogue)
    {
        string[] known =
        [
            .. catalogue.Providers.SelectMany(static one => one.Aliases.Prepend(one.Name)),
            .. DialectTable.Names,
        ];
        string way = NearestName.Of(written, known) is string nearest
            ? $"did you mean {nearest}?"
            : $"there are {string.Join(", ", catalogue.Providers.Select(static one => one.Name))}.";
        return $"'{written}' is neither a provider nor a dialect; {way}";
    }
}
