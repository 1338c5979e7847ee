using Gridlock.Core.Judging.Loose;

namespace Gridlock.Core.Judging.Answers;

/// <summary>Finds everything in a text that may be its answer, in the order of the text.</summary>
internal sealed class CandidateFinder(string text, Lexicon names)
{
    private static readonly string[] s_offers =
    [
        "all conditions, give",
        "more than one does, give",
        "Bedingungen erfüllt, gib",
        "eine sie erfüllt, gib",
        "las condiciones, da",
        "cumple más de una, da",
        "cumplen más de una, da",
    ];

    private readonly List<GridCandidate> _found = [];
    private readonly LooseParser _parser = new(text);

    public IReadOnlyList<GridCandidate> Find()
    {
        int at = 0;
        while (at < text.Length && text.AsSpan(at).IndexOfAny('{', '[') is int skip and >= 0)
        {
            at = Take(at + skip);
        }
        foreach (MarkdownTables.Found table in MarkdownTables.In(text))
        {
            bool insideOther = _found.Exists(found => found.Start < table.End && table.Start < found.End);
            if (!insideOther && NameTable.Records(table.Rows, names) is LooseNode.List records && HoldsNames(records))
            {
                _found.Add(new GridCandidate(CandidateKind.Bare, table.Start, table.End, records, Leniency.Table));
            }
        }
        return [.. _found.OrderBy(candidate => candidate.Start)];
    }

    /// <summary>Looks at the bracket or brace here; returns where to look on.</summary>
    private int Take(int start)
    {
        switch (_parser.Parse(start))
        {
            case LooseParse.Read { Root.IsComplete: true } read:
                TakeWhole(read);
                return read.End;
            case LooseParse.Read read when GridKeys.HasWholeGrid(read.Root):
                Add(CandidateKind.Keyed, read, Leniency.Unclosed);
                return read.End;
            case LooseParse.Read read when MayBeginGrid(read.Root):
                Add(CandidateKind.CutOff, read, Leniency.None);
                return read.End;
            case LooseParse.Malformed malformed when GridKeys.IsAnswerLike(malformed.Before):
                if (!IsTemplate(start, malformed.At))
                {
                    _found.Add(new GridCandidate(CandidateKind.Broken, start, malformed.At, null, Leniency.None));
                }
                return Math.Max(malformed.At, start + 1);
            default:
                return start + 1;
        }
    }

    private void TakeWhole(LooseParse.Read read)
    {
        if (GridKeys.GridsIn(read.Root).Count > 0)
        {
            Add(CandidateKind.Keyed, read, Leniency.None);
        }
        else if (
            read.Root is LooseNode.Map or LooseNode.List { Items: [not LooseNode.Word, ..] }
            && HoldsNames(read.Root)
        )
        {
            Add(CandidateKind.Bare, read, Leniency.OtherKey);
        }
    }

    private void Add(CandidateKind kind, LooseParse.Read read, Leniency forgiven)
    {
        if (IsQuotedClaim(read))
        {
            return;
        }
        forgiven |= read.IsStandard ? Leniency.None : Leniency.LooseJson;
        _found.Add(new GridCandidate(kind, read.Start, read.End, read.Root, forgiven));
    }

    /// <summary>True for a claim in the words in which the prompt offers it, quoted: it is nobody's answer.</summary>
    private bool IsQuotedClaim(LooseParse.Read read)
    {
        ReadOnlySpan<char> before = text.AsSpan(0, read.Start).TrimEnd();
        foreach (string offer in s_offers)
        {
            if (before.EndsWith(offer, StringComparison.OrdinalIgnoreCase))
            {
                return GridKeys.GridsIn(read.Root).All(grid => grid is LooseNode.Word);
            }
        }
        return false;
    }

    /// <summary>True for the form that the prompt shows, quoted: it holds placeholders and is nobody's answer.</summary>
    private bool IsTemplate(int start, int end)
    {
        ReadOnlySpan<char> span = text.AsSpan(start, end - start);
        return span.Contains("\"<", StringComparison.Ordinal)
            || span.Contains("true or false", StringComparison.Ordinal);
    }

    private static bool MayBeginGrid(LooseNode root) =>
        root is LooseNode.Map or LooseNode.List { Items: [] or [LooseNode.List, ..] };

    private bool HoldsNames(LooseNode node) =>
        node switch
        {
            LooseNode.List list => list.Items.Any(HoldsNames),
            LooseNode.Map map => map.Members.Any(m => names.Artifact(m.Key) >= 0 || HoldsNames(m.Value)),
            LooseNode.Word word => names.Artifact(word.Value) >= 0,
            _ => false,
        };
}
