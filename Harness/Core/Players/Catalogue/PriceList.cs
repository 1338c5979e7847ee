using System.Text.RegularExpressions;
using Gridlock.Transcripts.Events;

namespace Gridlock.Core.Players.Catalogue;

/// <summary>Prices by the names of models; a name that ends in "*" holds for all that begin so.</summary>
public sealed partial class PriceList
{
    private readonly Dictionary<string, TokenPrice> _rows;

    private PriceList(Dictionary<string, TokenPrice> rows) => _rows = rows;

    public static PriceList Empty { get; } = new([]);

    /// <summary>In the order in which they were stated.</summary>
    public IEnumerable<KeyValuePair<string, TokenPrice>> Rows => _rows;

    public int Count => _rows.Count;

    /// <summary>The price of the very name, else of the name without the date at its end, else of the longest beginning;
    /// null if there is none. Case does not matter.</summary>
    public TokenPrice? Find(string model)
    {
        if (_rows.TryGetValue(model, out TokenPrice? price) || _rows.TryGetValue(Undated(model), out price))
        {
            return price;
        }
        return _rows
            .Where(row => row.Key.EndsWith('*') && model.StartsWith(row.Key[..^1], StringComparison.OrdinalIgnoreCase))
            .OrderByDescending(static row => row.Key.Length)
            .Select(static row => row.Value)
            .FirstOrDefault();
    }

    /// <summary>These prices with others laid over them.</summary>
    internal PriceList With(IEnumerable<KeyValuePair<string, TokenPrice>> others)
    {
        var rows = new Dictionary<string, TokenPrice>(_rows, StringComparer.OrdinalIgnoreCase);
        foreach ((string model, TokenPrice price) in others)
        {
            rows[model] = price;
        }
        return new PriceList(rows);
    }

    private static string Undated(string model) => DateAtTheEnd().Replace(model, "");

    [GeneratedRegex(@"-20\d\d-?[01]\d-?[0-3]\d$", RegexOptions.CultureInvariant)]
    private static partial Regex DateAtTheEnd();
}
