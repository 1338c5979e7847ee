using Gridlock.Core.Players.Budget;
using Gridlock.Puzzles.Identity;

namespace Gridlock.Core.Tests.Players.Budget;

public sealed class BudgetLedgerTests
{
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    [Fact]
    public async Task In_no_interleaving_is_more_spent_or_set_aside_than_the_limit_and_nobody_waits_for_ever()
    {
        for (int i = 0; i < 2000; i++)
        {
            var random = new SeededRandom(Seed.Parse($"ledger {i}"));
            var ledger = new BudgetLedger(random.Below(400) / 100m);
            var asked = new List<(Task<Reservation?> Task, decimal Worst)>();
            var running = new List<Reservation>();
            for (int step = 0; step < 60; step++)
            {
                if (random.Below(2) == 0)
                {
                    decimal worst = random.Below(100) / 100m;
                    asked.Add((ledger.ReserveAsync(worst, TestContext.Current.CancellationToken), worst));
                }
                else if (running.Count > 0)
                {
                    Reservation ended = running[random.Below(running.Count)];
                    running.Remove(ended);
                    ended.Settle(ended.Worst * random.Below(101) / 100m);
                }
                await TakeInAsync(ledger, asked, running);
            }
            while (running.Count + asked.Count > 0)
            {
                if (running is [.., var ended])
                {
                    running.Remove(ended);
                    ended.Settle(ended.Worst);
                }
                await TakeInAsync(ledger, asked, running);
            }

            asked.Should().BeEmpty("seed {0}", i);
            ledger.Reserved.Should().Be(0);
            ledger.Spent.Should().BeLessThanOrEqualTo(ledger.Limit);
        }
    }

    [Fact]
    public async Task Threads_do_not_pass_the_limit_either()
    {
        var ledger = new BudgetLedger(10);
        int refused = 0;
        decimal highest = 0;
        async Task CallAsync(int number)
        {
            await Task.Yield();
            using Reservation? money = await ledger.ReserveAsync(0.01m * (1 + (number % 7)), CancellationToken.None);
            if (money is null)
            {
                Interlocked.Increment(ref refused);
                return;
            }
            decimal now = ledger.Spent + ledger.Reserved;
            lock (ledger)
            {
                highest = Math.Max(highest, ledger.Spent);
            }
            now.Should().BeLessThanOrEqualTo(10 + 0.07m);
            money.Settle(money.Worst * 0.9m);
        }

        await Task.WhenAll(Enumerable.Range(0, 2000).Select(number => Task.Run(() => CallAsync(number))))
            .WaitAsync(Minute, TestContext.Current.CancellationToken);

        refused.Should().BePositive();
        ledger.Spent.Should().BeInRange(9.9m, 10);
        highest.Should().BeLessThanOrEqualTo(10);
    }

    [Fact]
    public async Task A_call_waits_for_money_that_others_may_give_back_and_is_refused_once_they_can_not()
    {
        var ledger = new BudgetLedger(1);
        Reservation first = (await ledger.ReserveAsync(0.7m, CancellationToken.None))!;
        Task<Reservation?> second = ledger.ReserveAsync(0.6m, CancellationToken.None);
        Task<Reservation?> third = ledger.ReserveAsync(0.9m, CancellationToken.None);
        second.IsCompleted.Should().BeFalse();

        first.Settle(0.2m);

        (await second.WaitAsync(Minute, TestContext.Current.CancellationToken))!.Worst.Should().Be(0.6m);
        (await third.WaitAsync(Minute, TestContext.Current.CancellationToken)).Should().BeNull();
    }

    [Fact]
    public async Task Money_that_was_set_aside_for_a_call_that_never_left_comes_back()
    {
        var ledger = new BudgetLedger(1);
        (await ledger.ReserveAsync(1, CancellationToken.None))!.Dispose();

        (await ledger.ReserveAsync(1, CancellationToken.None)).Should().NotBeNull();
    }

    [Fact]
    public async Task Who_gives_up_waiting_holds_up_nobody()
    {
        var ledger = new BudgetLedger(1);
        Reservation first = (await ledger.ReserveAsync(0.9m, CancellationToken.None))!;
        using var gaveUp = new CancellationTokenSource();
        Task<Reservation?> second = ledger.ReserveAsync(0.5m, gaveUp.Token);
        Task<Reservation?> third = ledger.ReserveAsync(0.1m, CancellationToken.None);
        third.IsCompleted.Should().BeFalse("it stands behind the second");

        await gaveUp.CancelAsync();

        Func<Task> waiting = () => second.WaitAsync(Minute);
        await waiting.Should().ThrowAsync<OperationCanceledException>();
        (await third.WaitAsync(Minute, TestContext.Current.CancellationToken)).Should().NotBeNull();
        first.Settle(0);
    }

    /// <summary>Waits until whatever the ledger has decided has been told.</summary>
    private static async Task TakeInAsync(
        BudgetLedger ledger,
        List<(Task<Reservation?> Task, decimal Worst)> asked,
        List<Reservation> running
    )
    {
        (ledger.Spent + ledger.Reserved).Should().BeLessThanOrEqualTo(ledger.Limit);
        using var patience = new CancellationTokenSource(Minute);
        do
        {
            patience.Token.ThrowIfCancellationRequested();
            await Task.Yield();
            foreach (var one in asked.Where(static one => one.Task.IsCompleted).ToArray())
            {
                asked.Remove(one);
                running.AddRange(await one.Task is Reservation money ? [money] : []);
            }
        } while (
            ledger.Reserved != running.Sum(static money => money.Worst)
            || asked.Exists(one => ledger.Spent + one.Worst > ledger.Limit)
        );
    }
}
