using Gridlock.Core.Players;
using Gridlock.Core.Players.Catalogue;

namespace Gridlock.App.CommandLine;

/// <summary>The providers that hold for one command.</summary>
/// <param name="File">The user's file that was laid over what ships; null if there was none.</param>
/// <param name="Changed">The names of the providers that the file adds or changes.</param>
internal sealed record StatedCatalogue(ProviderCatalogue Catalogue, string? File, IReadOnlyList<string> Changed)
{
    /// <exception cref="CommandFailure">It is no player's name.</exception>
    public PlayerName Name(string written) =>
        PlayerName.Parse(written, Catalogue) switch
        {
            PlayerNameParse.Accepted accepted => accepted.Name,
            PlayerNameParse.Refused refused => throw CommandFailure.Misuse(refused.Reason),
            _ => throw new InvalidOperationException("A name is accepted or refused."),
        };

    /// <summary>One sentence for each player whose calls go where the user's file says, since a key may go there as well.</summary>
    public IEnumerable<string> Notices(IEnumerable<PlayerName> players) =>
        players
            .Where(static name => name.Address is null)
            .Select(name => Catalogue.Find(name.Provider))
            .OfType<Provider>()
            .Distinct()
            .Where(provider => Changed.Contains(provider.Name) && provider.Address != Shipped(provider.Name))
            .Select(provider => $"{File} sends what is asked of {provider.Name} to {provider.Address}");

    private static AddressTemplate? Shipped(string name) => ProviderCatalogue.BuiltIn.Find(name)?.Address;
}
