namespace Gridlock.Core.Players.Catalogue;

/// <summary>A catalogue, or why the text is none.</summary>
public abstract record CatalogueReading
{
    private CatalogueReading() { }

    /// <param name="Changed">The names of the providers that the text adds or changes, in its order.</param>
    public sealed record Accepted(ProviderCatalogue Catalogue, IReadOnlyList<string> Changed) : CatalogueReading;

    /// <param name="Reason">One sentence with the file, the line and the column; it repeats nothing that may be a key.</param>
    public sealed record Refused(string Reason) : CatalogueReading;
}
