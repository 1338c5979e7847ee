using System.Net;
using Gridlock.App.Live.Server;
using Gridlock.Live.Tests.Running;

namespace Gridlock.Live.Tests.Serving;

public sealed class DeskTests
{
    private static readonly string[] Wishes =
    [
        "setup",
        "bring",
        "prepare",
        "go",
        "start",
        "hold",
        "stop",
        "reveal",
        "clear",
        "saved",
    ];

    [Theory]
    [InlineData("")]
    [InlineData("0123456789abcdef0123456789abcdef")]
    public async Task A_wrong_token_controls_nothing(string token)
    {
        await using SimulatedShow show = await SimulatedShow.StartAsync(pace: 0);
        await show.Hub.SettleAsync();
        long last = show.Hub.Last;
        foreach (string wish in Wishes)
        {
            using HttpResponseMessage answer = await show.WishAsync(wish, token: token);
            answer.StatusCode.Should().Be(HttpStatusCode.Forbidden);
            (await answer.Content.ReadAsStringAsync()).Should().NotContain("sim/");
        }
        await show.Hub.SettleAsync();
        show.Hub.Last.Should().Be(last + 1, "nothing came but the mark that this test waited for");
        show.Show.Playing.Should().BeNull();
    }

    [Fact]
    public async Task A_strangers_page_controls_nothing_even_with_the_token()
    {
        await using SimulatedShow show = await SimulatedShow.StartAsync(pace: 0);
        using var client = new HttpClient();
        client.DefaultRequestHeaders.Add("Origin", "https://elsewhere.example");
        client.DefaultRequestHeaders.Add(Desk.TokenHeader, show.Control.Split('#')[1]);
        using var empty = new StringContent("{}", System.Text.Encoding.UTF8, "application/json");
        using HttpResponseMessage answer = await client.PostAsync(show.Address("api/go"), empty);
        answer.StatusCode.Should().Be(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task A_name_that_points_to_this_machine_is_answered_nothing()
    {
        await using FoldedShow show = await FoldedShow.StartAsync();
        using var client = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, show.Address());
        request.Headers.Host = "elsewhere.example";
        using HttpResponseMessage answer = await client.SendAsync(request);
        answer.StatusCode.Should().Be(HttpStatusCode.MisdirectedRequest);
        (await answer.Content.ReadAsStringAsync()).Should().BeEmpty();
    }

    [Fact]
    public async Task Every_answer_carries_the_policy()
    {
        await using FoldedShow show = await FoldedShow.StartAsync();
        using var client = new HttpClient();
        foreach (string path in (string[])["", "overlay", "control", "js/model.js", "nothing"])
        {
            using HttpResponseMessage answer = await client.GetAsync(show.Address(path));
            answer.Headers.GetValues("Content-Security-Policy").Should().Equal(SecurityHeaders.Policy);
        }
    }

    [Fact]
    public async Task Where_nothing_is_a_page_leads_back_to_the_stage()
    {
        await using FoldedShow show = await FoldedShow.StartAsync();
        using var client = new HttpClient();
        foreach (string path in (string[])["nothing", "share/0.html", "js/none.js"])
        {
            using HttpResponseMessage answer = await client.GetAsync(show.Address(path));
            answer.StatusCode.Should().Be(HttpStatusCode.NotFound);
            (await answer.Content.ReadAsStringAsync()).Should().Contain("href=\"/\"");
        }
    }

    [Fact]
    public async Task What_is_ready_can_be_given_up()
    {
        await using SimulatedShow show = await SimulatedShow.StartAsync(pace: 0);
        (await show.WishAsync("prepare")).EnsureSuccessStatusCode();
        (await show.WishAsync("stop")).EnsureSuccessStatusCode();
        (await show.WishAsync("start")).StatusCode.Should().Be(HttpStatusCode.Conflict);
        (await show.WishAsync("prepare")).EnsureSuccessStatusCode();
        (await show.WishAsync("start")).EnsureSuccessStatusCode();
        await show.Show.Playing!.WaitAsync(Patience.Limit);
    }

    [Theory]
    [InlineData("prepare", """{"players": ["nobody/x"]}""", "nobody")]
    [InlineData("prepare", """{"rows": 99}""", "rows 99")]
    [InlineData("prepare", """{"theme": "opera"}""", "opera")]
    [InlineData("start", "{}", "ready")]
    [InlineData("reveal", "{}", "over")]
    [InlineData("prepare", "[]", "JSON object")]
    public async Task What_can_not_be_done_is_said_in_a_sentence(string wish, string body, string part)
    {
        await using SimulatedShow show = await SimulatedShow.StartAsync(pace: 0);
        using HttpResponseMessage answer = await show.WishAsync(
            wish,
            System.Text.Json.JsonDocument.Parse(body).RootElement
        );
        answer.StatusCode.Should().Be(HttpStatusCode.Conflict);
        string said = await answer.Content.ReadAsStringAsync();
        said.Should().Contain(part).And.NotContain("   at ");
    }
}
