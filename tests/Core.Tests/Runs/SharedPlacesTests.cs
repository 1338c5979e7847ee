using Gridlock.Core.Runs;
using Gridlock.Puzzles.Identity;

namespace Gridlock.Core.Tests.Runs;

public sealed class SharedPlacesTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public void A_share_is_kept_until_its_lane_has_no_more_cases()
    {
        var places = new SharedPlaces(5, [5, 5]);
        Task[] first = [.. Enumerable.Range(0, 5).Select(_ => places.EnterAsync(0, Token))];
        first.Count(task => task.IsCompleted).Should().Be(3, "two are the other's, and one is for whoever comes first");

        Task[] second = [.. Enumerable.Range(0, 5).Select(_ => places.EnterAsync(1, Token))];
        second.Count(task => task.IsCompleted).Should().Be(2);

        places.Leave(1);
        second.Count(task => task.IsCompleted).Should().Be(3, "the place stays with the lane");
        places.Close(1);
        places.Leave(1);
        first.Count(task => task.IsCompleted).Should().Be(4, "and now goes to who has waited longest");
    }

    [Fact]
    public void A_narrow_lane_keeps_no_more_than_it_can_use()
    {
        var places = new SharedPlaces(10, [1, 10]);
        Task[] wide = [.. Enumerable.Range(0, 10).Select(_ => places.EnterAsync(1, Token))];

        wide.Count(task => task.IsCompleted).Should().Be(9);
        places.EnterAsync(0, Token).IsCompleted.Should().BeTrue();
    }

    [Fact]
    public async Task Who_gives_up_waits_no_longer_and_takes_no_place()
    {
        var places = new SharedPlaces(1, [1]);
        await places.EnterAsync(0, Token);
        using var patience = new CancellationTokenSource();
        Task given = places.EnterAsync(0, patience.Token);
        Task next = places.EnterAsync(0, Token);

        await patience.CancelAsync();
        await ((Func<Task>)(() => given)).Should().ThrowAsync<OperationCanceledException>();
        places.Leave(0);
        next.IsCompleted.Should().BeTrue();
    }

    [Fact]
    public void Never_are_more_places_taken_than_there_are_and_nobody_is_forgotten()
    {
        for (int i = 0; i < 500; i++)
        {
            var random = new SeededRandom(Seed.Parse($"places {i}"));
            int all = 1 + random.Below(6);
            int[] widths = [.. Enumerable.Range(0, 1 + random.Below(4)).Select(_ => 1 + random.Below(all))];
            var places = new SharedPlaces(all, widths);
            var asked = new List<(int Lane, Task Turn)>();
            for (int step = 0; step < 60; step++)
            {
                if (random.Below(2) == 0)
                {
                    int lane = random.Below(widths.Length);
                    asked.Add((lane, places.EnterAsync(lane, Token)));
                }
                else
                {
                    LeaveOne(places, asked);
                }
                asked.Count(one => one.Turn.IsCompleted).Should().BeLessThanOrEqualTo(all);
            }
            for (int lane = 0; lane < widths.Length; lane++)
            {
                places.Close(lane);
            }
            while (asked.Count > 0)
            {
                LeaveOne(places, asked).Should().BeTrue("seed {0}", i);
            }
        }
    }

    private static bool LeaveOne(SharedPlaces places, List<(int Lane, Task Turn)> asked)
    {
        int place = asked.FindIndex(one => one.Turn.IsCompleted);
        if (place < 0)
        {
            return false;
        }
        int lane = asked[place].Lane;
        asked.RemoveAt(place);
        places.Leave(lane);
        return true;
    }
}
