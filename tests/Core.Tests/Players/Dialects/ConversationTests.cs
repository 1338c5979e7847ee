using Gridlock.Core.Players.Dialects;
using Microsoft.Extensions.AI;

namespace Gridlock.Core.Tests.Players.Dialects;

public sealed class ConversationTests
{
    [Fact]
    public void Every_text_stands_once_and_in_order_and_roles_alternate()
    {
        for (int seed = 0; seed < 2000; seed++)
        {
            var random = new Random(seed);
            ChatRole[] roles = [ChatRole.User, ChatRole.Assistant, ChatRole.System];
            ChatMessage[] messages =
            [
                .. Enumerable
                    .Range(0, random.Next(8))
                    .Select(i => new ChatMessage(roles[random.Next(3)], random.Next(5) == 0 ? " " : $"text {i}")),
            ];
            Conversation conversation = Conversation.Of(messages, null);

            IEnumerable<ChatMessage> said = messages.Where(m => m.Text != " ");
            conversation
                .Turns.SelectMany(turn => turn.Texts.Select(text => (turn.IsModels, text)))
                .Should()
                .Equal(said.Where(m => m.Role != ChatRole.System).Select(m => (m.Role == ChatRole.Assistant, m.Text)));
            conversation
                .Turns.Zip(conversation.Turns.Skip(1))
                .Should()
                .NotContain(p => p.First.IsModels == p.Second.IsModels);
            string[] instructions = [.. said.Where(m => m.Role == ChatRole.System).Select(m => m.Text)];
            conversation.Instructions.Should().Be(instructions.Length == 0 ? null : string.Join("\n\n", instructions));
        }
    }
}
