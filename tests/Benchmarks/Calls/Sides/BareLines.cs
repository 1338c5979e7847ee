using System.Buffers;
using System.Text.Json;

namespace Gridlock.Benchmarks.Calls.Sides;

/// <summary>The lines of one call, with the members that Gridlock's own have.</summary>
internal sealed class BareLines(string call) : IDisposable
{
    public static readonly (string Field, string Kind)[] Fields =
    [
        ("reasoning_content", "reasoning"),
        ("content", "answer"),
    ];

    private readonly ArrayBufferWriter<byte> _line = new();
    private readonly Utf8JsonWriter _json = new(Stream.Null);
    private string? _model;
    private long? _input;
    private long? _output;

    public ReadOnlySpan<byte> Intent(string prompt) =>
        Write(
            "call.intent",
            json =>
            {
                json.WriteString("endpoint", "chat/completions");
                json.WriteString("model", "speaker");
                json.WriteNumber("prompt", prompt.Length);
            }
        );

    public ReadOnlySpan<byte> Delta(long offset, string kind, string text)
    {
        Begin("call.delta");
        _json.WriteNumber("offset", offset);
        _json.WriteString("kind", kind);
        _json.WriteString("text", text);
        return End();
    }

    public ReadOnlySpan<byte> Final(long offset) =>
        Write(
            "call.final",
            json =>
            {
                json.WriteNumber("offset", offset);
                json.WriteString("servedModel", _model);
                json.WriteNumber("input", _input ?? 0);
                json.WriteNumber("output", _output ?? 0);
            }
        );

    /// <summary>Remembers what the end of the call has to say.</summary>
    public void Note(JsonElement payload)
    {
        _model ??= payload.GetProperty("model").GetString();
        if (payload.TryGetProperty("usage", out JsonElement usage) && usage.ValueKind == JsonValueKind.Object)
        {
            _input = usage.GetProperty("prompt_tokens").GetInt64();
            _output = usage.GetProperty("completion_tokens").GetInt64();
        }
    }

    public void Dispose() => _json.Dispose();

    private ReadOnlySpan<byte> Write(string type, Action<Utf8JsonWriter> members)
    {
        Begin(type);
        members(_json);
        return End();
    }

    private void Begin(string type)
    {
        _line.ResetWrittenCount();
        _json.Reset(_line);
        _json.WriteStartObject();
        _json.WriteString("type", type);
        _json.WriteString("at", DateTimeOffset.UtcNow);
        _json.WriteString("call", call);
    }

    private ReadOnlySpan<byte> End()
    {
        _json.WriteEndObject();
        _json.Flush();
        _line.Write("\n"u8);
        return _line.WrittenSpan;
    }
}
