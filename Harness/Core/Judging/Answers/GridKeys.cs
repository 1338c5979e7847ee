using Gridlock.Core.Judging.Loose;

namespace Gridlock.Core.Judging.Answers;

/// <summary>The keys under which a final arrangement, or the checks of a verification, may stand.</summary>
internal static class GridKeys
{
    public const string Grid = "grid";
    public const string Checks = "checks";
    public const string Confidence = "confidence";

    private const int DeepestGrid = 4;
    private static readonly HashSet<string> Others =
    [
        "finalgrid",
        "arrangement",
        "finalarrangement",
        "allocation",
        "finalallocation",
        "solution",
        "finalsolution",
        "assignment",
        "placement",
        "placements",
        "answer",
        "finalanswer",
        "final",
        "result",
        "output",
    ];

    public static bool IsGrid(string key) => Plain(key) == Grid || Others.Contains(Plain(key));

    /// <summary>True for an object that sets out to be an answer, whether or not it succeeds.</summary>
    public static bool IsAnswerLike(LooseNode? node) =>
        node is LooseNode.Map map && map.Members.Any(member => IsGrid(member.Key) || Plain(member.Key) == Checks);

    /// <summary>True if the outer object's "grid" came whole, whatever is missing behind it.</summary>
    public static bool HasWholeGrid(LooseNode node) =>
        node is LooseNode.Map map
        && map.Members.Any(member =>
            Plain(member.Key) == Grid
            && (member.Value is LooseNode.List { IsComplete: true } || Claims.In(member.Value) is not null)
            && member.Value.IsComplete
        );

    /// <summary>The values under grid keys: the asked key before all others, and the outer before the inner.</summary>
    public static IReadOnlyList<LooseNode> GridsIn(LooseNode node) => GridsIn(node, 0);

    private static List<LooseNode> GridsIn(LooseNode node, int depth)
    {
        if (node is not LooseNode.Map map || depth > DeepestGrid)
        {
            return [];
        }
        KeyValuePair<string, LooseNode>[] named =
        [
            .. map.Members.Where(member =>
                IsGrid(member.Key) && (member.Value is not LooseNode.Word || Claims.In(member.Value) is not null)
            ),
        ];
        KeyValuePair<string, LooseNode>[] asked = [.. named.Where(member => Plain(member.Key) == Grid)];
        var grids = new List<LooseNode>();
        foreach ((_, LooseNode value) in asked.Length > 0 ? asked : named)
        {
            List<LooseNode> inner = GridsIn(value, depth + 1);
            grids.AddRange(inner.Count > 0 ? inner : [value]);
        }
        return grids;
    }

    private static string Plain(string key) => NameIndex.Plain(key);
}
