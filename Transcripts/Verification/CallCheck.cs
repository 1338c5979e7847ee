using Gridlock.Transcripts.Events;

namespace Gridlock.Transcripts.Verification;

/// <summary>Follows one call from its intent to its end.</summary>
internal sealed class CallCheck(long line, string match)
{
    private long _reasoning;
    private long _answer;
    private long _offset;

    /// <summary>The intent's line.</summary>
    public long Line { get; } = line;

    public string Match { get; } = match;

    public long Characters => _reasoning + _answer;

    /// <summary>What is wrong with the delta, as the end of a sentence about its line; null if nothing.</summary>
    public string? Add(CallDelta delta)
    {
        if (delta.Kind == DeltaKind.Reasoning)
        {
            _reasoning += delta.Text.Length;
        }
        else
        {
            _answer += delta.Text.Length;
        }
        return Advance(delta.Call, delta.Offset);
    }

    public string? End(CallFailed failed) => Advance(failed.Call, failed.Offset);

    public string? End(CallFinal final)
    {
        string? flaw = Advance(final.Call, final.Offset);
        if (final.ReasoningCharacters == _reasoning && final.AnswerCharacters == _answer)
        {
            return flaw;
        }
        return $"counts {final.ReasoningCharacters} reasoning and {final.AnswerCharacters} answer characters for call "
            + $"'{final.Call}', but its deltas have {_reasoning} and {_answer}";
    }

    private string? Advance(string call, long offset)
    {
        if (offset < _offset)
        {
            return $"goes back in time: offset {offset} after {_offset} in call '{call}'";
        }
        _offset = offset;
        return null;
    }
}
