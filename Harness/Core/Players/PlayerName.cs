using Gridlock.Core.Players.Catalogue;

namespace Gridlock.Core.Players;

/// <summary>How a user names a player: "provider/model", "http://host/v1#model" or "sim/replay:RUN"; equal where it was written alike.</summary>
public sealed record PlayerName
{
    public const string SimulatedProvider = "sim";

    private readonly string _written;

    internal PlayerName(string written, string provider, string model, Uri? address)
    {
        _written = written;
        Provider = provider;
        Model = model;
        Address = address;
    }

    /// <summary>The catalogue's name in lower case, "sim", or host and port where an address was given.</summary>
    public string Provider { get; }

    /// <summary>As the provider knows it; may contain slashes.</summary>
    public string Model { get; }

    /// <summary>Null unless an address was given in place of a provider; ends in a slash.</summary>
    public Uri? Address { get; }

    /// <summary>Where the journal lies that the player answers from; null for all other players, and never shown, since it may be a personal path.</summary>
    public string? Recording { get; internal init; }

    /// <summary>Whose answers of the recording are meant; null where the user did not say.</summary>
    public string? RecordedPlayer { get; internal init; }

    public bool IsSimulated => Address is null && Provider == SimulatedProvider;

    /// <summary>Reads a name against the built-in catalogue.</summary>
    public static PlayerNameParse Parse(string? text) => Parse(text, ProviderCatalogue.BuiltIn);

    /// <summary>Reads a name against a catalogue; an alias becomes the provider's own name.</summary>
    public static PlayerNameParse Parse(string? text, ProviderCatalogue catalogue) =>
        PlayerNameReader.Read(text, catalogue);

    /// <summary>What the user wrote, without spaces around it.</summary>
    public override string ToString() => _written;
}
