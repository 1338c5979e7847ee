using Microsoft.Extensions.AI;

namespace Gridlock.Core.Players.Dialects;

/// <summary>Messages for providers that take instructions apart and want user and assistant to alternate.</summary>
/// <param name="Instructions">Every system message and the options' own instructions, in order; null if there are none.</param>
/// <param name="Turns">No empty ones and no two of one role in a row. Reasoning of earlier turns is not in them.</param>
internal sealed record Conversation(string? Instructions, IReadOnlyList<Turn> Turns)
{
    public static Conversation Of(IReadOnlyList<ChatMessage> messages, ChatOptions? options)
    {
        var instructions = new List<string>();
        if (!string.IsNullOrWhiteSpace(options?.Instructions))
        {
            instructions.Add(options.Instructions);
        }
        var turns = new List<Turn>();
        foreach (ChatMessage message in messages)
        {
            if (string.IsNullOrWhiteSpace(message.Text))
            {
                continue;
            }
            if (message.Role == ChatRole.System)
            {
                instructions.Add(message.Text);
                continue;
            }
            bool isModels = message.Role == ChatRole.Assistant;
            if (turns.LastOrDefault() is Turn last && last.IsModels == isModels)
            {
                turns[^1] = last with { Texts = [.. last.Texts, message.Text] };
            }
            else
            {
                turns.Add(new Turn(isModels, [message.Text]));
            }
        }
        return new Conversation(instructions.Count == 0 ? null : string.Join("\n\n", instructions), turns);
    }
}
