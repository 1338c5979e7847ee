using Gridlock.Core.Players.Wire;

namespace Gridlock.Core.Players.Dialects.OpenAi;

/// <summary>Where requests go.</summary>
internal static class Addresses
{
    public static Uri Below(Endpoint endpoint, string path) =>
        new($"{endpoint.BaseAddress.AbsoluteUri.TrimEnd('/')}/{path}");
}
