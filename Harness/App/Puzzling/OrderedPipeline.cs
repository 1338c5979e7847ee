using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace Gridlock.App.Puzzling;

/// <summary>Works on several items at a time and hands the results out in the order of the items, each as soon as it and those
/// before it are done, however slowly items come.</summary>
internal static class OrderedPipeline
{
    /// <param name="depth">The most items that are begun and not yet handed out, 2 or more.</param>
    public static async IAsyncEnumerable<TResult> RunAsync<TItem, TResult>(
        IAsyncEnumerable<TItem> items,
        Func<TItem, CancellationToken, Task<TResult>> work,
        int depth,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        // Besides what waits in the channel, one item is being handed out.
        var begun = Channel.CreateBounded<Task<TResult>>(depth - 1);
        Task feed = FeedAsync(items, work, begun.Writer, stop.Token);
        try
        {
            await foreach (Task<TResult> next in begun.Reader.ReadAllAsync(cancellationToken))
            {
                yield return await next;
            }
        }
        finally
        {
            await stop.CancelAsync();
            await feed;
            while (begun.Reader.TryRead(out Task<TResult>? left))
            {
                await ((Task)left).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    /// <summary>Begins the items in turn; a failure to get one ends the channel, behind the results of those before it.</summary>
    private static async Task FeedAsync<TItem, TResult>(
        IAsyncEnumerable<TItem> items,
        Func<TItem, CancellationToken, Task<TResult>> work,
        ChannelWriter<Task<TResult>> begun,
        CancellationToken stop
    )
    {
        Exception? end = null;
        try
        {
            await foreach (TItem item in items.WithCancellation(stop))
            {
                await begun.WaitToWriteAsync(stop);
                begun.TryWrite(Task.Run(() => work(item, stop), stop));
            }
        }
        catch (Exception failure)
        {
            end = failure;
        }
        begun.Complete(end);
    }
}
