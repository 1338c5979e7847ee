using System.Globalization;
using Gridlock.Core.Players.Catalogue.Yaml;

namespace Gridlock.Core.Players.Catalogue.Reading;

/// <summary>A mapping whose keys are all known, read value by value; what is not of the right kind ends in a
/// <see cref="YamlFaultException"/>, what is absent in null.</summary>
internal sealed class Section
{
    /// <summary>Written where a value from below is to be taken back.</summary>
    public const string None = "none";

    private readonly Dictionary<string, YamlNode> _values;

    /// <param name="what">As sentences name it, such as "a provider".</param>
    public Section(YamlNode node, string what, params string[] known)
    {
        foreach ((YamlNode.Scalar key, _) in Entries(node, what))
        {
            if (!known.Contains(key.Text))
            {
                throw Unknown(key, $"a key of {what}", known);
            }
        }
        At = node.At;
        _values = Entries(node, what).ToDictionary(static entry => entry.Key.Text, static entry => entry.Value);
    }

    public Place At { get; }

    /// <summary>The entries of a mapping whose keys may be anything.</summary>
    public static IReadOnlyList<KeyValuePair<YamlNode.Scalar, YamlNode>> Entries(YamlNode node, string what) =>
        node switch
        {
            YamlNode.Map map => map.Entries,
            YamlNode.Scalar { Text: "", IsPlain: true } => [],
            _ => throw new YamlFaultException(
                node.At,
                $"{what} has to be lines of 'key: value' here, not {Kind(node)}."
            ),
        };

    /// <summary>The items of a list that has at least one.</summary>
    /// <param name="wanted">As sentences say it.</param>
    public static IReadOnlyList<YamlNode> Items(YamlNode node, string what, string wanted) =>
        node is YamlNode.List { Items.Count: > 0 } list
            ? list.Items
            : throw new YamlFaultException(node.At, $"{what} has to be {wanted}, not {Kind(node)}.");

    public static YamlFaultException Unknown(YamlNode.Scalar written, string what, IReadOnlyCollection<string> known)
    {
        string? nearest = NearestName.Of(written.Text, known);
        string way = nearest is null ? $"there are {string.Join(", ", known)}." : $"did you mean {nearest}?";
        return new YamlFaultException(written.At, $"{KeySighting.Quoted(written.Text)} is not {what}; {way}");
    }

    public YamlNode? Find(string key) => _values.GetValueOrDefault(key);

    /// <summary>A word; never empty.</summary>
    public YamlNode.Scalar? Word(string key) =>
        Find(key) switch
        {
            null => null,
            YamlNode.Scalar { Text.Length: > 0 } word => word,
            YamlNode other => throw Wrong(other, key, "a text"),
        };

    /// <summary>The word, or null where it is <see cref="None"/>, or what was before where the key is absent.</summary>
    public string? Word(string key, string? before) =>
        Word(key) is not YamlNode.Scalar word ? before
        : word is { IsPlain: true, Text: None } ? null
        : word.Text;

    public bool? Flag(string key) =>
        Find(key) switch
        {
            null => null,
            YamlNode.Scalar { IsPlain: true, Text: "true" } => true,
            YamlNode.Scalar { IsPlain: true, Text: "false" } => false,
            YamlNode other => throw Wrong(other, key, "true or false"),
        };

    public int? Whole(string key, int least, int most) =>
        Find(key) is YamlNode node ? WholeOf(node, key, least, most) : null;

    /// <summary>A number within bounds; a plain decimal, without exponent.</summary>
    /// <param name="wanted">As sentences say it.</param>
    public double? Number(string key, double least, double most, string wanted)
    {
        if (Find(key) is not YamlNode node)
        {
            return null;
        }
        const NumberStyles style = NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign;
        return
            node is YamlNode.Scalar { IsPlain: true } scalar
            && double.TryParse(scalar.Text, style, CultureInfo.InvariantCulture, out double number)
            && number >= least
            && number <= most
            ? number
            : throw Wrong(node, key, wanted);
    }

    /// <summary>US dollars, 0 or more.</summary>
    public decimal? Dollars(string key)
    {
        if (Find(key) is not YamlNode node)
        {
            return null;
        }
        return
            node is YamlNode.Scalar { IsPlain: true } scalar
            && decimal.TryParse(
                scalar.Text,
                NumberStyles.AllowDecimalPoint,
                CultureInfo.InvariantCulture,
                out decimal dollars
            )
            && dollars <= 1_000_000
            ? dollars
            : throw Wrong(node, key, "US dollars for a million tokens, such as 2.50");
    }

    public DateOnly? Day(string key)
    {
        if (Find(key) is not YamlNode node)
        {
            return null;
        }
        return
            node is YamlNode.Scalar scalar
            && DateOnly.TryParseExact(
                scalar.Text,
                "yyyy-MM-dd",
                CultureInfo.InvariantCulture,
                DateTimeStyles.None,
                out DateOnly day
            )
            ? day
            : throw Wrong(node, key, "a day, such as 2026-11-21");
    }

    /// <summary>Words in a list; what was before where the key is absent.</summary>
    public IReadOnlyList<YamlNode.Scalar> Words(string key) =>
        Find(key) switch
        {
            null => [],
            YamlNode.List list when list.Items.All(static item => item is YamlNode.Scalar { Text.Length: > 0 }) =>
            [
                .. list.Items.Cast<YamlNode.Scalar>(),
            ],
            YamlNode other => throw Wrong(other, key, "a list of words, such as [one, two]"),
        };

    /// <summary>Whole numbers in a list, or one alone; none where the key is absent.</summary>
    public IReadOnlyList<int> Wholes(string key, int least, int most)
    {
        IReadOnlyList<YamlNode> items = Find(key) switch
        {
            null => [],
            YamlNode.List list => list.Items,
            YamlNode alone => [alone],
        };
        return [.. items.Select(item => WholeOf(item, key, least, most))];
    }

    /// <summary>One of some words.</summary>
    public string? OneOf(string key, IReadOnlyCollection<string> words) =>
        Word(key) is not YamlNode.Scalar word ? null
        : words.Contains(word.Text) ? word.Text
        : throw Unknown(word, $"a {key}", words);

    private static int WholeOf(YamlNode node, string key, int least, int most) =>
        node is YamlNode.Scalar { IsPlain: true } scalar
        && int.TryParse(scalar.Text, NumberStyles.None, CultureInfo.InvariantCulture, out int number)
        && number >= least
        && number <= most
            ? number
            : throw Wrong(node, key, $"a whole number from {least} to {most}");

    private static YamlFaultException Wrong(YamlNode node, string key, string wanted)
    {
        string found = node is YamlNode.Scalar { Text.Length: > 0 } scalar
            ? KeySighting.Quoted(scalar.Text)
            : Kind(node);
        return new YamlFaultException(node.At, $"{found} is not what '{key}' takes; write {wanted}.");
    }

    private static string Kind(YamlNode node) =>
        node switch
        {
            YamlNode.Map => "a mapping",
            YamlNode.List list => list.Items.Count == 0 ? "an empty list" : "a list",
            YamlNode.Scalar { Text: "" } => "nothing",
            _ => "a text",
        };
}
