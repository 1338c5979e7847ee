using System.Collections.Immutable;
using Gridlock.Puzzles.Conditions;

namespace Gridlock.Puzzles.Wording;

/// <summary>What one kind says, in every language and style: clauses without a capital or a full stop, with gaps as
/// <see cref="ClauseTemplate"/> describes. Each list is in the order of <see cref="WordingStyle"/>.</summary>
public sealed class Clauses
{
    private readonly ImmutableArray<ClauseTemplate>[] _templates = new ImmutableArray<ClauseTemplate>[3];

    public required ReadOnlySpan<string> English
    {
        init => _templates[(int)Language.English] = Parse(value);
    }

    public required ReadOnlySpan<string> German
    {
        init => _templates[(int)Language.German] = Parse(value);
    }

    public required ReadOnlySpan<string> Spanish
    {
        init => _templates[(int)Language.Spanish] = Parse(value);
    }

    /// <summary>How many ways there are to say it in this language.</summary>
    public int Count(Language language) => _templates[(int)language].Length;

    /// <summary>The clause in the labels' language and style; a list with one entry serves all styles.</summary>
    public string Write(Condition condition, Labels labels)
    {
        ImmutableArray<ClauseTemplate> templates = _templates[(int)labels.Phrasing.Language];
        return templates[Math.Min((int)labels.Phrasing.Style, templates.Length - 1)].Write(condition, labels);
    }

    private static ImmutableArray<ClauseTemplate> Parse(ReadOnlySpan<string> texts)
    {
        var templates = ImmutableArray.CreateBuilder<ClauseTemplate>(texts.Length);
        foreach (string text in texts)
        {
            templates.Add(new ClauseTemplate(text));
        }
        return templates.MoveToImmutable();
    }
}
