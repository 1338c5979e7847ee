using Gridlock.Core.Judging.Loose;

namespace Gridlock.Core.Judging.Answers;

/// <summary>Compares the members of an answer's object with those that were asked for.</summary>
internal static class AnswerShape
{
    public static Leniency Forgiven(GridCandidate candidate, AnswerForm form)
    {
        if (candidate.Root is not LooseNode.Map map || candidate.Kind != CandidateKind.Keyed)
        {
            return Leniency.OtherKey;
        }
        string[] keys =
        [
            .. map
                .Members.Where(member => form == AnswerForm.Grid || !IsConfidence(member))
                .Select(member => member.Key),
        ];
        bool asAsked = map.Members.Any(member =>
            member.Key == GridKeys.Grid && (member.Value is LooseNode.List || Claims.In(member.Value) is not null)
        );
        Leniency forgiven = asAsked ? Leniency.None : Leniency.OtherKey;
        string[] asked = form == AnswerForm.Grid ? [GridKeys.Grid] : [GridKeys.Checks, GridKeys.Grid];
        bool same = keys.Length == asked.Length && asked.All(keys.Contains);
        if (!same || (form == AnswerForm.ChecksAndGrid && !map.Members.Any(IsListOfChecks)))
        {
            forgiven |= Leniency.OtherMembers;
        }
        return forgiven;
    }

    /// <summary>Some styles ask for it.</summary>
    private static bool IsConfidence(KeyValuePair<string, LooseNode> member) =>
        member is { Key: GridKeys.Confidence, Value: LooseNode.Word { IsText: false } };

    private static bool IsListOfChecks(KeyValuePair<string, LooseNode> member) =>
        member is { Key: GridKeys.Checks, Value: LooseNode.List checks }
        && checks.Items.All(item =>
            item
                is LooseNode.Map
                {
                    Members: [
                        { Key: "condition", Value: LooseNode.Word { IsText: false } },
                        { Key: "holds", Value: LooseNode.Word { IsText: false, Value: "true" or "false" } },
                    ]
                }
        );
}
