using System.Net;
using System.Text.Json;
using Gridlock.Live.Tests.Running;
using Gridlock.Puzzles;
using Gridlock.Puzzles.Json;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Gridlock.Live.Tests.Serving;

/// <summary>Puzzles of a file, and checks in other styles, chosen on the control page.</summary>
public sealed class BroughtPuzzleTests(Chromium chromium)
{
    [Fact]
    public async Task The_control_page_takes_a_file_of_puzzles_and_the_styles_of_the_checks()
    {
        await using Window window = await chromium.OpenAsync();
        await using SimulatedShow show = await SimulatedShow.StartAsync(pace: 0);
        IPage control = await window.GoAsync(show.Control);
        Puzzle puzzle = FoldedShow.Small();
        await control.GetByLabel("File of puzzles").SetInputFilesAsync(File("tonight.json", PuzzleJson.Write(puzzle)));
        await Expect(control.GetByLabel("Which")).ToHaveValueAsync("1");
        await Expect(control.GetByLabel("Which").Locator("option:checked")).ToContainTextAsync(puzzle.Id);
        await control.GetByLabel("Check 1", new() { Exact = true }).SelectOptionAsync("planted-near");
        await control.GetByRole(AriaRole.Button, new() { Name = "+ Add a check" }).ClickAsync();
        await control.GetByLabel("Check 2", new() { Exact = true }).SelectOptionAsync("wrong");
        await control.GetByLabel("new conversation").Nth(1).CheckAsync();
        await control.GetByRole(AriaRole.Button, new() { Name = "Start the face-off" }).ClickAsync();

        await Expect(control.Locator("html[data-phase=revealed]")).ToBeAttachedAsync();
        await Expect(control.GetByLabel("Which")).ToHaveValueAsync("0");
        string? run = await show.Show.Playing!;
        string journal = await System.IO.File.ReadAllTextAsync(Path.Combine(run!, "journal.jsonl"));
        journal.Should().Contain("\"puzzle\":\"tonight.json\"").And.Contain("\"verify\":\"planted-near wrong+fresh\"");
        journal
            .Should()
            .Contain(puzzle.Id)
            .And.Contain("\"style\":\"planted-near\"")
            .And.Contain("\"style\":\"wrong+fresh\"");
        window.Complaints.Should().BeEmpty();
    }

    [Fact]
    public async Task A_file_that_is_no_puzzle_is_refused_with_line_and_reason()
    {
        await using SimulatedShow show = await SimulatedShow.StartAsync(pace: 0);
        using HttpResponseMessage answer = await show.WishAsync(
            "bring",
            new { name = "C:/secret/x.json", text = "{}" }
        );
        answer.StatusCode.Should().Be(HttpStatusCode.Conflict);
        string said = JsonDocument
            .Parse(await answer.Content.ReadAsStringAsync())
            .RootElement.GetProperty("refusal")
            .GetString()!;
        said.Should().StartWith("x.json line 1:");
        using HttpResponseMessage none = await show.WishAsync("prepare", new { puzzle = 1 });
        (await none.Content.ReadAsStringAsync()).Should().Contain("no file of puzzles");
    }

    [Fact]
    public async Task A_puzzle_that_is_not_what_it_says_is_not_played()
    {
        await using SimulatedShow show = await SimulatedShow.StartAsync(pace: 0);
        Puzzle puzzle = FoldedShow.Small();
        Puzzle without = puzzle with { Conditions = puzzle.Conditions.RemoveAt(0) };
        (await show.WishAsync("bring", new { name = "p.json", text = PuzzleJson.Write(without) }))
            .StatusCode.Should()
            .Be(HttpStatusCode.OK);
        using HttpResponseMessage answer = await show.WishAsync("prepare");
        answer.StatusCode.Should().Be(HttpStatusCode.Conflict);
        (await answer.Content.ReadAsStringAsync()).Should().Contain("so it is not played");
        show.Show.Playing.Should().BeNull();
    }

    private static FilePayload File(string name, string text) =>
        new()
        {
            Name = name,
            MimeType = "application/json",
            Buffer = System.Text.Encoding.UTF8.GetBytes(text),
        };
}
