using Gridlock.App.Live.Replay;
using Gridlock.App.Live.Replay.Pictures;
using Gridlock.App.Live.Seats;
using Gridlock.App.Live.Show;
using Gridlock.Live.Tests.Running;
using Gridlock.Puzzles;
using Gridlock.Puzzles.Identity;
using Gridlock.Puzzles.Tiers;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Gridlock.Live.Tests.Replaying;

/// <summary>A recording says "proven" and "sealed" of nothing that was not.</summary>
public sealed class HonestyTests(Chromium chromium)
{
    [Fact]
    public async Task A_shared_page_of_a_puzzle_that_nobody_proved_or_promised_says_neither()
    {
        Puzzle puzzle = FoldedShow.Small();
        await using Window window = await chromium.OpenAsync();
        IPage page = await OpenAsync(window, TapeOf(puzzle));
        await Expect(page.Locator(".seal .words")).ToHaveTextAsync("Fingerprint of the puzzle");
        await EndAsync(page);
        await Expect(page.GetByText("Nobody has proven that exactly one arrangement does.")).ToBeVisibleAsync();
        await Expect(page.GetByText("The solution on record")).ToBeVisibleAsync();
        await Expect(page.Locator(".seal")).ToHaveAttributeAsync("data-state", "plain");
        await Expect(page.Locator(".seal code").First).ToHaveTextAsync(Commitment.Of(puzzle)[..16]);
        await page.Locator(".seal > button").ClickAsync();
        await Expect(page.GetByRole(AriaRole.Dialog, new() { Name = "The fingerprint of the puzzle" }))
            .ToContainTextAsync(Commitment.Of(puzzle));
        string shown = await page.Locator("body").InnerTextAsync();
        shown.Should().NotContainEquivalentOf("sealed").And.NotContainEquivalentOf("seal checked");
        window.Complaints.Should().BeEmpty();
    }

    [Fact]
    public async Task A_promise_of_another_puzzle_is_called_broken()
    {
        await using Window window = await chromium.OpenAsync();
        IPage page = await OpenAsync(window, TapeOf(FoldedShow.Small(), Commitment.Of(FoldedShow.Small("another"))));
        await Expect(page.GetByText("Sealed before the start")).ToBeVisibleAsync();
        await EndAsync(page);
        await Expect(page.GetByText("The seal does not fit this puzzle")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_journal_that_was_altered_promises_nothing_and_is_called_that()
    {
        ScriptedMatch match = ScriptedMatch.Of(FoldedShow.Small(), ["right"]);
        var game = new RecordedGame(FoldedShow.Small(), 1, [match.Record]) { IsAltered = true };
        Tape tape = new TapeMaker(Disclosure.Everything).Make(game, 1);
        CardPicture.Of(tape.Sketch).Should().Contain("the journal was altered, so this is no evidence");
        await using Window window = await chromium.OpenAsync();
        IPage page = await OpenAsync(window, tape);
        await Expect(page.GetByText("The journal was altered: this is no evidence")).ToBeVisibleAsync();
        await EndAsync(page);
        await Expect(page.GetByText("The journal was altered: this is no evidence")).ToBeVisibleAsync();
    }

    [Fact]
    public void A_card_says_what_is_proven_and_what_was_sealed()
    {
        Puzzle puzzle = FoldedShow.Small();
        string hash = Commitment.Of(puzzle)[..32];
        string unproven = CardPicture.Of(TapeOf(puzzle).Sketch);
        unproven.Should().Contain("· not proven<").And.Contain($"· fingerprint {hash}…").And.NotContain("seal");
        string proven = CardPicture.Of(TapeOf(Proven(puzzle, ProofStatus.Unique), Commitment.Of(puzzle)).Sketch);
        proven.Should().Contain("· proven unique<").And.Contain($"· sealed before the start as {hash}…");
    }

    [Theory]
    [InlineData(null, null, "Nobody has proven that exactly one arrangement does.", "not proven")]
    [InlineData(null, "undecided", "Nobody has proven that exactly one arrangement does.", "not proven")]
    [InlineData(null, "fine", "Nobody has proven that exactly one arrangement does.", "not proven")]
    [InlineData(null, "unique", "Exactly one arrangement does; that is proven.", "proven unique")]
    [InlineData(null, "ambiguous", "More than one arrangement does; that is proven.", "proven ambiguous")]
    [InlineData(null, "impossible", "No arrangement does; that is proven.", "proven impossible")]
    [InlineData(
        "ambiguous",
        "ambiguous",
        "A trap: more than one arrangement does; that is proven.",
        "a trap, proven ambiguous"
    )]
    [InlineData(
        "impossible",
        "impossible",
        "A trap: no arrangement does; that is proven.",
        "a trap, proven impossible"
    )]
    [InlineData(
        "impossible",
        null,
        "Said to be a trap where no arrangement does; nobody has proven that.",
        "a trap, not proven"
    )]
    public void A_page_says_what_the_puzzle_is_proven_to_be(string? trap, string? status, string sentence, string few)
    {
        Puzzle puzzle = FoldedShow.Small() with { Trap = TrapOf(trap) };
        puzzle = status is null ? puzzle : Proven(puzzle, status);
        PuzzleFace face = PuzzleFace.Of(puzzle, 1, withTruth: true);
        (face.Promise, face.Standing).Should().Be((sentence, few));
        TruthFace.Of(puzzle, 1).Proven.Should().Be(status == (trap ?? "unique"));
        PuzzleFace early = PuzzleFace.Of(puzzle, 1, withTruth: false);
        early.Promise.Should().NotContainEquivalentOf("trap");
        early.Standing.Should().BeNull();
    }

    private static Trap? TrapOf(string? kind) =>
        kind switch
        {
            "ambiguous" => new Trap.Ambiguous(FoldedShow.Small().Solution),
            "impossible" => new Trap.Impossible([]),
            _ => null,
        };

    private static Tape TapeOf(Puzzle puzzle, string? promise = null)
    {
        ScriptedMatch match = ScriptedMatch.Of(puzzle, ["right"]);
        var game = new RecordedGame(puzzle, 1, [match.Record]) { Promise = promise };
        return new TapeMaker(Disclosure.Everything).Make(game, 1);
    }

    private static Puzzle Proven(Puzzle puzzle, string status) =>
        puzzle with
        {
            Proof = new ProofRecord("native", "9.0", status, null, [new TierProof(1, status, 0, 0)]),
        };

    private static async Task<IPage> OpenAsync(Window window, Tape tape)
    {
        string file = Path.Combine(Directory.CreateTempSubdirectory("gridlock-share-").FullName, "share.html");
        await File.WriteAllTextAsync(file, ShareFile.Of(tape));
        return await window.GoAsync(new Uri(file).AbsoluteUri);
    }

    private static async Task EndAsync(IPage page)
    {
        await page.GetByLabel("Moment").FocusAsync();
        await page.Keyboard.PressAsync("End");
        await Expect(page.Locator("body[data-phase=revealed]")).ToBeVisibleAsync();
    }
}
