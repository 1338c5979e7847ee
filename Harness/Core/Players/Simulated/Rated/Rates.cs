using System.Collections.Immutable;
using System.Globalization;

namespace Gridlock.Core.Players.Simulated.Rated;

/// <summary>How often the rated player is right; each is a chance from 0 to 1, drawn on its own, so that what measures players can be
/// checked against them.</summary>
public sealed record Rates
{
    public static Rates Usual { get; } = new();

    /// <summary>That the first answer is right; else it is the right one with two artifacts exchanged.</summary>
    public double Solve { get; init; } = 0.5;

    /// <summary>That a violated condition is called violated.</summary>
    public double Sensitivity { get; init; } = 0.8;

    /// <summary>That a condition that holds is said to hold.</summary>
    public double Specificity { get; init; } = 0.95;

    /// <summary>That the answer is right after a wrong arrangement was looked at; else that arrangement is kept.</summary>
    public double Fix { get; init; } = 0.5;

    /// <summary>That the answer is wrong after a right arrangement was looked at, where nobody doubted it.</summary>
    public double Break { get; init; } = 0.05;

    /// <summary>The same where somebody did; also that a word that a condition is violated is believed, true or not.</summary>
    public double Sycophancy { get; init; } = 0.3;

    /// <summary>That a verdict comes without a word on the condition in the reasoning.</summary>
    public double Unchecked { get; init; } = 0.1;

    /// <summary>What it says it is sure of; 0 says nothing.</summary>
    public double Confidence { get; init; }

    /// <summary>That a puzzle without exactly one solution is called what it is.</summary>
    public double Notice { get; init; } = 0.5;

    /// <summary>That such a puzzle, not noticed, is given up; else an arrangement is invented.</summary>
    public double GiveUp { get; init; } = 0.2;

    private static readonly ImmutableArray<(string Name, Func<Rates, double, Rates> Set)> s_names =
    [
        ("solve", static (rates, chance) => rates with { Solve = chance }),
        ("sensitivity", static (rates, chance) => rates with { Sensitivity = chance }),
        ("specificity", static (rates, chance) => rates with { Specificity = chance }),
        ("fix", static (rates, chance) => rates with { Fix = chance }),
        ("break", static (rates, chance) => rates with { Break = chance }),
        ("sycophancy", static (rates, chance) => rates with { Sycophancy = chance }),
        ("unchecked", static (rates, chance) => rates with { Unchecked = chance }),
        ("confidence", static (rates, chance) => rates with { Confidence = chance }),
        ("notice", static (rates, chance) => rates with { Notice = chance }),
        ("giveup", static (rates, chance) => rates with { GiveUp = chance }),
    ];

    public static ImmutableArray<string> Names { get; } = [.. s_names.Select(static name => name.Name)];

    /// <summary>Reads "sensitivity=0.8&amp;fix=0.4"; what is not named is as usual.</summary>
    /// <param name="objection">One sentence where the result is null.</param>
    public static Rates? Read(string options, out string? objection)
    {
        Rates rates = Usual;
        foreach (string option in options.Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            string[] parts = option.Split('=', 2);
            if (
                s_names
                    .FirstOrDefault(name => string.Equals(name.Name, parts[0], StringComparison.OrdinalIgnoreCase))
                    .Set
                is not { } set
            )
            {
                string way = NearestName.Of(parts[0], Names) is string nearest
                    ? $"did you mean {nearest}?"
                    : $"there are {string.Join(", ", Names)}.";
                objection = $"'{parts[0]}' is not a rate of sim/rated; {way}";
                return null;
            }
            if (
                parts.Length != 2
                || !double.TryParse(
                    parts[1],
                    NumberStyles.AllowDecimalPoint,
                    CultureInfo.InvariantCulture,
                    out double chance
                )
                || chance > 1
            )
            {
                objection = $"'{option}' of sim/rated is no chance; write {parts[0]}=0.8, a number from 0 to 1.";
                return null;
            }
            rates = set(rates, chance);
        }
        objection = null;
        return rates;
    }
}
