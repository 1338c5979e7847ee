using System.Text.Json;
using Microsoft.Extensions.AI;

namespace Gridlock.Core.Players.OpenAiCompatible;

/// <summary>One payload of a chat stream, or a whole answer of a server that does not stream.</summary>
internal sealed record ChatChunk
{
    /// <summary>The "[DONE]" that ends a stream.</summary>
    public static ChatChunk Done { get; } = new();

    /// <summary>A payload that says nothing.</summary>
    public static ChatChunk Empty { get; } = new();

    public string? Id { get; private init; }

    public string? Model { get; private init; }

    public string? Fingerprint { get; private init; }

    public string? Finish { get; private init; }

    public UsageDetails? Usage { get; private init; }

    public ChatFault? Fault { get; private init; }

    public ChatDelta Delta { get; private init; }

    /// <param name="isError">True if the event itself is called an error.</param>
    /// <exception cref="InvalidOperationException">A text is not valid Unicode.</exception>
    public static ChatChunk Read(JsonElement root, bool isError)
    {
        if ((isError ? ChatFault.Read(root) : ChatFault.Find(root)) is ChatFault fault)
        {
            return new ChatChunk { Fault = fault };
        }
        JsonElement? choice = FirstChoice(root);
        return new ChatChunk
        {
            Id = root.Text("id"),
            Model = root.Text("model"),
            Fingerprint = root.Text("system_fingerprint"),
            Usage = ChatUsage.Find(root),
            Finish = choice?.Text("finish_reason"),
            Delta = choice is JsonElement found ? ChatDelta.Read(found) : default,
        };
    }

    /// <summary>Only the first choice is read: one is all that is ever asked for.</summary>
    private static JsonElement? FirstChoice(JsonElement root)
    {
        if (root.Member("choices") is not { ValueKind: JsonValueKind.Array } choices)
        {
            return null;
        }
        foreach (JsonElement choice in choices.EnumerateArray())
        {
            if (choice.Member("index") is not { ValueKind: JsonValueKind.Number } index || index.GetDouble() == 0)
            {
                return choice;
            }
        }
        return null;
    }
}
