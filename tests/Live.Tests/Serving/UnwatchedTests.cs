using Gridlock.Live.Tests.Running;

namespace Gridlock.Live.Tests.Serving;

public sealed class UnwatchedTests
{
    [Fact]
    public async Task A_face_off_runs_to_its_end_with_the_page_never_opened()
    {
        await using SimulatedShow show = await SimulatedShow.StartAsync(pace: 0);
        (await show.Show.PrepareAsync(show.Usual, null, CancellationToken.None)).Should().BeNull();
        (await show.Show.StartAsync(CancellationToken.None)).Should().BeNull();
        string? run = await show.Show.Playing!.WaitAsync(Patience.Limit);
        File.ReadLines(Path.Combine(run!, "journal.jsonl")).Last().Should().Contain("\"outcome\":\"completed\"");
    }

    [Fact]
    public async Task A_face_off_runs_to_its_end_with_all_viewers_killed_again_and_again()
    {
        await using SimulatedShow show = await SimulatedShow.StartAsync(pace: 2000);
        (await show.Show.PrepareAsync(show.Usual, null, CancellationToken.None)).Should().BeNull();
        (await show.Show.StartAsync(CancellationToken.None)).Should().BeNull();
        while (!show.Show.Playing!.IsCompleted)
        {
            await using Listener viewer = await Listener.OpenAsync(show.Address("events"));
            show.Server.CutViewers();
        }
        string? run = await show.Show.Playing;
        File.ReadLines(Path.Combine(run!, "journal.jsonl")).Last().Should().Contain("\"outcome\":\"completed\"");
    }
}
