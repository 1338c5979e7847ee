using Gridlock.Core.Judging.Answers;

namespace Gridlock.Core.Reports.Judgements;

/// <summary>What was forgiven, as scripts read it.</summary>
public static class Leniencies
{
    /// <summary>Each thing that was forgiven, such as "codeFence".</summary>
    public static IEnumerable<string> In(Leniency forgiven) =>
        Enum.GetValues<Leniency>()
            .Where(one => one != Leniency.None && forgiven.HasFlag(one))
            .Select(static one => Camel($"{one}"));

    internal static string Camel(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
