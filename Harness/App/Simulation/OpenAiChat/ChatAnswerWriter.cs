using System.Text.Json;
using Gridlock.App.Simulation.Answering;

namespace Gridlock.App.Simulation.OpenAiChat;

/// <summary>Chunks with at most one text each, and "[DONE]" at the end.</summary>
internal sealed class ChatAnswerWriter(AnswerHead head, FrameWriter frames) : IAnswerWriter
{
    private readonly string _id = "chatcmpl-" + head.Mark;
    private readonly long _created = head.Created.ToUnixTimeSeconds();

    public void Begin()
    {
        Utf8JsonWriter json = OpenDelta();
        json.WriteString("role"u8, "assistant"u8);
        json.WriteString("content"u8, ""u8);
        CloseDelta(json, null);
    }

    public void Write(TokenChunk chunk)
    {
        if (chunk.IsHidden)
        {
            return;
        }
        Utf8JsonWriter json = OpenDelta();
        json.WriteString(
            chunk.IsReasoning ? "reasoning_content"u8
                : chunk.IsRefusal ? "refusal"u8
                : "content"u8,
            chunk.Text
        );
        CloseDelta(json, null);
    }

    public void End(AnswerEnd end, TokenTally tally, TimeSpan took)
    {
        CloseDelta(OpenDelta(), ChatObject.FinishOf(end));
        if (head.Call.IncludesUsage)
        {
            Utf8JsonWriter json = Open();
            json.WriteEndArray();
            ChatObject.WriteUsage(json, tally);
            json.WriteEndObject();
            frames.Close();
        }
        frames.WriteDone();
    }

    public void Fail(CallRefusal refusal)
    {
        OpenAiError.Write(frames.Open(), refusal);
        frames.Close();
    }

    private Utf8JsonWriter Open()
    {
        Utf8JsonWriter json = frames.Open();
        json.WriteStartObject();
        json.WriteString("id"u8, _id);
        json.WriteString("object"u8, "chat.completion.chunk"u8);
        json.WriteNumber("created"u8, _created);
        json.WriteString("model"u8, head.Model);
        json.WriteString("system_fingerprint"u8, AnswerHead.Fingerprint);
        json.WriteStartArray("choices"u8);
        return json;
    }

    private Utf8JsonWriter OpenDelta()
    {
        Utf8JsonWriter json = Open();
        json.WriteStartObject();
        json.WriteNumber("index"u8, 0);
        json.WriteStartObject("delta"u8);
        return json;
    }

    private void CloseDelta(Utf8JsonWriter json, string? finish)
    {
        json.WriteEndObject();
        json.WriteString("finish_reason"u8, finish);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        frames.Close();
    }
}
