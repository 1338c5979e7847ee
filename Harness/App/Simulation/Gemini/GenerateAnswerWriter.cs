using System.Text.Json;
using Gridlock.App.Simulation.Answering;

namespace Gridlock.App.Simulation.Gemini;

/// <summary>Chunks of one part each, every one with the count so far.</summary>
internal sealed class GenerateAnswerWriter(AnswerHead head, FrameWriter frames) : IAnswerWriter
{
    private int _reasoning;
    private int _output;

    // The first chunk is the first text.
    public void Begin() { }

    public void Write(TokenChunk chunk)
    {
        _output += chunk.Tokens;
        _reasoning += chunk.IsReasoning ? chunk.Tokens : 0;
        if (!chunk.IsHidden)
        {
            WriteChunk(chunk.Text, chunk.IsReasoning, null, new TokenTally(head.PromptTokens, _output, _reasoning));
        }
    }

    public void End(AnswerEnd end, TokenTally tally, TimeSpan took)
    {
        WriteChunk("", false, GenerateObject.FinishOf(end), tally);
        frames.WriteLast();
    }

    public void Fail(CallRefusal refusal)
    {
        GenerateError.Write(frames.Open(), refusal);
        frames.Close();
        frames.WriteLast();
    }

    private void WriteChunk(string text, bool isThought, string? finish, TokenTally tally)
    {
        Utf8JsonWriter json = frames.Open();
        GenerateObject.Open(json);
        GenerateObject.WritePart(json, text, isThought);
        GenerateObject.Close(json, head, finish, tally);
        frames.Close();
    }
}
