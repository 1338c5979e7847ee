using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Gridlock.Core.Judging.Claims.Lexing;
using Gridlock.Puzzles;
using Gridlock.Puzzles.Wording;

namespace Gridlock.Core.Judging.Claims.Names;

/// <summary>The words of one puzzle: its names in the forms that texts write, and the words that shape claims.</summary>
internal sealed class Vocabulary
{
    private readonly Dictionary<int, uint> _hints = [];
    private readonly Language _language;

    public Vocabulary(Puzzle puzzle)
    {
        Labels labels = puzzle.Labels;
        _language = labels.Phrasing.Language;
        Columns = labels.Columns.Length;
        IsVault = puzzle.Grid.IsVault;
        CueWords.Enter(Words, _language);
        EnterNoun(labels.ColumnNoun, Cue.ColumnNoun);
        EnterNoun(labels.RowNoun, Cue.RowNoun);
        if (IsVault)
        {
            Words.Add("c", Cue.ColumnNoun);
        }
        Numbered = labels
            .Columns.Select((name, i) => NameWords.Of(name) is [.., var last] && last == $"{i + 1}")
            .All(ends => ends);
        ImmutableArray<string> categories = labels.Categories;
        string[] names = [.. labels.Artifacts.Select((name, i) => Plain(name, categories[puzzle.Grid.CategoryOf(i)]))];
        EnterNames(names, NameKind.Artifact);
        EnterNames([.. categories], NameKind.Category, inflect: true);
        if (!Numbered)
        {
            EnterNames([.. labels.Columns], NameKind.Column);
        }
        foreach ((int category, string name) in categories.Index())
        {
            EnterHints(name, category);
        }
        EnterParts(names);
        Preferred = Math.Max(0, categories.IndexOf(categories.FirstOrDefault(HoldsNames) ?? categories[0]));
    }

    public WordTable Words { get; } = new();

    public NameTrie Names { get; } = new();

    public int Columns { get; }

    public bool IsVault { get; }

    /// <summary>Whether the columns are called by their numbers from 1.</summary>
    public bool Numbered { get; }

    /// <summary>The category that a name without a hint belongs to where it stands in several.</summary>
    public int Preferred { get; }

    /// <summary>The categories that a word speaks of, one bit each.</summary>
    public uint HintsOf(Token token) => token.Kind == TokenKind.Word ? HintsOf(token.Value) : 0;

    /// <summary>The categories that a word speaks of, one bit each.</summary>
    public uint HintsOf(int word) => word >= 0 && _hints.TryGetValue(word, out uint mask) ? mask : 0;

    // "red (colour)" is how an import tells two apart; the text writes "red".
    private static string Plain(string name, string category) =>
        name.EndsWith($" ({category.Trim()})", StringComparison.Ordinal) ? name[..^(category.Trim().Length + 3)] : name;

    private static bool HoldsNames(string category) => NameWords.Of(category).Contains("name");

    private void EnterNoun(PlaceNoun noun, Cue cue)
    {
        foreach (string form in new[] { noun.Singular, noun.Plural, noun.PluralDative })
        {
            if (NameWords.Of(form) is [.., var last])
            {
                Words.Add(last, cue);
            }
        }
    }

    private void EnterNames(string[] names, NameKind kind, bool inflect = true)
    {
        foreach ((int index, string name) in names.Index())
        {
            List<string> words = NameWords.Of(name);
            if (words.Count > 0)
            {
                EnterForms(words, new NamedThing(kind, index), inflect);
            }
        }
    }

    private void EnterForms(List<string> words, NamedThing thing, bool inflect = true)
    {
        Names.Add(Path(words), thing);
        foreach (string form in inflect ? NameForms.Of(words[^1], _language) : [])
        {
            int[] path = Path([.. words[..^1], form]);
            if (!Names.Has(path) && (Words.CuesOf(Words.Find(form)) == Cue.None || words.Count > 1))
            {
                Names.Add(path, thing);
            }
        }
    }

    /// <summary>"pixel" for "google pixel 6", where no other name has that part.</summary>
    private void EnterParts(string[] names)
    {
        var owners = new Dictionary<string, (int Owner, List<string> Words)>();
        foreach ((int index, string name) in names.Index())
        {
            List<string> words = NameWords.Of(name);
            for (int start = 0; start < words.Count; start++)
            {
                for (int end = start + 1; end <= words.Count; end++)
                {
                    List<string> part = words[start..end];
                    string key = string.Join(' ', part);
                    bool known = owners.TryGetValue(key, out (int Owner, List<string> Words) owner);
                    owners[key] = (known && owner.Owner != index ? -1 : index, part);
                }
            }
        }
        foreach ((int owner, List<string> part) in owners.Values)
        {
            if (
                owner >= 0
                && Tells(part[0])
                && Tells(part[^1])
                && part.Exists(word => word.Length > 2 && !NameWords.IsNumber(word))
                && !Names.Has(Path(part))
            )
            {
                EnterForms(part, new NamedThing(NameKind.Artifact, owner));
            }
        }
    }

    private bool Tells(string word) => NameWords.IsNumber(word) || Words.CuesOf(Words.Find(word)) == Cue.None;

    private void EnterHints(string category, int index)
    {
        foreach (string word in NameWords.Of(category).Where(word => word.Length > 3 && Tells(word)))
        {
            foreach (string related in Kin.Of(word))
            {
                foreach (string form in NameForms.Of(related, _language).Prepend(related))
                {
                    ref uint mask = ref CollectionsMarshal.GetValueRefOrAddDefault(_hints, Words.Add(form), out _);
                    mask |= 1u << index;
                }
            }
        }
    }

    private int[] Path(List<string> words) =>
        [
            .. words.Select(word =>
                NameWords.IsNumber(word)
                    ? ~int.Parse(word[..Math.Min(word.Length, 6)], System.Globalization.CultureInfo.InvariantCulture)
                    : Words.Add(word)
            ),
        ];
}
