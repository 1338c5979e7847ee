using Gridlock.App.Live.Replay;
using Gridlock.Live.Tests.Running;
using Gridlock.Transcripts.Reading;

namespace Gridlock.Live.Tests.Replaying;

public sealed class RecordedGamesTests
{
    [Theory]
    [InlineData("4x7-p9.p1.t2", "4x7-p9.p2.t2", "4x7-p9.p10.t2")]
    [InlineData("q5.p1.t2.x1", "q5.p2.t2.x1", "q5.p3.t2.x1")]
    [InlineData("m1", "m2", "m3")]
    public void Players_sit_where_they_sat_whichever_match_began_first(string first, string second, string third)
    {
        MatchRecord record = ScriptedMatch.Of(FoldedShow.Small(), ["right"]).Record;
        string[] names = [first, second, third];
        bool isNamed = first.Contains(".p", StringComparison.Ordinal);
        MatchRecord[] ended =
        [
            .. new[] { 2, 0, 1 }.Select(seat =>
                record with
                {
                    Start = record.Start with
                    {
                        Match = names[seat],
                        Puzzle = "4x7-p9",
                        Sequence = isNamed ? 9 - seat : seat,
                    },
                }
            ),
        ];
        RecordedGames.Seated(ended).Select(static match => match.Id).Should().Equal(names);
    }
}
