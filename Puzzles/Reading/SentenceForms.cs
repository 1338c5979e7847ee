using System.Collections.Immutable;
using Gridlock.Puzzles.Conditions;
using Gridlock.Puzzles.Wording;

namespace Gridlock.Puzzles.Reading;

/// <summary>The sentence of every kind as a reader knows it, with the gaps {artifact}, {column}, {number} and {statement}.</summary>
internal static class SentenceForms
{
    private const string Among = "the number of true statements among these is exactly {number}: ";

    private static readonly ImmutableArray<(string Kind, string Sentence)> Simple =
    [
        ("in-column", "the {artifact} is in {column}"),
        ("not-in-column", "the {artifact} is not in {column}"),
        ("one-of-two-columns", "the {artifact} is in either {column} or {column}"),
        ("at-an-end", "the {artifact} is in one of the two end {nouns}, {first} or {last}"),
        ("not-at-an-end", "the {artifact} is in neither of the two end {nouns}, neither {first} nor {last}"),
        ("odd-column", "the {artifact} is in a {noun} with an odd number"),
        ("even-column", "the {artifact} is in a {noun} with an even number"),
        ("same-column", "the {artifact} and the {artifact} are in the same {noun}"),
        ("different-columns", "the {artifact} and the {artifact} are in different {nouns}"),
        ("immediately-left", "the {artifact} is immediately to the left of the {artifact}"),
        ("left-of", "the {artifact} is somewhere to the left of the {artifact}"),
        ("adjacent", "the {artifact} and the {artifact} are in adjacent {nouns}"),
        ("exactly-apart", "the {artifact} and the {artifact} are exactly {number} {nouns} apart"),
        ("left-half", "the {artifact} is in the left half, in {left half}"),
        ("right-half", "the {artifact} is in the right half, in {right half}"),
        ("in-the-middle", "the {artifact} is in the middle, in {middle}"),
        ("immediately-right", "the {artifact} is immediately to the right of the {artifact}"),
        ("right-of", "the {artifact} is somewhere to the right of the {artifact}"),
        ("not-adjacent", "the {artifact} and the {artifact} are not in adjacent {nouns}"),
        ("at-least-apart", "the {artifact} and the {artifact} are at least {number} {nouns} apart"),
        ("at-most-apart", "the {artifact} and the {artifact} are at most {number} {nouns} apart"),
        ("mirrored-columns", "the {artifact} and the {artifact} are in mirrored {nouns}"),
        ("between", "the {artifact} is somewhere between the {artifact} and the {artifact}"),
        ("evenly-spaced", "the {artifact} is halfway between the {artifact} and the {artifact}"),
        ("between-in-order", "the {artifact}, the {artifact} and the {artifact} are in this order from left to right"),
        (
            "adjacent-to-both",
            "the {artifact} is in a {noun} adjacent to that of the {artifact} and to that of the {artifact}"
        ),
        (
            "chain-in-order",
            "the {artifact}, the {artifact} and the {artifact} are in consecutive {nouns} from left to right"
        ),
        (
            "all-in-different-columns",
            "the {artifact}, the {artifact} and the {artifact} are in three different {nouns}"
        ),
        ("total-is", "the complexity ratings in {column} add up to exactly {number}"),
        ("total-at-least", "the complexity ratings in {column} add up to at least {number}"),
        ("total-at-most", "the complexity ratings in {column} add up to at most {number}"),
        ("same-total", "the complexity ratings in {column} add up to the same total as those in {column}"),
        ("heavier-of-two", "the complexity ratings in {column} add up to more than those in {column}"),
        ("most-complex-in-column", "a most complex {category} is in {column}"),
        ("more-complex-neighbour", "the {artifact} has a more complex {category} in an adjacent {noun}"),
        (
            "rated-in-columns",
            "the number of objects from {column} to {column} with a complexity rating of {number} or more is exactly {number}"
        ),
        ("one-each", "of the {artifact} and the {artifact}, one is in {column} and the other in {column}"),
    ];

    private static readonly ImmutableArray<(string Kind, string Sentence)> Compound =
    [
        ("exactly-one", "exactly one of these two is true: (a) {statement}; (b) {statement}"),
        ("at-least-one", "at least one of these two is true: (a) {statement}; (b) {statement}"),
        ("neither", "neither of these two is true: (a) {statement}; (b) {statement}"),
        ("if-and-only-if", "these two are both true or both false: (a) {statement}; (b) {statement}"),
        ("if-then", "if {statement}, then {statement}"),
        ("exactly-k-of-n", Among + "(a) {statement}; (b) {statement}; (c) {statement}"),
        ("exactly-k-of-n", Among + "(a) {statement}; (b) {statement}; (c) {statement}; (d) {statement}"),
    ];

    internal static ImmutableArray<SentenceForm> For(Labels labels)
    {
        ImmutableArray<SentenceForm> simple = [.. Simple.Select(form => Form(form, labels, []))];
        return [.. simple, .. Compound.Select(form => Form(form, labels, simple))];
    }

    private static SentenceForm Form(
        (string Kind, string Sentence) form,
        Labels labels,
        ImmutableArray<SentenceForm> statements
    )
    {
        ConditionKind kind =
            ConditionKinds.Find(form.Kind) ?? throw new InvalidOperationException($"No kind is called '{form.Kind}'.");
        return new SentenceForm(kind, [.. form.Sentence.Split('{', '}').Select(Piece)]);

        // Splitting at the braces puts words and gaps by turns, words first.
        Gap Piece(string text, int index) =>
            index % 2 == 0
                ? Gap.Words(text)
                : text switch
                {
                    "artifact" => Gap.OneOf(labels.Artifacts),
                    "column" => Gap.OneOf(labels.Columns),
                    "category" => Gap.OneOf(labels.Categories),
                    "number" => Gap.Number,
                    "statement" => Gap.Statement(statements),
                    "noun" => Gap.Words(labels.ColumnNoun.Singular),
                    "nouns" => Gap.Words(labels.ColumnNoun.Plural),
                    "first" => Gap.Words(labels.Columns[0]),
                    "left half" => Gap.Words(AnyOf(labels, 0, labels.Columns.Length / 2)),
                    "right half" => Gap.Words(AnyOf(labels, (labels.Columns.Length + 1) / 2, labels.Columns.Length)),
                    "middle" => Gap.Words(
                        AnyOf(labels, (labels.Columns.Length - 1) / 2, labels.Columns.Length / 2 + 1)
                    ),
                    _ => Gap.Words(labels.Columns[^1]),
                };
    }

    private static string AnyOf(Labels labels, int from, int to)
    {
        string[] names = [.. labels.Columns[from..to]];
        return names.Length == 1 ? names[0] : string.Join(", ", names[..^1]) + " or " + names[^1];
    }
}
