using System.Globalization;
using Gridlock.Core.Players;

namespace Gridlock.App.Simulation.Faults;

/// <summary>Reads faults as options, headers and model names write them: "reset", "429@2", "stall-body@300".</summary>
public static class FaultReader
{
    private const string DateSuffix = "-date";
    private const int MostAmount = 1 << 30;

    private static readonly (string Name, FaultKind Kind, int? Usual)[] s_known =
    [
        ("none", FaultKind.None, null),
        ("reset", FaultKind.Reset, null),
        ("reset-body", FaultKind.ResetBody, 300),
        ("stall", FaultKind.Stall, null),
        ("stall-first", FaultKind.StallFirst, null),
        ("stall-body", FaultKind.StallBody, 300),
        ("stall-alive", FaultKind.StallAlive, 300),
        ("cut", FaultKind.Cut, 300),
        ("error", FaultKind.ErrorInside, 300),
        ("drip", FaultKind.Drip, 1),
        ("huge-line", FaultKind.HugeLine, 20 << 20),
        ("broken-utf8", FaultKind.BrokenUtf8, 0),
        ("content-type", FaultKind.WrongContentType, null),
        ("web-page", FaultKind.WebPage, null),
        ("empty", FaultKind.Empty, null),
        ("no-body", FaultKind.NoBody, null),
    ];

    /// <summary>The names without amounts; besides these there is every status from 400 to 599.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. s_known.Select(static known => known.Name)];

    /// <summary>A list that is worked off attempt by attempt, and whose last entry stays: "429@1,500,none".</summary>
    /// <returns>Null and the reason if an entry is not known.</returns>
    public static (IReadOnlyList<Fault>? Faults, string? Reason) ReadList(string text)
    {
        var faults = new List<Fault>();
        foreach (string entry in text.Split(','))
        {
            switch (Read(entry))
            {
                case FaultReading.Read read:
                    faults.Add(read.Fault);
                    break;
                case FaultReading.Unknown unknown:
                    return (null, unknown.Reason);
            }
        }
        return (faults, null);
    }

    public static FaultReading Read(string text)
    {
        string written = text.Trim();
        int at = written.IndexOf('@', StringComparison.Ordinal);
        string name = (at < 0 ? written : written[..at]).ToLowerInvariant();
        int? amount = null;
        if (at >= 0)
        {
            if (
                !int.TryParse(written.AsSpan(at + 1), NumberStyles.None, CultureInfo.InvariantCulture, out int number)
                || number > MostAmount
            )
            {
                return new FaultReading.Unknown(
                    $"The fault '{Printable(written)}' has no whole number after '@'; write it as {name}@300."
                );
            }
            amount = number;
        }
        return Status(name, written, amount) ?? Named(name, written, amount);
    }

    private static FaultReading.Read? Status(string name, string written, int? amount)
    {
        bool isDate = name.EndsWith(DateSuffix, StringComparison.Ordinal);
        string digits = isDate ? name[..^DateSuffix.Length] : name;
        return
            int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out int status)
            && status is >= 400 and <= 599
            ? new FaultReading.Read(
                new Fault(isDate ? FaultKind.StatusDate : FaultKind.Status, written, amount, status)
            )
            : null;
    }

    private static FaultReading Named(string name, string written, int? amount)
    {
        (string _, FaultKind kind, int? usual) = Array.Find(s_known, known => known.Name == name);
        if (Names.Contains(name))
        {
            return new FaultReading.Read(new Fault(kind, written, amount ?? usual, 200));
        }
        string way = NearestName.Of(name, Names) is string nearest
            ? $"did you mean {nearest}?"
            : $"there are {string.Join(", ", Names)}, and every status from 400 to 599.";
        return new FaultReading.Unknown($"The fault '{Printable(written)}' is not known; {way}");
    }

    private static string Printable(string text) =>
        string.Concat(text.Select(static c => char.IsControl(c) ? '\uFFFD' : c));
}
