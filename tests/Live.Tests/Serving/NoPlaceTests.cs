using System.Net;
using System.Net.ServerSentEvents;
using System.Text.Json;
using Gridlock.App.CommandLine;
using Gridlock.App.Live.Show;
using Gridlock.Live.Tests.Running;

namespace Gridlock.Live.Tests.Serving;

/// <summary>Face-offs whose runs can not be kept: why is said at the desk and in the terminal, and to no viewer.</summary>
public sealed class NoPlaceTests
{
    [Fact]
    public async Task A_face_off_that_can_not_begin_was_none()
    {
        await using SimulatedShow show = await SimulatedShow.StartAsync(pace: 0);
        await using Listener listener = await Listener.OpenAsync(show.Address("events"));
        (await show.WishAsync("prepare")).EnsureSuccessStatusCode();
        Directory.Delete(show.Folder, recursive: true);
        await File.WriteAllTextAsync(show.Folder, "");

        using HttpResponseMessage refused = await show.WishAsync("start");
        refused.StatusCode.Should().Be(HttpStatusCode.Conflict);
        (await refused.Content.ReadAsStringAsync()).Should().Contain(Path.GetFileName(show.Folder));
        show.Failures.Should().ContainSingle().Which.Should().Contain(show.Folder);
        JsonElement off = await SimulatedShow.UntilAsync(listener, "setup");
        off.GetProperty("game").GetInt32().Should().Be(0);
        off.GetProperty("note").GetString().Should().Contain("could not begin");
        listener.Items.Should().NotContain(item => item.Data.Contains(Path.GetFileName(show.Folder)));
        listener.Items.Should().NotContain(item => item.Data.Contains("\"puzzle\":{"), "nobody has begun");

        using HttpResponseMessage again = await show.WishAsync("prepare");
        (await again.Content.ReadAsStringAsync()).Should().Contain("No run can be kept in");
        File.Delete(show.Folder);
        (await show.WishAsync("go")).EnsureSuccessStatusCode();
        (await show.UntilAsync("revealed")).GetProperty("game").GetInt32().Should().Be(1);
    }

    [Fact]
    public async Task Why_a_wish_failed_is_told_to_no_viewer_if_whoever_wished_has_gone()
    {
        var gate = new TaskCompletionSource();
        await using SimulatedShow show = await SimulatedShow.StartAsync(pace: 0, beforePuzzle: gate.Task);
        await using Listener listener = await Listener.OpenAsync(show.Address("events"));
        using var leave = new CancellationTokenSource();
        var desk = new ShowDesk(show.Show, show.Usual, [], TimeSpan.Zero);
        Task asked = desk.Wishes["prepare"](JsonDocument.Parse("{}").RootElement, leave.Token);
        await SimulatedShow.UntilAsync(listener, "preparing");
        await leave.CancelAsync();
        (await Record.ExceptionAsync(() => asked)).Should().BeAssignableTo<OperationCanceledException>();
        gate.SetException(CommandFailure.Misuse("The folder '/secret/anna' is full."));

        await listener.UntilAsync(static items => items.Any(item => item.Data.Contains("could not be made ready")));
        listener.AllText.Should().NotContain("anna");
        show.Failures.Should().ContainSingle().Which.Should().Contain("/secret/anna");
    }

    [Fact]
    public async Task A_face_off_whose_journal_is_lost_is_broken_off_and_not_revealed()
    {
        await using SimulatedShow show = await SimulatedShow.StartAsync(pace: 1);
        await using Listener listener = await Listener.OpenAsync(show.Address("events"));
        (await show.WishAsync("prepare")).EnsureSuccessStatusCode();
        (await show.WishAsync("start")).EnsureSuccessStatusCode();
        await SimulatedShow.UntilAsync(listener, "playing");
        Directory.Delete(show.Folder, recursive: true);
        (await show.WishAsync("stop")).EnsureSuccessStatusCode();

        JsonElement over = await SimulatedShow.UntilAsync(listener, "over");
        over.GetProperty("note").GetString().Should().Contain("broken off");
        using HttpResponseMessage saved = await show.WishAsync("saved");
        (await saved.Content.ReadAsStringAsync()).Should().Contain("broken off");
        listener.Items.Should().NotContain(item => item.Data.Contains(Path.GetFileName(show.Folder)));
        Directory.CreateDirectory(show.Folder);
    }
}
