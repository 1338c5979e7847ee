using System.Text.Json;
using Gridlock.App.Simulation.Answering;

namespace Gridlock.App.Simulation.Anthropic;

/// <summary>The events of a message: blocks of thinking, redacted thinking and text, each started, filled and stopped.</summary>
internal sealed class MessagesAnswerWriter(AnswerHead head, FrameWriter frames) : IAnswerWriter
{
    private enum Block
    {
        None,
        Thinking,
        Redacted,
        Text,
    }

    private Block _block;
    private int _index;
    private bool _pinged;

    public void Begin()
    {
        Utf8JsonWriter json = Open("message_start"u8);
        json.WritePropertyName("message");
        MessageObject.WriteHead(json, head);
        json.WriteStartArray("content");
        json.WriteEndArray();
        MessageObject.WriteStop(json, null);
        MessageObject.WriteUsage(json, head.PromptTokens, 1);
        json.WriteEndObject();
        Close(json);
    }

    public void Write(TokenChunk chunk)
    {
        if (chunk.IsHidden)
        {
            if (head.Call.ShowsReasoning)
            {
                Enter(Block.Redacted);
            }
            return;
        }
        Enter(chunk.IsReasoning ? Block.Thinking : Block.Text);
        Utf8JsonWriter json = OpenDelta();
        if (chunk.IsReasoning)
        {
            json.WriteString("type"u8, "thinking_delta"u8);
            json.WriteString("thinking"u8, chunk.Text);
        }
        else
        {
            json.WriteString("type"u8, "text_delta"u8);
            json.WriteString("text"u8, chunk.Text);
        }
        json.WriteEndObject();
        Close(json);
    }

    public void End(AnswerEnd end, TokenTally tally, TimeSpan took)
    {
        Leave();
        Utf8JsonWriter json = Open("message_delta"u8);
        json.WriteStartObject("delta");
        MessageObject.WriteStop(json, MessageObject.StopOf(end));
        json.WriteEndObject();
        MessageObject.WriteUsage(json, tally.Prompt, tally.Output);
        Close(json);
        Close(Open("message_stop"u8));
    }

    public void Fail(CallRefusal refusal)
    {
        MessagesError.Write(frames.Open("error"u8), refusal);
        frames.Close();
    }

    private void Enter(Block block)
    {
        if (_block == block)
        {
            return;
        }
        Leave();
        _block = block;
        Utf8JsonWriter json = OpenBlock("content_block_start"u8);
        json.WriteStartObject("content_block");
        switch (block)
        {
            case Block.Thinking:
                json.WriteString("type", "thinking");
                json.WriteString("thinking", "");
                json.WriteString("signature", "");
                break;
            case Block.Redacted:
                json.WriteString("type", "redacted_thinking");
                json.WriteString("data", MessagesServedDialect.SignatureOf(head));
                break;
            default:
                json.WriteString("type", "text");
                json.WriteString("text", "");
                break;
        }
        json.WriteEndObject();
        Close(json);
        if (!_pinged)
        {
            Close(Open("ping"u8));
            _pinged = true;
        }
    }

    private void Leave()
    {
        if (_block == Block.None)
        {
            return;
        }
        if (_block == Block.Thinking)
        {
            Utf8JsonWriter json = OpenDelta();
            json.WriteString("type", "signature_delta");
            json.WriteString("signature", MessagesServedDialect.SignatureOf(head));
            json.WriteEndObject();
            Close(json);
        }
        Close(OpenBlock("content_block_stop"u8));
        _block = Block.None;
        _index++;
    }

    private Utf8JsonWriter OpenDelta()
    {
        Utf8JsonWriter json = OpenBlock("content_block_delta"u8);
        json.WriteStartObject("delta"u8);
        return json;
    }

    private Utf8JsonWriter OpenBlock(ReadOnlySpan<byte> type)
    {
        Utf8JsonWriter json = Open(type);
        json.WriteNumber("index"u8, _index);
        return json;
    }

    private Utf8JsonWriter Open(ReadOnlySpan<byte> type)
    {
        Utf8JsonWriter json = frames.Open(type);
        json.WriteStartObject();
        json.WriteString("type"u8, type);
        return json;
    }

    private void Close(Utf8JsonWriter json)
    {
        json.WriteEndObject();
        frames.Close();
    }
}
