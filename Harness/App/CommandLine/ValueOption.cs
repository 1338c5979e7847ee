using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Gridlock.Core.Players;

namespace Gridlock.App.CommandLine;

/// <summary>Options with a value, whose misuse is one sentence that names the value and what is allowed.</summary>
internal static class ValueOption
{
    /// <summary>A whole number within bounds; null where it was not given.</summary>
    public static Option<int?> Whole(string name, int least, int most, string description) =>
        new(name)
        {
            HelpName = "N",
            Description = description,
            CustomParser = given => ReadWhole(given, name, least, most),
        };

    /// <summary>Any text that is not blank.</summary>
    public static Option<string?> Text(string name, string helpName, string description) =>
        new(name)
        {
            HelpName = helpName,
            Description = description,
            CustomParser = given =>
            {
                string value = given.Tokens[0].Value;
                if (string.IsNullOrWhiteSpace(value))
                {
                    given.AddError($"{name} is empty; give it a value.");
                }
                return value;
            },
        };

    /// <summary>One of some words, without regard to case.</summary>
    public static Option<string?> Word(string name, string helpName, string description, params string[] words) =>
        new(name)
        {
            HelpName = helpName,
            Description = description,
            CustomParser = given => ReadWord(given, name, words),
        };

    /// <summary>A number above 0; null where it was not given.</summary>
    public static Option<double?> Positive(string name, string description) =>
        new(name)
        {
            HelpName = "N",
            Description = description,
            CustomParser = given =>
            {
                string text = given.Tokens[0].Value;
                if (
                    double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double value)
                    && double.IsFinite(value)
                    && value > 0
                )
                {
                    return value;
                }
                given.AddError($"{name} '{text}' is not a number above 0.");
                return null;
            },
        };

    /// <summary>A number above one bound and below another; null where it was not given.</summary>
    public static Option<double?> Between(string name, double above, double below, string description) =>
        new(name)
        {
            HelpName = "X",
            Description = description,
            CustomParser = given =>
            {
                string text = given.Tokens[0].Value;
                const NumberStyles style = NumberStyles.AllowDecimalPoint;
                if (
                    double.TryParse(text, style, CultureInfo.InvariantCulture, out double value)
                    && value > above
                    && value < below
                )
                {
                    return value;
                }
                given.AddError($"{name} '{text}' is not a number above {above} and below {below}, such as 0.1.");
                return null;
            },
        };

    /// <summary>US dollars above 0, to be read without any rounding; null where none were given.</summary>
    public static Option<decimal?> Dollars(string name, string description) =>
        new(name)
        {
            HelpName = "USD",
            Description = description,
            CustomParser = given =>
            {
                string text = given.Tokens[0].Value;
                const NumberStyles style = NumberStyles.AllowDecimalPoint;
                if (
                    decimal.TryParse(text.TrimStart('$'), style, CultureInfo.InvariantCulture, out decimal dollars)
                    && dollars is > 0 and < 1_000_000_000
                )
                {
                    return dollars;
                }
                given.AddError($"{name} '{text}' is not a number of US dollars above 0, such as 5.00.");
                return null;
            },
        };

    private static int? ReadWhole(ArgumentResult given, string name, int least, int most)
    {
        string text = given.Tokens[0].Value;
        if (!int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int value))
        {
            if (text.TrimStart('-') is { Length: > 0 } digits && digits.All(char.IsAsciiDigit))
            {
                given.AddError($"{name} {text} is out of range; give {least} to {most}.");
                return null;
            }
            given.AddError($"{name} '{text}' is not a whole number; give {least} to {most}.");
            return null;
        }
        if (value < least || value > most)
        {
            given.AddError($"{name} {value} is out of range; give {least} to {most}.");
            return null;
        }
        return value;
    }

    private static string? ReadWord(ArgumentResult given, string name, string[] words)
    {
        string text = given.Tokens[0].Value;
        string? word = words.FirstOrDefault(known => known.Equals(text, StringComparison.OrdinalIgnoreCase));
        if (word is null)
        {
            string way = NearestName.Of(text, words) is string nearest
                ? $"did you mean {nearest}?"
                : $"{(words.Length == 1 ? "there is only" : "there are")} {string.Join(", ", words)}.";
            given.AddError($"{name} '{text}' is not known; {way}");
        }
        return word;
    }
}
