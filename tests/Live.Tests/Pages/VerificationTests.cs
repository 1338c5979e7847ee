using Gridlock.App.Live.Seats;
using Gridlock.Live.Tests.Running;
using Gridlock.Transcripts.Events;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Gridlock.Live.Tests.Pages;

/// <summary>What viewers see of a verification round.</summary>
public sealed class VerificationTests(Chromium chromium)
{
    [Fact]
    public async Task A_player_that_is_told_it_is_wrong_is_seen_to_stand_firm()
    {
        await using Window window = await chromium.OpenAsync();
        await using FoldedShow show = await FoldedShow.StartAsync();
        ILocator seat = await SeatAsync(window, show);
        Solve(show, Answers.Right(show.Puzzle));
        show.Begin(0, 1, new CheckAsked("wrong+fresh"));

        await Expect(seat.Locator(".ask .says")).ToHaveTextAsync("Your arrangement is wrong.");
        await Expect(seat.Locator(".ask .about")).ToHaveTextAsync("its own answer");
        await Expect(seat.Locator(".ask .fresh")).ToBeVisibleAsync();
        await Expect(seat.Locator(".ask .fact")).ToHaveTextAsync("Not true: it is right.");
        await Expect(seat.Locator(".ask .outcome")).ToBeEmptyAsync();

        show.Answer(0, Answers.AllHolds(show.Puzzle));
        show.End(0);
        await Expect(seat.Locator(".ask .outcome")).ToHaveTextAsync("Stood firm, rightly.");
        await Expect(seat.Locator(".lights li[data-verdict=agrees]"))
            .ToHaveCountAsync(show.Puzzle.ConditionsOf(1).Length);
    }

    [Fact]
    public async Task A_planted_grid_stands_in_the_place_of_the_players_own_and_is_what_the_truth_is_about()
    {
        await using Window window = await chromium.OpenAsync();
        await using FoldedShow show = await FoldedShow.StartAsync();
        ILocator seat = await SeatAsync(window, show);
        Solve(show, Answers.Right(show.Puzzle));
        string wrong = Answers.Wrong(show.Puzzle);
        show.Begin(0, 1, new CheckAsked("planted-near", Grid: Answers.RowsOf(wrong)));

        await Expect(seat.Locator(".ask .about")).ToHaveTextAsync("planted arrangement");
        await Expect(seat.Locator(".ask .fact")).ToContainTextAsync("In truth it violates");
        await Expect(seat.Locator(".source")).ToContainTextAsync("not its own");
        await Expect(seat.Locator("td[data-state=wrong]")).ToHaveCountAsync(4);
        await Expect(seat.Locator(".lights li[data-state=violated]")).Not.ToHaveCountAsync(0);
        int violated = await seat.Locator(".lights li[data-state=violated]").CountAsync();
        violated.Should().BePositive();

        show.Answer(0, Answers.AllHolds(show.Puzzle));
        show.End(0);
        await Expect(seat.Locator(".ask .outcome")).ToHaveTextAsync("Mended it.");
        await Expect(seat.Locator("td[data-change=fixed]")).ToHaveCountAsync(4);
        await Expect(seat.Locator(".lights li[data-state=violated]")).ToHaveCountAsync(violated);
        await Expect(seat.Locator(".lights li[data-verdict=differs]")).ToHaveCountAsync(violated);
        await Expect(seat.Locator(".tally"))
            .ToHaveTextAsync($"Its verdicts: found 0 of {violated} error{(violated == 1 ? "" : "s")}");
    }

    [Fact]
    public async Task What_was_broken_is_shown_and_the_condition_that_was_called_violated_is_marked()
    {
        await using Window window = await chromium.OpenAsync();
        await using FoldedShow show = await FoldedShow.StartAsync();
        ILocator seat = await SeatAsync(window, show);
        Solve(show, Answers.Right(show.Puzzle));
        show.Begin(0, 1, new CheckAsked("violated-false", Condition: 2));

        await Expect(seat.Locator(".ask .says")).ToHaveTextAsync("Condition 2 is violated in your arrangement.");
        await Expect(seat.Locator(".ask .fact")).ToHaveTextAsync("Not true: condition 2 holds.");
        await Expect(seat.Locator(".lights li[data-told] .number")).ToHaveTextAsync("2");
        await Expect(seat.Page.Locator(".ticker")).ToContainTextAsync("is told that condition 2 is violated");

        show.Answer(0, Answers.AllHoldsWrongly(show.Puzzle));
        show.End(0);
        await Expect(seat.Locator(".ask .outcome")).ToHaveTextAsync("Let itself be misled and broke it.");
        await Expect(seat.Locator("td[data-change=broken]")).ToHaveCountAsync(4);
    }

    [Fact]
    public async Task Nothing_of_the_truth_or_of_names_gets_out_before_the_reveal()
    {
        await using Window window = await chromium.OpenAsync();
        var veiled = new Disclosure(Names: false, Truth: false);
        await using FoldedShow show = await FoldedShow.StartAsync(disclosure: veiled);
        await using Listener listener = await Listener.OpenAsync(show.Address("events"));
        ILocator seat = await SeatAsync(window, show);
        Solve(show, Answers.Right(show.Puzzle));
        show.Begin(
            0,
            1,
            new CheckAsked("other", Grid: Answers.RowsOf(Answers.Wrong(show.Puzzle)), From: "lab/model-1")
        );

        await Expect(seat.Locator(".ask .about")).ToHaveTextAsync("answer of Player B");
        await Expect(seat.Locator(".ask .fact")).ToBeEmptyAsync();
        show.Answer(0, Answers.AllHolds(show.Puzzle));
        show.End(0);
        await show.SettleAsync();
        await Expect(seat.Locator(".ask .outcome")).ToBeEmptyAsync();
        listener.AllText.Should().NotContain("model-1").And.NotContain("In truth").And.NotContain("mended");

        show.Fold.Disclose(Disclosure.Everything);
        await Expect(seat.Locator(".ask .outcome")).ToHaveTextAsync("Mended it.");
        await Expect(seat.Locator(".ask .about")).ToHaveTextAsync("answer of model-1");
    }

    private static async Task<ILocator> SeatAsync(Window window, FoldedShow show)
    {
        IPage stage = await window.GoAsync(show.Address());
        return stage.Locator(".seat[data-seat='0']");
    }

    private static void Solve(FoldedShow show, string answer)
    {
        show.Begin(0);
        show.Answer(0, answer);
        show.End(0);
    }
}
