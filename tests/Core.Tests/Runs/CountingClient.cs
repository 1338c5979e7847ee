using System.Runtime.CompilerServices;
using Gridlock.Core.Tests.Matches;
using Microsoft.Extensions.AI;

namespace Gridlock.Core.Tests.Runs;

/// <summary>Answers every call, or fails the ones that it is told to, and knows how many it had at a time.</summary>
/// <param name="fails">By the number of the call, from 1.</param>
internal sealed class CountingClient(Predicate<int>? fails = null, TaskCompletionSource? hangs = null) : IChatClient
{
    private int _calls;
    private int _now;
    private int _most;

    public int Calls => _calls;

    public int MostAtATime => _most;

    public async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages,
        ChatOptions? options = null,
        [EnumeratorCancellation] CancellationToken cancellationToken = default
    )
    {
        int call = Interlocked.Increment(ref _calls);
        int now = Interlocked.Increment(ref _now);
        InterlockedMax(ref _most, now);
        try
        {
            yield return ScriptedClient.Reasoning("Let me see.");
            await Task.Delay(2, cancellationToken);
            if (hangs is not null && call > 3)
            {
                hangs.TrySetResult();
                await Task.Delay(Timeout.Infinite, cancellationToken);
            }
            if (fails?.Invoke(call) == true)
            {
                throw new HttpRequestException("no luck");
            }
            yield return ScriptedClient.Text(MatchTable.Right);
            yield return ScriptedClient.Update(
                new UsageContent(new UsageDetails { InputTokenCount = 1_000, OutputTokenCount = 1_000 })
            );
        }
        finally
        {
            Interlocked.Decrement(ref _now);
        }
    }

    public Task<ChatResponse> GetResponseAsync(
        IEnumerable<ChatMessage> messages,
        ChatOptions? options = null,
        CancellationToken cancellationToken = default
    ) => throw new NotSupportedException();

    public object? GetService(Type serviceType, object? serviceKey = null) => null;

    public void Dispose() { }

    private static void InterlockedMax(ref int most, int value)
    {
        int seen;
        while ((seen = Volatile.Read(ref most)) < value)
        {
            Interlocked.CompareExchange(ref most, value, seen);
        }
    }
}
