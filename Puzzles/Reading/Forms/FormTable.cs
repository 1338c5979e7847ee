using System.Collections.Immutable;
using Gridlock.Puzzles.Conditions;
using Gridlock.Puzzles.Wording;

namespace Gridlock.Puzzles.Reading.Forms;

/// <summary>All sentences of one language, as a tree of their letters and gaps.</summary>
/// <remarks>
/// A row is "kind style: sentence". {artifact 1}, {column 2}, {row 2}, {category 1}, {quarter 2}, {number 2} are the condition's
/// arguments by their place from 1; {artifact 1 dat}, {artifact 1 de}, {artifact 1 a} have other words before the name.
/// {statement} is one smaller statement, {statements} are two or more as "(a) …; (b) …". {noun}, {nouns}, {nouns dat} are the column
/// noun, {noun: m|f|n} is the one of the words that suits it; without a third word, neuter takes the first. {first}, {last} are the
/// end columns; {left half}, {middle}, {right half} name columns.
/// </remarks>
internal sealed class FormTable
{
    private static readonly ImmutableArray<Lazy<FormTable>> Tables =
    [
        new(() => new FormTable(EnglishForms.Rows, EnglishForms.Remarks)),
        new(() => new FormTable(GermanForms.Rows, GermanForms.Remarks)),
        new(() => new FormTable(SpanishForms.Rows, SpanishForms.Remarks)),
    ];

    private static readonly string[] Styles = ["plain", "formal", "spoken"];

    private readonly List<FormGap> _gaps = [];

    private FormTable(ImmutableArray<string> rows, ImmutableArray<string> remarks)
    {
        foreach (string row in rows)
        {
            int colon = row.IndexOf(": ", StringComparison.Ordinal);
            string[] heading = row[..colon].Split(' ');
            ConditionKind kind =
                ConditionKinds.Find(heading[0])
                ?? throw new InvalidOperationException($"No kind is called '{heading[0]}'.");
            Add(row[(colon + 2)..], new FormMeaning(kind, 1 << Array.IndexOf(Styles, heading[1]), []));
        }
        if (ConditionKinds.Find("red-herring") is { } redHerring)
        {
            for (int i = 0; i < remarks.Length; i++)
            {
                Add(remarks[i], new FormMeaning(redHerring, 0, [i]));
            }
        }
    }

    internal FormNode Root { get; } = new();

    internal IReadOnlyList<FormGap> Gaps => _gaps;

    internal static FormTable Of(Language language) => Tables[(int)language].Value;

    private void Add(string sentence, FormMeaning meaning)
    {
        FormNode node = Root;
        // Splitting at the braces puts words and gaps by turns, words first.
        string[] pieces = sentence.Split('{', '}');
        for (int i = 0; i < pieces.Length; i++)
        {
            node = i % 2 == 1 ? node.Add(Gap(pieces[i])) : pieces[i].Aggregate(node, (at, letter) => at.Add(letter));
        }
        node.Add(meaning);
    }

    private int Gap(string text)
    {
        FormGap gap = FormGap.Parse(text);
        int known = _gaps.IndexOf(gap);
        if (known < 0)
        {
            _gaps.Add(gap);
        }
        return known < 0 ? _gaps.Count - 1 : known;
    }
}
