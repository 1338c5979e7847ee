using System.Collections.Immutable;
using Gridlock.Core.Judging.Answers;
using Gridlock.Core.Judging.Loose;
using Gridlock.Puzzles;

namespace Gridlock.Core.Judging.Verification;

/// <summary>Reads the player's verdict on each condition; what is unclear is missing, never guessed.</summary>
public static class VerdictReader
{
    private static readonly string[] ListKeys = [GridKeys.Checks, "check", "verdicts", "verification", "conditions"];

    /// <summary>One verdict a condition, in the order of <see cref="Puzzle.ConditionsOf"/>: from the last object that holds
    /// checks; where there is none, from the lines of the text.</summary>
    public static ImmutableArray<Verdict> Read(Puzzle puzzle, int tier, string text) => Read(puzzle, tier, text, out _);

    /// <param name="around">The text without the object that the verdicts are from.</param>
    internal static ImmutableArray<Verdict> Read(Puzzle puzzle, int tier, string text, out string around)
    {
        ImmutableArray<NumberedCondition> conditions = puzzle.ConditionsOf(tier);
        var verdicts = new VerdictSheet([.. conditions.Select(condition => condition.Number)]);
        if (LastChecks(text) is { } checks)
        {
            TakeChecks(checks.Node, verdicts);
            around = text.Remove(checks.Start, checks.End - checks.Start);
        }
        else
        {
            VerdictLines.Take(text, conditions, verdicts);
            around = text;
        }
        return verdicts.ToImmutable();
    }

    private static (LooseNode Node, int Start, int End)? LastChecks(string text)
    {
        var parser = new LooseParser(text);
        (LooseNode, int, int)? last = null;
        int at = 0;
        while (at < text.Length && text.AsSpan(at).IndexOf('{') is int skip and >= 0)
        {
            at += skip;
            if (parser.Parse(at) is LooseParse.Read read && ChecksIn(read.Root, 0) is LooseNode checks)
            {
                last = (checks, read.Start, read.End);
                at = read.End;
            }
            else
            {
                at++;
            }
        }
        return last;
    }

    private static LooseNode? ChecksIn(LooseNode node, int depth)
    {
        const int deepest = 3;
        if (node is not LooseNode.Map map || depth > deepest)
        {
            return null;
        }
        LooseNode[] named =
        [
            .. map
                .Members.Where(member => ListKeys.Contains(NameIndex.Plain(member.Key)))
                .Select(member => member.Value)
                .Where(value => value is not LooseNode.Word),
        ];
        return named.Length > 0
            ? named[^1]
            : map
                .Members.Select(member => ChecksIn(member.Value, depth + 1))
                .FirstOrDefault(found => found is not null);
    }

    private static void TakeChecks(LooseNode checks, VerdictSheet verdicts)
    {
        if (checks is LooseNode.Map map)
        {
            foreach ((string key, LooseNode value) in map.Members.Where(member => member.Value.IsComplete))
            {
                verdicts.Say(NumberIn(key), CheckEntry.VerdictOf(value));
            }
        }
        else if (checks is LooseNode.List list)
        {
            bool isPlain = list.Items.Count == verdicts.Count && list.Items.All(item => item is LooseNode.Word);
            for (int index = 0; index < list.Items.Count; index++)
            {
                LooseNode item = list.Items[index];
                if (!item.IsComplete)
                {
                    break;
                }
                int? number = isPlain ? verdicts.NumberAt(index) : CheckEntry.NumberOf(item);
                verdicts.Say(number, CheckEntry.VerdictOf(item));
            }
        }
    }

    internal static int? NumberIn(string text)
    {
        string digits = string.Concat(text.Where(char.IsAsciiDigit));
        bool isOneNumber = digits.Length > 0 && text.Contains(digits, StringComparison.Ordinal);
        return isOneNumber && int.TryParse(digits, out int number) ? number : null;
    }
}
