using System.Collections.Concurrent;
using System.Globalization;
using Gridlock.Benchmarks.Tables;

namespace Gridlock.Benchmarks.Faults;

/// <summary>How matches and attempts ended.</summary>
internal sealed class EndTally
{
    public const string Wrong = "answered, and judged wrong";

    private readonly ConcurrentDictionary<string, int> _matches = [];
    private readonly ConcurrentDictionary<string, int> _attempts = [];

    public bool HasWrong => _matches.ContainsKey(Wrong);

    public void CountMatch(string end) => _matches.AddOrUpdate(end, 1, static (_, before) => before + 1);

    public void CountAttempt(string end) => _attempts.AddOrUpdate(end, 1, static (_, before) => before + 1);

    public Table ToTable()
    {
        var table = new Table("", "number");
        Add(table, "match", _matches);
        Add(table, "attempt", _attempts);
        return table;
    }

    private static void Add(Table table, string what, ConcurrentDictionary<string, int> ends)
    {
        foreach ((string end, int number) in ends.OrderByDescending(static pair => pair.Value))
        {
            table.Add($"{what}: {end}", number.ToString(CultureInfo.InvariantCulture));
        }
    }
}
