using Gridlock.Core.Players.Catalogue.Reading;
using Gridlock.Transcripts.Events;

namespace Gridlock.Core.Players.Catalogue;

/// <summary>The providers that can be named without an address, and the prices that are known.</summary>
public sealed class ProviderCatalogue
{
    /// <summary>The variable that holds the key of a server given by its address; it may be unset.</summary>
    public const string AddressKeyVariable = "GRIDLOCK_API_KEY";

    private const string File = "providers.yaml";
    private static readonly Lazy<ProviderCatalogue> s_builtIn = new(ReadBuiltIn);

    internal ProviderCatalogue(IReadOnlyList<Provider> providers, PriceList prices)
    {
        Providers = providers;
        Prices = prices;
    }

    /// <summary>What ships.</summary>
    public static ProviderCatalogue BuiltIn => s_builtIn.Value;

    /// <summary>In the order in which they were stated.</summary>
    public IReadOnlyList<Provider> Providers { get; }

    /// <summary>By the names of players, "provider/model" or an address with its model; they go before the providers' own.</summary>
    public PriceList Prices { get; }

    internal static ProviderCatalogue Empty { get; } = new([], PriceList.Empty);

    /// <summary>By its name or an alias; null if there is none. Case does not matter.</summary>
    public Provider? Find(string name) => Providers.FirstOrDefault(provider => provider.Answers(name));

    /// <summary>This catalogue with a user's file laid over it.</summary>
    /// <param name="fileName">As sentences name it.</param>
    public CatalogueReading Read(string yaml, string fileName) => CatalogueReader.Read(yaml, fileName, this);

    /// <summary>Null if it is not stated anywhere.</summary>
    public TokenPrice? PriceOf(PlayerName name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return Prices.Find(name.Address is null ? $"{name.Provider}/{name.Model}" : name.ToString())
            ?? (name.Address is null ? Find(name.Provider)?.Prices.Find(name.Model) : null);
    }

    private static ProviderCatalogue ReadBuiltIn()
    {
        Type here = typeof(ProviderCatalogue);
        using Stream stream = here.Assembly.GetManifestResourceStream(here, File)!;
        using var reader = new StreamReader(stream);
        return Empty.Read(reader.ReadToEnd(), File) switch
        {
            CatalogueReading.Accepted accepted => accepted.Catalogue,
            CatalogueReading.Refused refused => throw new InvalidOperationException(refused.Reason),
            _ => throw new InvalidOperationException("A catalogue is accepted or not."),
        };
    }
}
