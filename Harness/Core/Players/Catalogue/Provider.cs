using Gridlock.Core.Players.Resilience;
using Gridlock.Core.Players.Wire;

namespace Gridlock.Core.Players.Catalogue;

/// <summary>A place that serves models.</summary>
/// <param name="Name">What users write before the slash, in lower case.</param>
/// <param name="Address">The dialect appends its path.</param>
/// <param name="Dialect">One of <see cref="Dialects.DialectTable.Names"/>.</param>
public sealed record Provider(string Name, AddressTemplate Address, string Dialect)
{
    /// <summary>Other names that users may write.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>The environment variable that holds the key; null where there is none.</summary>
    public string? KeyVariable { get; init; }

    /// <summary>False where a server may stand open.</summary>
    public bool KeyIsRequired { get; init; }

    public Quirks Quirks { get; init; } = Quirks.None;

    public GateLimits Limits { get; init; } = GateLimits.Default;

    public StatedWaits Waits { get; init; } = StatedWaits.None;

    /// <summary>The tokens that an answer may have, reasoning included; null sends no limit.</summary>
    public int? OutputLimit { get; init; }

    /// <summary>By the model's name as the provider knows it.</summary>
    public PriceList Prices { get; init; } = PriceList.Empty;

    /// <summary>Whether the environment holds a key; null where there is no variable for one.</summary>
    public bool? HasKey(Func<string, string?> environment)
    {
        ArgumentNullException.ThrowIfNull(environment);
        return KeyVariable is null ? null : !string.IsNullOrWhiteSpace(environment(KeyVariable));
    }

    internal bool Answers(string name) =>
        Name.Equals(name, StringComparison.OrdinalIgnoreCase)
        || Aliases.Contains(name, StringComparer.OrdinalIgnoreCase);
}
