using Gridlock.Puzzles;
using Gridlock.Puzzles.Conditions;

namespace Gridlock.Core.Judging.Verification.Mentions;

/// <summary>Tells which conditions a text takes up: by number, by quoting them, or in a sentence about the very artifacts that they name.</summary>
internal sealed class ConditionMentions(Puzzle puzzle)
{
    /// <summary>A sentence that names more artifacts than this for each of the condition's is a list, and examines nothing.</summary>
    private const int MostForEach = 2;
    private const int MostInSentence = 3;

    private readonly ArtifactMentions _artifacts = new(puzzle.Labels.Artifacts);

    /// <summary>How many of the conditions the text takes up.</summary>
    public int Count(string text, IReadOnlyCollection<NumberedCondition> conditions)
    {
        HashSet<int> numbers = NumberMentions.In(text);
        NumberedCondition[] left = [.. conditions.Where(condition => !numbers.Contains(condition.Number))];
        if (left.Length == 0)
        {
            return conditions.Count;
        }
        HashSet<int>[] sentences = [.. _artifacts.Sentences(text)];
        HashSet<int> named = [.. sentences.SelectMany(static sentence => sentence)];
        return conditions.Count - left.Count(condition => !IsTakenUp(text, sentences, named, condition));
    }

    /// <param name="named">All artifacts that the text names.</param>
    private static bool IsTakenUp(
        string text,
        HashSet<int>[] sentences,
        HashSet<int> named,
        NumberedCondition condition
    )
    {
        HashSet<int> own = [.. ArtifactsOf(condition.Condition)];
        int most = Math.Max(MostInSentence, MostForEach * own.Count);
        return own.IsSubsetOf(named)
            && (
                (own.Count > 0 && sentences.Any(sentence => sentence.Count <= most && own.IsSubsetOf(sentence)))
                || text.Contains(condition.Text.TrimEnd('.'), StringComparison.OrdinalIgnoreCase)
            );
    }

    private static IEnumerable<int> ArtifactsOf(Condition condition) =>
        condition
            .Arguments.Where((_, place) => condition.Kind.Parameters[place].Type == ParameterType.Artifact)
            .Concat(condition.Parts.SelectMany(ArtifactsOf));
}
