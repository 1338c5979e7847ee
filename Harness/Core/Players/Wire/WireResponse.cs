namespace Gridlock.Core.Players.Wire;

/// <summary>A response whose body is still to be read; disposing closes its connection.</summary>
/// <param name="MediaType">Null where the response does not say.</param>
/// <param name="Headers">Every header, names in lower case, several values joined by a comma.</param>
internal sealed record WireResponse(
    int Status,
    string? MediaType,
    IReadOnlyDictionary<string, string> Headers,
    Stream Body,
    IDisposable Owner
) : IDisposable
{
    public void Dispose()
    {
        Body.Dispose();
        Owner.Dispose();
    }
}
