using Gridlock.App.Terminal;
using Gridlock.App.Terminal.Frames;
using Gridlock.App.Tests.Running;
using Spectre.Console;

namespace Gridlock.App.Tests.Terminal;

public sealed class DuelFrameTests
{
    private const string Right = """{"grid": [["ruby", "opal", "jade"], ["abacus", "compass", "sundial"]]}""";
    private const string Wrong = """{"grid": [["ruby", "jade", "opal"], ["abacus", "compass", "sundial"]]}""";

    [Fact]
    public void A_frame_of_80_columns_looks_like_this() => Snapshot.Matches("frame-80x23", Frame(Midway(), 80, 23));

    [Fact]
    public void A_frame_of_120_columns_looks_like_this() => Snapshot.Matches("frame-120x35", Frame(Midway(), 120, 35));

    [Fact]
    public void Every_size_is_filled_exactly()
    {
        SmallDuel duel = Midway();
        for (int width = 80; width <= 200; width += 7)
        {
            for (int height = 15; height <= 60; height += 3)
            {
                string[] lines = Frame(duel, width, height).TrimEnd('\n').Split('\n');
                lines.Should().HaveCount(height).And.OnlyContain(line => TextWrap.Cells(line) == width);
            }
        }
    }

    [Fact]
    public void A_model_s_text_can_not_drive_the_terminal()
    {
        var duel = new SmallDuel("sim/scholar", "sim/hasty");
        duel.Ask(0, 0);
        duel.Reason(0, 0, "before \e[2");
        duel.Reason(0, 0, "Jafter \a [red]not markup[/]");
        duel.Answer(0, 0, "\e]0;title\afine");
        string frame = Written(duel, 80, 23);

        frame.Should().NotContain("\e[2J").And.NotContain("\e]").And.NotContain("\a");
        frame.Should().Contain("before after").And.Contain("[red]not markup[/]").And.Contain("fine");
    }

    [Fact]
    public void An_answer_with_missing_pieces_is_not_judged_on_the_screen()
    {
        var duel = new SmallDuel("sim/scholar", "sim/hasty");
        duel.Ask(0, 0);
        duel.Answer(0, 0, Wrong);
        duel.Finish(0, 0, Wrong.Length + 5, 20);

        duel.Tellings[^1].Text.Should().Be("tier 1: answered");
        duel.Picture.Seats[0].IsJudged.Should().BeFalse();
    }

    [Theory]
    [InlineData("no solution", "no grid: no solution")]
    [InlineData("more than one", "no grid: more than one solution")]
    public void A_claim_stands_in_the_grid_s_place_while_it_is_written_and_when_it_is_judged(string claim, string shown)
    {
        string answer = $$"""{"grid": "{{claim}}"}""";
        var duel = new SmallDuel("sim/scholar", "sim/hasty");
        duel.Ask(0, 0);
        duel.Answer(0, 0, Wrong);
        Frame(duel, 80, 23).Should().Contain("sundial");
        duel.Answer(0, 0, "\n" + answer);
        Frame(duel, 80, 23).Should().Contain($"│ {shown} ").And.NotContain("sundial");
        duel.Finish(0, 0, Wrong.Length + 1 + answer.Length, 20);

        Frame(duel, 80, 23).Should().Contain($"│ ✗ {shown} ").And.NotContain("judged");
        duel.Tellings[^1].Text.Should().StartWith("tier 1: wrong, it says ").And.EndWith(shown["no grid: ".Length..]);
    }

    [Fact]
    public void A_grid_behind_a_claim_takes_its_place()
    {
        var duel = new SmallDuel("sim/scholar", "sim/hasty");
        duel.Ask(0, 0);
        duel.Answer(0, 0, """{"grid": "no solution"}""");
        duel.Finish(0, 0, """{"grid": "no solution"}""".Length, 20);
        duel.Ask(0, 1);
        duel.Answer(0, 1, """{"checks": [], "grid": [["ruby", """);

        Frame(duel, 80, 23).Should().NotContain("no grid").And.Contain("│ ruby");
    }

    private static SmallDuel Midway()
    {
        var duel = new SmallDuel("sim/scholar", "ollama/some-model");
        duel.Ask(0, 0);
        duel.Ask(1, 0);
        duel.Time.Advance(0.5);
        duel.Reason(0, 0, "By condition 1 the ruby is in hall 1.");
        duel.Time.Advance(1.5);
        duel.Answer(0, 0, Right);
        duel.Answer(1, 0, Wrong);
        duel.Finish(0, 0, Right.Length, 100);
        duel.Finish(1, 0, Wrong.Length, 60);
        duel.Ask(0, 1);
        duel.Ask(1, 1);
        duel.Time.Advance(1);
        duel.Fail(1, 1, "Too many requests.");
        duel.Reason(
            0,
            1,
            string.Join('\n', Enumerable.Range(1, 30).Select(n => $"Line {n}: condition {n % 4 + 1} holds."))
        );
        duel.Answer(0, 1, """{"checks": [{"condition": 1, "holds": true}], "grid": [["ruby", "opal", "ja""");
        duel.Time.Advance(1);
        return duel;
    }

    private static string Frame(SmallDuel duel, int width, int height) =>
        TerminalText.Clean(Written(duel, width, height));

    private static string Written(SmallDuel duel, int width, int height) =>
        new FrameWriter(ColorSystemSupport.NoColors).Write(
            DuelFrame.Of(duel.Picture, duel.Tellings, "runs/small", width, height),
            width,
            height
        );
}
