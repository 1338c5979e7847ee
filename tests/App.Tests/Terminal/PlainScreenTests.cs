using Gridlock.App.Terminal;
using Gridlock.App.Terminal.Pictures;
using Gridlock.App.Tests.Running;

namespace Gridlock.App.Tests.Terminal;

public sealed class PlainScreenTests
{
    [Fact]
    public void Two_models_of_one_address_can_be_told_apart()
    {
        string[] lines =
        [
            .. new[] { "http://127.0.0.1:18231/v1#small", "http://127.0.0.1:18231/v1#large" }.Select(player =>
                PlainScreen.Line(new Telling(TimeSpan.Zero, player, "solving"), PlainScreen.MostName)
            ),
        ];
        lines[0].Should().Contain("/v1#small");
        lines[1].Should().Contain("/v1#large");
    }

    [Fact]
    public void A_wait_between_two_attempts_is_told_and_the_failure_before_it_is_no_result()
    {
        const string right = """{"grid": [["ruby", "opal", "jade"], ["abacus", "compass", "sundial"]]}""";
        var duel = new SmallDuel("groq/a");
        duel.Ask(0, 0);
        duel.Fail(0, 0, "Too many.");
        duel.Retry(0, 0, 2);
        SeatPicture seat = duel.Picture.Seats[0];

        seat.Phase.Should().Be(Phase.Pausing);
        seat.Intermission.Should().Be("waits 2 s, then tries again (429)");
        seat.Marks.Should().BeEmpty();
        duel.Tellings[^1].Text.Should().Be("tier 1: waits 2 s, then tries again (429)");
        duel.Ask(0, 0);
        duel.Answer(0, 0, right);
        duel.Finish(0, 0, right.Length, 60);

        seat.Marks.Should().ContainSingle().Which.Sign.Should().Be("✓");
    }

    [Fact]
    public void What_happens_is_told_like_this()
    {
        const string right = """{"grid": [["ruby", "opal", "jade"], ["abacus", "compass", "sundial"]]}""";
        const string wrong = """{"grid": [["ruby", "jade", "opal"], ["abacus", "compass", "sundial"]]}""";
        string check = $$"""
            {"checks": [{"condition": 1, "holds": false}, {"condition": 2, "holds": false}, {"condition": 3, "holds": true},
            {"condition": 4, "holds": true}], {{right[1..]}}
            """;
        var duel = new SmallDuel("sim/hasty", "sim/hasty");
        duel.Ask(0, 0);
        duel.Ask(1, 0);
        duel.Time.Advance(2);
        duel.Answer(0, 0, wrong);
        duel.Finish(0, 0, wrong.Length, 60);
        duel.Ask(0, 1);
        duel.Time.Advance(1);
        duel.Answer(0, 1, check);
        duel.Finish(0, 1, check.Length, 60);
        duel.Answer(1, 0, "I do not know.");
        duel.Finish(1, 0, 14, 4);
        duel.Ask(1, 1);
        duel.Fail(1, 1, "Too many\e[2J requests.");

        IEnumerable<string> lines = duel.Tellings.Select((Telling telling) => PlainScreen.Line(telling, 12));
        Snapshot.Matches("plain", string.Join('\n', lines) + "\n");
    }
}
