using Gridlock.Live.Tests.Running;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Gridlock.Live.Tests.Pages;

public sealed class HostileTextTests(Chromium chromium)
{
    private const string Attack =
        "<script>window.pwned = 1; alert(1)</script><img src=x onerror=\"window.pwned = 2\">"
        + "</script><style>body{display:none}</style><svg onload=alert(2)>&lt;b&gt; ]]> {{constructor}} javascript:alert(3)";

    [Fact]
    public async Task Text_of_a_model_is_text_and_nothing_else()
    {
        await using Window window = await chromium.OpenAsync();
        await using FoldedShow show = await FoldedShow.StartAsync();
        IPage stage = await window.GoAsync(show.Address());
        IPage overlay = await window.GoAsync(show.Address("overlay"));
        show.Begin(0);
        show.Think(0, Attack);
        show.Answer(0, Attack);
        show.End(0);
        await show.SettleAsync();

        await Expect(stage.Locator(".seat[data-seat='0'] .reasoning .text")).ToHaveTextAsync(Attack);
        await Expect(stage.Locator(".seat[data-seat='0'] .answer .text")).ToHaveTextAsync(Attack);
        foreach (IPage page in (IPage[])[stage, overlay])
        {
            (await page.EvaluateAsync<bool>("window.pwned === undefined")).Should().BeTrue();
            (await page.Locator("main :is(script, img, style, svg)").CountAsync()).Should().Be(0);
        }
        window.Complaints.Should().BeEmpty();
    }

    [Fact]
    public async Task Bombs_and_endless_lines_leave_the_page_small()
    {
        await using Window window = await chromium.OpenAsync();
        await using FoldedShow show = await FoldedShow.StartAsync();
        IPage stage = await window.GoAsync(show.Address());
        show.Begin(0);
        show.Think(0, new string('x', 1_000_000));
        show.Begin(1);
        show.Think(1, string.Concat(Enumerable.Repeat("> * **_`[![](", 50_000)));
        show.Answer(1, string.Concat(Enumerable.Repeat("{\"grid\": [[", 20_000)));
        await show.SettleAsync();

        await Expect(stage.Locator(".seat[data-seat='0'] .reasoning .left-out"))
            .ToContainTextAsync("characters before this");
        int shown = await stage.EvaluateAsync<int>("document.querySelector('.reasoning .text').textContent.length");
        shown.Should().BeLessThan(20_000);
        (await stage.Locator("*").CountAsync()).Should().BeLessThan(1_000);
        window.Complaints.Should().BeEmpty();
    }

    [Fact]
    public async Task A_trace_of_200000_tokens_stays_within_bounds_to_its_last_word()
    {
        await using Window window = await chromium.OpenAsync();
        await using FoldedShow show = await FoldedShow.StartAsync(seats: 1);
        IPage stage = await window.GoAsync(show.Address());
        show.Begin(0);
        for (int line = 0; line < 20_000; line++)
        {
            show.Think(0, $"{line:00000} the quick brown fox thinks on.\n");
            if (line % 400 == 0)
            {
                await Task.Delay(10);
            }
        }
        show.Think(0, "The last word.");
        await show.SettleAsync();

        await Expect(stage.Locator(".reasoning .text")).ToContainTextAsync("The last word.");
        (await stage.Locator("*").CountAsync()).Should().BeLessThan(1_000);
    }

    [Theory]
    [InlineData("שלום עולם، مرحبا بالعالم\nplain again")]
    [InlineData("👩‍👩‍👧‍👦 family, 🏳️‍🌈 flag, e\u0301 accent")]
    public async Task Signs_of_all_scripts_come_whole_however_they_are_cut(string text)
    {
        await using Window window = await chromium.OpenAsync();
        await using FoldedShow show = await FoldedShow.StartAsync(seats: 1);
        IPage stage = await window.GoAsync(show.Address());
        show.Begin(0);
        foreach (char half in text)
        {
            show.Think(0, half.ToString());
            await Task.Delay(5);
        }
        await show.SettleAsync();

        await Expect(stage.Locator(".reasoning .text")).ToHaveTextAsync(text);
        (await stage.EvaluateAsync<string>("getComputedStyle(document.querySelector('.text')).unicodeBidi"))
            .Should()
            .Be("plaintext");
    }
}
