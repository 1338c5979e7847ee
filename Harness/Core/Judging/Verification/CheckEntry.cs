using Gridlock.Core.Judging.Answers;
using Gridlock.Core.Judging.Loose;

namespace Gridlock.Core.Judging.Verification;

/// <summary>One entry of "checks".</summary>
internal static class CheckEntry
{
    private static readonly string[] NumberKeys = ["condition", "number", "id", "n", "clue", "no", "index"];
    private static readonly string[] GoodKeys =
    [
        "holds",
        "satisfied",
        "ok",
        "valid",
        "verdict",
        "status",
        "result",
        "met",
        "correct",
        "check",
        "value",
    ];
    private static readonly string[] BadKeys = ["violated", "broken", "fails"];

    public static int? NumberOf(LooseNode entry) =>
        entry is LooseNode.Map map
        && map.Members.FirstOrDefault(member => NumberKeys.Contains(Plain(member))).Value is LooseNode.Word number
            ? VerdictReader.NumberIn(number.Value)
            : null;

    public static Verdict VerdictOf(LooseNode entry)
    {
        if (entry is LooseNode.Word word)
        {
            return VerdictWords.OfValue(word.Value);
        }
        if (entry is not LooseNode.Map map)
        {
            return Verdict.Missing;
        }
        Verdict[] said =
        [
            .. map
                .Members.Select(member =>
                    member.Value is not LooseNode.Word value ? Verdict.Missing
                    : GoodKeys.Contains(Plain(member)) ? VerdictWords.OfValue(value.Value)
                    : BadKeys.Contains(Plain(member)) ? OfBad(value.Value)
                    : Verdict.Missing
                )
                .Where(verdict => verdict != Verdict.Missing)
                .Distinct(),
        ];
        return said is [Verdict only] ? only : Verdict.Missing;
    }

    private static Verdict OfBad(string value) =>
        value.Trim().ToLowerInvariant() switch
        {
            "true" or "yes" => Verdict.Violated,
            "false" or "no" => Verdict.Holds,
            _ => Verdict.Missing,
        };

    private static string Plain(KeyValuePair<string, LooseNode> member) => NameIndex.Plain(member.Key);
}
