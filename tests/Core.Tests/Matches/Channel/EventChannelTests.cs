using Gridlock.Core.Matches.Channel;
using Gridlock.Transcripts.Events;
using Gridlock.Transcripts.Journal;

namespace Gridlock.Core.Tests.Matches.Channel;

public sealed class EventChannelTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    [Fact]
    public async Task Viewers_see_what_the_journal_has_in_its_order()
    {
        var journal = new MemoryJournal();
        var seen = new List<JournalEvent>();
        await using (var channel = Create(journal))
        {
            channel.Attach(Keep(seen), EventChannel.DefaultViewerCapacity);
            await Task.WhenAll(
                Enumerable
                    .Range(0, 8)
                    .Select(publisher =>
                        Task.Run(async () =>
                        {
                            for (int number = 0; number < 200; number++)
                            {
                                JournalEvent given = Delta($"{publisher}", number);
                                JournalEvent stamped = await channel.PublishAsync(given, CancellationToken.None);
                                stamped.Should().Be(given with { Sequence = stamped.Sequence });
                            }
                        })
                    )
            );
        }

        journal.Events.Should().HaveCount(1600);
        seen.Should().Equal(journal.Events);
        foreach (IGrouping<string, CallDelta> publisher in seen.Cast<CallDelta>().GroupBy(delta => delta.Call))
        {
            publisher.Select(delta => delta.Offset).Should().BeInAscendingOrder();
        }
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_viewer_that_blocks_for_ever_holds_nobody_up(bool blocksItsThread)
    {
        var journal = new MemoryJournal();
        var seen = new List<JournalEvent>();
        using var never = new ManualResetEventSlim();
        Viewer stuck;
        await using (var channel = Create(journal))
        {
            stuck = channel.Attach(
                async (_, _) =>
                {
                    if (blocksItsThread)
                    {
                        never.Wait(CancellationToken.None);
                    }
                    await new TaskCompletionSource().Task;
                },
                10
            );
            channel.Attach(Keep(seen), 5000);
            for (int number = 0; number < 2000; number++)
            {
                await channel.PublishAsync(Delta("c", number), CancellationToken.None).WaitAsync(Patience);
            }
        }

        seen.Should().HaveCount(2000);
        stuck.Dropped.Should().BeGreaterOrEqualTo(1980);
        stuck.IsDetached.Should().BeFalse();
        never.Set();
    }

    [Fact]
    public async Task A_viewer_that_throws_is_counted_and_shown_the_next_event_all_the_same()
    {
        var journal = new MemoryJournal();
        var seen = new List<JournalEvent>();
        int calls = 0;
        Viewer broken;
        await using (var channel = Create(journal))
        {
            broken = channel.Attach(
                (_, _) => ++calls % 2 == 0 ? throw new InvalidOperationException("No colours left.") : default,
                100
            );
            channel.Attach(Keep(seen), 100);
            for (int number = 0; number < 50; number++)
            {
                await channel.PublishAsync(Delta("c", number), CancellationToken.None);
            }
        }

        seen.Should().HaveCount(50);
        calls.Should().Be(50);
        broken.Failures.Should().Be(25);
        broken.LastFailure!.Message.Should().Be("No colours left.");
    }

    [Fact]
    public async Task A_viewer_that_lags_misses_the_oldest_deltas_and_is_told_how_many()
    {
        var seen = new List<ViewerEvent>();
        var go = new TaskCompletionSource();
        Viewer slow;
        await using (var channel = Create(new MemoryJournal()))
        {
            slow = channel.Attach(
                async (next, _) =>
                {
                    seen.Add(next);
                    await go.Task;
                },
                5
            );
            await channel.PublishAsync(new RunEnded("first"), CancellationToken.None);
            await WaitUntil(() => seen.Count == 1);
            for (int number = 0; number < 12; number++)
            {
                await channel.PublishAsync(Delta("c", number), CancellationToken.None);
                if (number == 2)
                {
                    await channel.PublishAsync(new MatchEnded("m", "completed"), CancellationToken.None);
                }
            }
            go.SetResult();
        }

        seen.Select(next => next.Event is CallDelta delta ? $"{delta.Offset}" : next.Event.GetType().Name)
            .Should()
            .Equal("RunEnded", "MatchEnded", "7", "8", "9", "10", "11");
        seen.Select(next => next.Missed).Should().Equal(0, 7, 0, 0, 0, 0, 0);
        slow.Dropped.Should().Be(7);
    }

    [Fact]
    public async Task A_viewer_that_leaves_too_much_unseen_is_shown_nothing_more()
    {
        var go = new TaskCompletionSource();
        int seen = 0;
        Viewer slow;
        await using (var channel = Create(new MemoryJournal()))
        {
            slow = channel.Attach(
                async (_, _) =>
                {
                    seen++;
                    await go.Task;
                },
                5
            );
            for (int number = 0; number < 20; number++)
            {
                await channel.PublishAsync(new MatchEnded($"{number}", "completed"), CancellationToken.None);
            }
            go.SetResult();
        }

        slow.IsDetached.Should().BeTrue();
        seen.Should().BeLessThan(2);
    }

    [Fact]
    public async Task A_journal_that_fails_stops_every_publisher_with_its_own_sentence()
    {
        var journal = new MemoryJournal(given => given is CallDelta { Offset: 3 });
        var seen = new List<JournalEvent>();
        await using (var channel = Create(journal))
        {
            channel.Attach(Keep(seen), 100);
            for (int number = 0; number < 3; number++)
            {
                await channel.PublishAsync(Delta("c", number), CancellationToken.None);
            }
            for (int number = 3; number < 6; number++)
            {
                Func<Task> publish = () => channel.PublishAsync(Delta("c", number), CancellationToken.None);
                (await publish.Should().ThrowAsync<JournalException>()).Which.Message.Should().Be("The disk is full.");
            }
        }

        seen.Should().HaveCount(3).And.Equal(journal.Events);
    }

    [Fact]
    public async Task A_journal_that_never_answers_counts_as_broken()
    {
        var never = new TaskCompletionSource<JournalEvent>();
        await using var channel = new EventChannel((_, _) => new(never.Task), TimeProvider.System)
        {
            JournalPatience = TimeSpan.FromMilliseconds(50),
        };

        Func<Task> publish = () => channel.PublishAsync(Delta("c", 1), CancellationToken.None);

        await publish.Should().ThrowAsync<JournalException>();
        await publish.Should().ThrowAsync<JournalException>();
    }

    [Fact]
    public async Task A_publisher_that_gives_up_breaks_nothing()
    {
        var journal = new MemoryJournal();
        await using var channel = Create(journal);

        Func<Task> publish = () => channel.PublishAsync(Delta("c", 1), new CancellationToken(true));

        await publish.Should().ThrowAsync<OperationCanceledException>();
        await channel.PublishAsync(Delta("c", 2), CancellationToken.None);
        journal.Events.Should().ContainSingle();
    }

    [Fact]
    public async Task A_text_is_published_once_however_many_ask_for_it()
    {
        var journal = new MemoryJournal();
        await using var channel = Create(journal);
        using var documents = new DocumentLedger(channel);

        string[] hashes = await Task.WhenAll(
            Enumerable
                .Range(0, 20)
                .Select(n => documents.RecordAsync("message", $"text {n % 2}", CancellationToken.None))
        );

        hashes.Distinct().Should().HaveCount(2);
        journal.Events.Cast<DocumentRecorded>().Select(document => document.Hash).Should().BeEquivalentTo(hashes[..2]);
    }

    private static EventChannel Create(MemoryJournal journal) =>
        new(journal.AppendAsync, TimeProvider.System) { ViewerPatience = TimeSpan.FromMilliseconds(500) };

    private static Func<ViewerEvent, CancellationToken, ValueTask> Keep(List<JournalEvent> seen) =>
        (next, _) =>
        {
            seen.Add(next.Event);
            return default;
        };

    private static CallDelta Delta(string call, long offset) => new(call, offset, DeltaKind.Answer, "a");

    private static async Task WaitUntil(Func<bool> condition)
    {
        for (int attempt = 0; attempt < 18_000 && !condition(); attempt++)
        {
            await Task.Delay(10);
        }
        condition().Should().BeTrue();
    }
}
