using System.Buffers;
using System.Collections.Immutable;

namespace Gridlock.Core.Judging.Verification.Mentions;

/// <summary>Finds the names of artifacts in a text, sentence by sentence, in one pass.</summary>
internal sealed class ArtifactMentions(ImmutableArray<string> names)
{
    private const string SentenceEnds = ".\n;!?";

    private readonly Lazy<SearchValues<string>> _names = new(() =>
        SearchValues.Create(names.AsSpan(), StringComparison.OrdinalIgnoreCase)
    );

    /// <summary>The artifacts that each sentence names; a sentence that names none is left out.</summary>
    public IEnumerable<HashSet<int>> Sentences(string text)
    {
        HashSet<int>? sentence = null;
        int end = 0;
        for (int at = Next(text, 0); at >= 0; at = Next(text, at + 1))
        {
            if (sentence is null || at >= end)
            {
                if (sentence is not null)
                {
                    yield return sentence;
                }
                int length = text.AsSpan(at).IndexOfAny(SentenceEnds);
                (sentence, end) = ([], length < 0 ? text.Length : at + length);
            }
            for (int artifact = 0; artifact < names.Length; artifact++)
            {
                if (text.AsSpan(at).StartsWith(names[artifact], StringComparison.OrdinalIgnoreCase))
                {
                    sentence.Add(artifact);
                }
            }
        }
        if (sentence is not null)
        {
            yield return sentence;
        }
    }

    private int Next(string text, int from)
    {
        if (from >= text.Length)
        {
            return -1;
        }
        int found = text.AsSpan(from).IndexOfAny(_names.Value);
        return found < 0 ? -1 : from + found;
    }
}
