using System.Net;
using System.Text.Json;
using Gridlock.Live.Tests.Running;

namespace Gridlock.Live.Tests.Serving;

/// <summary>From a wish to a face-off that is ready, or is not.</summary>
public sealed class PreparingTests
{
    [Fact]
    public async Task Who_starts_twice_gets_one_puzzle_with_one_seal()
    {
        var gate = new TaskCompletionSource();
        await using SimulatedShow show = await SimulatedShow.StartAsync(pace: 0, beforePuzzle: gate.Task);
        await using Listener listener = await Listener.OpenAsync(show.Address("events"));
        Task<HttpResponseMessage>[] asked = [show.WishAsync("go"), show.WishAsync("go")];
        await Task.WhenAny(asked);
        gate.SetResult();
        HttpResponseMessage[] answers = await Task.WhenAll(asked);
        answers
            .Select(static answer => answer.StatusCode)
            .Should()
            .BeEquivalentTo([HttpStatusCode.OK, HttpStatusCode.Conflict]);
        (await SimulatedShow.UntilAsync(listener, "revealed")).GetProperty("game").GetInt32().Should().Be(1);

        Parts(listener, "fresh")
            .Select(static seal => seal.GetProperty("hash").GetString())
            .Distinct()
            .Should()
            .ContainSingle();
    }

    [Fact]
    public async Task What_is_ready_is_not_replaced_without_a_word()
    {
        await using SimulatedShow show = await SimulatedShow.StartAsync(pace: 0);
        await using Listener listener = await Listener.OpenAsync(show.Address("events"));
        (await show.WishAsync("prepare")).EnsureSuccessStatusCode();
        using HttpResponseMessage again = await show.WishAsync("prepare", new { seed = "another" });
        again.StatusCode.Should().Be(HttpStatusCode.Conflict);
        (await again.Content.ReadAsStringAsync()).Should().Contain("Face-off 1 is ready");
        await SimulatedShow.UntilAsync(listener, "ready");
        Parts(listener, "fresh").Should().ContainSingle();

        (await show.WishAsync("stop")).EnsureSuccessStatusCode();
        JsonElement off = await show.UntilAsync("setup");
        off.GetProperty("note").GetString().Should().Contain("called off");
        off.GetProperty("game").GetInt32().Should().Be(0);
        (await show.WishAsync("prepare")).EnsureSuccessStatusCode();
        (await show.UntilAsync("ready")).GetProperty("game").GetInt32().Should().Be(1, "nobody played the other");
    }

    [Theory]
    [InlineData("""{"players": ["sim/scholar", "nobody/x"]}""")]
    [InlineData("""{"players": ["openai/gpt-5"]}""")]
    [InlineData("""{"players": ["sim/nobody"]}""")]
    [InlineData("""{"players": []}""")]
    [InlineData("""{"tier": 3}""")]
    public async Task A_wish_that_fails_leaves_the_stage_as_it_is(string wish)
    {
        await using SimulatedShow show = await SimulatedShow.StartAsync(pace: 0, blind: true);
        (await show.WishAsync("go")).EnsureSuccessStatusCode();
        await show.UntilAsync("over");
        using HttpResponseMessage refused = await show.WishAsync("go", JsonDocument.Parse(wish).RootElement);
        refused.StatusCode.Should().Be(HttpStatusCode.Conflict);

        (await show.UntilAsync("over")).GetProperty("seats").GetInt32().Should().Be(2);
        await using Listener late = await Listener.OpenAsync(show.Address("events"));
        Parts(late, "seat.1").Should().ContainSingle();
        (await show.WishAsync("reveal")).EnsureSuccessStatusCode();
        await show.UntilAsync("revealed");
        string setup = await (await show.WishAsync("setup")).Content.ReadAsStringAsync();
        setup.Should().Contain("\"players\":[\"sim/scholar\",\"sim/looper\"]").And.Contain("\"tier\":1");
    }

    [Fact]
    public async Task A_puzzle_is_made_also_if_whoever_asked_has_gone()
    {
        var gate = new TaskCompletionSource();
        await using SimulatedShow show = await SimulatedShow.StartAsync(pace: 0, beforePuzzle: gate.Task);
        using var leave = new CancellationTokenSource();
        Task asked = show.WishAsync("prepare", cancellationToken: leave.Token);
        await show.UntilAsync("preparing");
        await leave.CancelAsync();
        (await Record.ExceptionAsync(() => asked)).Should().BeAssignableTo<OperationCanceledException>();
        using HttpResponseMessage meanwhile = await show.WishAsync("prepare");
        (await meanwhile.Content.ReadAsStringAsync()).Should().Contain("being made already");
        gate.SetResult();
        await show.UntilAsync("ready");
    }

    [Fact]
    public async Task The_making_of_a_puzzle_can_be_stopped()
    {
        var gate = new TaskCompletionSource();
        await using SimulatedShow show = await SimulatedShow.StartAsync(pace: 0, beforePuzzle: gate.Task);
        Task<HttpResponseMessage> asked = show.WishAsync("go");
        await show.UntilAsync("preparing");
        (await show.WishAsync("stop")).EnsureSuccessStatusCode();
        (await (await asked).Content.ReadAsStringAsync()).Should().Contain("stopped");
        await show.UntilAsync("setup");
    }

    [Fact]
    public async Task A_hold_ends_with_the_face_off()
    {
        await using SimulatedShow show = await SimulatedShow.StartAsync(pace: 0);
        (await show.WishAsync("prepare")).EnsureSuccessStatusCode();
        (await show.WishAsync("hold", new { on = true })).EnsureSuccessStatusCode();
        (await show.WishAsync("start")).EnsureSuccessStatusCode();
        await show.UntilAsync("playing");
        (await show.WishAsync("stop")).EnsureSuccessStatusCode();
        (await show.UntilAsync("revealed")).GetProperty("hold").GetBoolean().Should().BeFalse();
        using HttpResponseMessage late = await show.WishAsync("hold", new { on = true });
        late.StatusCode.Should().Be(HttpStatusCode.Conflict);
    }

    [Fact]
    public async Task The_series_comes_back_when_a_blind_face_off_is_called_off()
    {
        await using SimulatedShow show = await SimulatedShow.StartAsync(pace: 0);
        await using Listener listener = await Listener.OpenAsync(show.Address("events"));
        (await show.WishAsync("go")).EnsureSuccessStatusCode();
        await show.UntilAsync("revealed");
        (await show.WishAsync("prepare", new { blind = true })).EnsureSuccessStatusCode();
        await SimulatedShow.UntilAsync(listener, "ready");
        Parts(listener, "series")[^1].ValueKind.Should().Be(JsonValueKind.Null);
        (await show.WishAsync("stop")).EnsureSuccessStatusCode();
        await SimulatedShow.UntilAsync(listener, "setup");
        Parts(listener, "series")[^1].GetProperty("games").GetInt32().Should().Be(1);
    }

    private static List<JsonElement> Parts(Listener listener, string name)
    {
        var found = new List<JsonElement>();
        foreach (var item in listener.Items)
        {
            if (Listener.Json(item).TryGetProperty("parts", out var parts) && parts.TryGetProperty(name, out var part))
            {
                found.Add(part);
            }
        }
        return found;
    }
}
