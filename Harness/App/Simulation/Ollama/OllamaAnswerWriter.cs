using System.Text.Json;
using Gridlock.App.Simulation.Answering;

namespace Gridlock.App.Simulation.Ollama;

/// <summary>One line a chunk, and one with the counts at the end.</summary>
internal sealed class OllamaAnswerWriter(AnswerHead head, FrameWriter frames) : IAnswerWriter
{
    // The first line is the first text.
    public void Begin() { }

    public void Write(TokenChunk chunk)
    {
        if (chunk.IsHidden)
        {
            return;
        }
        Utf8JsonWriter json = frames.Open();
        OllamaObject.Open(json, head);
        json.WriteString("content"u8, chunk.IsReasoning ? "" : chunk.Text);
        if (chunk.IsReasoning)
        {
            json.WriteString("thinking"u8, chunk.Text);
        }
        OllamaObject.Close(json);
        frames.Close();
    }

    public void End(AnswerEnd end, TokenTally tally, TimeSpan took)
    {
        Utf8JsonWriter json = frames.Open();
        OllamaObject.Open(json, head);
        json.WriteString("content"u8, ""u8);
        OllamaObject.CloseLast(json, end, tally, took);
        frames.Close();
    }

    public void Fail(CallRefusal refusal)
    {
        OllamaObject.WriteError(frames.Open(), refusal);
        frames.Close();
    }
}
