using Microsoft.Extensions.AI;

namespace Gridlock.Core.Players.OpenAiCompatible;

/// <summary>Turns chunks into updates: text at once, usage and finish in one last update.</summary>
internal sealed class ChatFold(ChatEndpoint endpoint, IReadOnlyDictionary<string, string> headers)
{
    /// <summary>The finish of a stream that was ended in order but gave no reason.</summary>
    private const string UnstatedFinish = "done";

    private string? _finish;
    private string? _id;
    private string? _model;
    private string? _fingerprint;
    private UsageDetails? _usage;
    private bool _done;
    private bool _refused;

    /// <summary>True once the answer is whole, whatever may still follow.</summary>
    public bool IsWhole => _done || _finish is not null;

    /// <summary>Null if the chunk holds no text.</summary>
    /// <exception cref="PlayerException">The chunk is an error.</exception>
    public ChatResponseUpdate? Take(ChatChunk chunk)
    {
        if (chunk.Fault is ChatFault fault)
        {
            throw ChatErrors.FromStream(endpoint, fault);
        }
        if (chunk.Finish == "error")
        {
            throw ChatErrors.FromStream(endpoint, new ChatFault(null, chunk.Finish, null));
        }
        _done |= ReferenceEquals(chunk, ChatChunk.Done);
        _finish = chunk.Finish ?? _finish;
        _id = chunk.Id ?? _id;
        _model = chunk.Model ?? _model;
        _fingerprint = chunk.Fingerprint ?? _fingerprint;
        // Some servers count on with every chunk, so the last count is the whole one.
        _usage = chunk.Usage ?? _usage;
        _refused |= chunk.Delta.Refusal;
        return chunk.Delta.IsEmpty ? null : Update(ContentsOf(chunk.Delta));
    }

    /// <summary>The last update, with finish, usage, fingerprint and headers.</summary>
    /// <exception cref="PlayerException">The answer is not whole.</exception>
    public ChatResponseUpdate End()
    {
        if (!IsWhole)
        {
            throw new PlayerException(
                PlayerFailure.Cut,
                $"{endpoint.Provider}'s stream ended before its answer was finished."
            )
            {
                PossiblyBilled = true,
            };
        }
        ChatResponseUpdate last = Update(_usage is null ? [] : [new UsageContent(_usage)]);
        last.FinishReason = new ChatFinishReason(_refused ? "refusal" : _finish ?? UnstatedFinish);
        last.AdditionalProperties = ChatProperties.Create(_fingerprint, headers);
        return last;
    }

    private static List<AIContent> ContentsOf(ChatDelta delta)
    {
        var contents = new List<AIContent>(1);
        if (!string.IsNullOrEmpty(delta.Reasoning))
        {
            contents.Add(new TextReasoningContent(delta.Reasoning));
        }
        if (!string.IsNullOrEmpty(delta.Answer))
        {
            contents.Add(new TextContent(delta.Answer));
        }
        return contents;
    }

    private ChatResponseUpdate Update(IList<AIContent> contents) =>
        new(ChatRole.Assistant, contents)
        {
            ModelId = _model,
            ResponseId = _id,
            MessageId = _id,
        };
}
