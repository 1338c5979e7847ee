using System.Runtime.CompilerServices;

namespace Gridlock.App.Puzzling;

/// <summary>Works on several items at a time and hands the results out in the order of the items.</summary>
internal static class OrderedPipeline
{
    /// <param name="depth">The most items that are begun and not yet handed out.</param>
    public static async IAsyncEnumerable<TResult> RunAsync<TItem, TResult>(
        IAsyncEnumerable<TItem> items,
        Func<TItem, CancellationToken, Task<TResult>> work,
        int depth,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var begun = new Queue<Task<TResult>>();
        try
        {
            await foreach (TItem item in items.WithCancellation(cancellationToken))
            {
                begun.Enqueue(Task.Run(() => work(item, stop.Token), stop.Token));
                if (begun.Count >= depth)
                {
                    yield return await begun.Dequeue();
                }
            }
            while (begun.TryDequeue(out Task<TResult>? next))
            {
                yield return await next;
            }
        }
        finally
        {
            await stop.CancelAsync();
            await ((Task)Task.WhenAll(begun)).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }
}
