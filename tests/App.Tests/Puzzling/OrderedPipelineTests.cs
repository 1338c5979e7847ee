using System.Runtime.CompilerServices;
using Gridlock.App.Puzzling;

namespace Gridlock.App.Tests.Puzzling;

public sealed class OrderedPipelineTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    [Fact]
    public async Task Results_come_in_the_order_of_the_items_however_long_each_takes()
    {
        int[] results = await OrderedPipeline
            .RunAsync(
                Enumerable.Range(0, 200).ToAsyncEnumerable(),
                async (item, token) =>
                {
                    await Task.Delay(item * 37 % 5, token);
                    return item;
                },
                8,
                TestContext.Current.CancellationToken
            )
            .ToArrayAsync(TestContext.Current.CancellationToken);

        results.Should().Equal(Enumerable.Range(0, 200));
    }

    [Theory]
    [InlineData(2)]
    [InlineData(5)]
    public async Task No_more_items_are_begun_than_the_depth_allows(int depth)
    {
        int open = 0;
        int most = 0;
        await foreach (
            int _ in OrderedPipeline.RunAsync(
                Enumerable.Range(0, 100).ToAsyncEnumerable(),
                (item, _) =>
                {
                    most = Math.Max(most, Interlocked.Increment(ref open));
                    return Task.FromResult(item);
                },
                depth,
                TestContext.Current.CancellationToken
            )
        )
        {
            Interlocked.Decrement(ref open);
        }
        most.Should().BeInRange(1, depth);
    }

    [Fact]
    public async Task A_result_is_handed_out_while_the_next_item_is_still_awaited()
    {
        var second = new TaskCompletionSource();
        async IAsyncEnumerable<int> Slow([EnumeratorCancellation] CancellationToken token)
        {
            yield return 1;
            await second.Task.WaitAsync(token);
            yield return 2;
        }
        await using var results = OrderedPipeline
            .RunAsync(
                Slow(TestContext.Current.CancellationToken),
                (item, _) => Task.FromResult(item),
                8,
                TestContext.Current.CancellationToken
            )
            .GetAsyncEnumerator(TestContext.Current.CancellationToken);

        (await results.MoveNextAsync().AsTask().WaitAsync(Patience, TestContext.Current.CancellationToken))
            .Should()
            .BeTrue();
        results.Current.Should().Be(1);
        second.SetResult();
        (await results.MoveNextAsync()).Should().BeTrue();
        (await results.MoveNextAsync()).Should().BeFalse();
    }

    [Fact]
    public async Task Results_before_an_item_that_can_not_be_had_are_handed_out_before_its_failure()
    {
        async IAsyncEnumerable<int> Broken()
        {
            yield return 1;
            await Task.Yield();
            throw new InvalidDataException("no third");
        }
        var seen = new List<int>();
        Func<Task> run = async () =>
        {
            await foreach (
                int result in OrderedPipeline.RunAsync(
                    Broken(),
                    (item, _) => Task.FromResult(item),
                    4,
                    TestContext.Current.CancellationToken
                )
            )
            {
                seen.Add(result);
            }
        };

        await run.Should().ThrowAsync<InvalidDataException>();
        seen.Should().Equal(1);
    }
}
