using Gridlock.Puzzles;
using Gridlock.Puzzles.Conditions;

namespace Gridlock.Core.Judging.Verification.Mentions;

/// <summary>Tells which conditions a text takes up: by number, by quoting them, or in a sentence about the very artifacts that they name.</summary>
internal sealed class ConditionMentions(Puzzle puzzle)
{
    /// <summary>A sentence that names more artifacts than this for each of the condition's is a list, and examines nothing.</summary>
    private const int MostForEach = 2;
    private const int MostInSentence = 3;

    /// <summary>How many of the conditions the text takes up.</summary>
    public int Count(string text, IReadOnlyCollection<NumberedCondition> conditions)
    {
        HashSet<int> numbers = NumberMentions.In(text);
        NumberedCondition[] left = [.. conditions.Where(condition => !numbers.Contains(condition.Number))];
        if (left.Length == 0)
        {
            return conditions.Count;
        }
        HashSet<int>[] sentences = [.. Sentences(text)];
        return conditions.Count
            - left.Count(condition => !IsQuoted(text, condition) && !IsExamined(sentences, condition));
    }

    private static bool IsQuoted(string text, NumberedCondition condition) =>
        text.Contains(condition.Text.TrimEnd('.'), StringComparison.OrdinalIgnoreCase);

    private static bool IsExamined(HashSet<int>[] sentences, NumberedCondition condition)
    {
        HashSet<int> named = [.. ArtifactsOf(condition.Condition)];
        int most = Math.Max(MostInSentence, MostForEach * named.Count);
        return named.Count > 0 && sentences.Any(sentence => sentence.Count <= most && named.IsSubsetOf(sentence));
    }

    private static IEnumerable<int> ArtifactsOf(Condition condition) =>
        condition
            .Arguments.Where((_, place) => condition.Kind.Parameters[place].Type == ParameterType.Artifact)
            .Concat(condition.Parts.SelectMany(ArtifactsOf));

    /// <summary>The artifacts that each sentence names; sentences end at a full stop, a semicolon or the end of a line.</summary>
    private IEnumerable<HashSet<int>> Sentences(string text)
    {
        foreach (string sentence in text.Split(['\n', '.', ';', '!', '?'], StringSplitOptions.RemoveEmptyEntries))
        {
            var named = new HashSet<int>();
            for (int artifact = 0; artifact < puzzle.Labels.Artifacts.Length; artifact++)
            {
                if (sentence.Contains(puzzle.Labels.Artifacts[artifact], StringComparison.OrdinalIgnoreCase))
                {
                    named.Add(artifact);
                }
            }
            if (named.Count > 0)
            {
                yield return named;
            }
        }
    }
}
