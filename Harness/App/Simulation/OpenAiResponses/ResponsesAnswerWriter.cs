using System.Text.Json;
using Gridlock.App.Simulation.Answering;
using Gridlock.App.Simulation.OpenAiChat;

namespace Gridlock.App.Simulation.OpenAiResponses;

/// <summary>The events of a response, numbered: items are added, their parts filled by deltas, and both closed.</summary>
internal sealed class ResponsesAnswerWriter(AnswerHead head, FrameWriter frames) : IAnswerWriter
{
    private readonly ResponseItems _items = new(head);
    private readonly ResponseObject _response = new(head);
    private ResponseItem? _item;
    private bool _partIsOpen;
    private int _sequence;

    public void Begin()
    {
        WriteResponse("response.created"u8, "in_progress", null);
        WriteResponse("response.in_progress"u8, "in_progress", null);
    }

    public void Write(TokenChunk chunk)
    {
        Enter(
            chunk.IsReasoning ? ResponseItemKind.Reasoning
            : chunk.IsRefusal ? ResponseItemKind.Refusal
            : ResponseItemKind.Message
        );
        if (chunk.IsHidden)
        {
            return;
        }
        if (!_partIsOpen)
        {
            WritePart("added"u8, "");
            _partIsOpen = true;
        }
        _item!.Append(chunk.Text);
        Utf8JsonWriter json = OpenText("delta"u8);
        json.WriteString("delta"u8, chunk.Text);
        CloseText(json);
    }

    public void End(AnswerEnd end, TokenTally tally, TimeSpan took)
    {
        // A turn without a word still has its message.
        if (_item is null or { Kind: ResponseItemKind.Reasoning } && end != AnswerEnd.Length)
        {
            Enter(ResponseItemKind.Message);
        }
        Leave();
        string status = ResponseObject.StatusOf(end);
        WriteResponse(status == "completed" ? "response.completed"u8 : "response.incomplete"u8, status, tally);
    }

    public void Fail(CallRefusal refusal)
    {
        Utf8JsonWriter json = Open("error"u8);
        json.WritePropertyName("error");
        OpenAiError.WriteFields(json, refusal);
        json.WriteEndObject();
        frames.Close();
    }

    private void Enter(ResponseItemKind kind)
    {
        if (_item?.Kind == kind)
        {
            return;
        }
        Leave();
        _item = _items.Begin(kind);
        WriteItem("response.output_item.added"u8, "in_progress");
    }

    private void Leave()
    {
        if (_item is null)
        {
            return;
        }
        if (_partIsOpen)
        {
            Utf8JsonWriter json = OpenText("done"u8);
            json.WriteString(_item.Kind == ResponseItemKind.Refusal ? "refusal"u8 : "text"u8, _item.Text);
            CloseText(json);
            WritePart("done"u8, _item.Text);
            _partIsOpen = false;
        }
        WriteItem("response.output_item.done"u8, "completed");
        _item = null;
    }

    private void WriteResponse(ReadOnlySpan<byte> type, string status, TokenTally? tally)
    {
        Utf8JsonWriter json = Open(type);
        json.WritePropertyName("response"u8);
        _response.Write(json, status, _items, tally);
        json.WriteEndObject();
        frames.Close();
    }

    private void WriteItem(ReadOnlySpan<byte> type, string status)
    {
        Utf8JsonWriter json = Open(type);
        json.WriteNumber("output_index"u8, _item!.Index);
        json.WritePropertyName("item"u8);
        _item.Write(json, status);
        json.WriteEndObject();
        frames.Close();
    }

    private void WritePart(ReadOnlySpan<byte> what, string text)
    {
        bool isReasoning = _item!.Kind == ResponseItemKind.Reasoning;
        Utf8JsonWriter json = OpenInItem(
            isReasoning ? "response.reasoning_summary_part."u8 : "response.content_part."u8,
            what
        );
        json.WritePropertyName("part"u8);
        _item.WritePart(json, text);
        json.WriteEndObject();
        frames.Close();
    }

    private Utf8JsonWriter OpenText(ReadOnlySpan<byte> what) =>
        OpenInItem(
            _item!.Kind switch
            {
                ResponseItemKind.Reasoning => "response.reasoning_summary_text."u8,
                ResponseItemKind.Refusal => "response.refusal."u8,
                _ => "response.output_text."u8,
            },
            what
        );

    private void CloseText(Utf8JsonWriter json)
    {
        if (_item!.Kind == ResponseItemKind.Message)
        {
            json.WriteStartArray("logprobs"u8);
            json.WriteEndArray();
        }
        json.WriteEndObject();
        frames.Close();
    }

    private Utf8JsonWriter OpenInItem(ReadOnlySpan<byte> prefix, ReadOnlySpan<byte> what)
    {
        Span<byte> type = stackalloc byte[prefix.Length + what.Length];
        prefix.CopyTo(type);
        what.CopyTo(type[prefix.Length..]);
        Utf8JsonWriter json = Open(type);
        json.WriteString("item_id"u8, _item!.Id);
        json.WriteNumber("output_index"u8, _item.Index);
        json.WriteNumber(_item.Kind == ResponseItemKind.Reasoning ? "summary_index"u8 : "content_index"u8, 0);
        return json;
    }

    private Utf8JsonWriter Open(ReadOnlySpan<byte> type)
    {
        Utf8JsonWriter json = frames.Open(type);
        json.WriteStartObject();
        json.WriteString("type"u8, type);
        json.WriteNumber("sequence_number"u8, _sequence++);
        return json;
    }
}
