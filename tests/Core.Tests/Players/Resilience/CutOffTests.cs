using Gridlock.Core.Players.Resilience;
using Gridlock.Core.Tests.Matches;
using Gridlock.Transcripts.Events;
using Gridlock.Transcripts.Reading;

namespace Gridlock.Core.Tests.Players.Resilience;

public sealed class CutOffTests(ITestOutputHelper output)
{
    [Fact]
    public async Task Cutting_a_call_off_closes_its_connection_at_once_and_keeps_what_was_said()
    {
        ScriptedServer? self = null;
        await using var server = new ScriptedServer(
            async (_, stream, token) =>
            {
                await ScriptedServer.StreamAsync(stream, ScriptedServer.Half, false, token);
                await self!.HoldAsync(stream, token);
            }
        );
        self = server;
        await using var table = new MatchTable(retries: RetryLimits.Default);
        using var connector = RealMatch.Connector();
        Task<MatchRecord> playing = RealMatch.PlayAsync(table, RealMatch.Connect(connector, server), "m");
        CallDelta? heard;
        while ((heard = table.Journal.Events.OfType<CallDelta>().FirstOrDefault()) is null)
        {
            await Task.Delay(5, TestContext.Current.CancellationToken);
        }

        table.Matches.Cuts.Cut("m.r7.a1", "No such call.").Should().BeFalse();
        DateTimeOffset cut = DateTimeOffset.UtcNow;
        table.Matches.Cuts.Cut(heard.Call, "It says the same thing over and over.").Should().BeTrue();
        table.Matches.Cuts.Cut(heard.Call, "Again.").Should().BeFalse();
        MatchRecord match = await playing;

        match.End!.Outcome.Should().Be("cut-off");
        CallRecord call = match.Rounds.Should().ContainSingle().Which.Attempts.Should().ContainSingle().Which;
        call.Failure!.Class.Should().Be("cut-off");
        call.Failure.Message.Should().Be("It says the same thing over and over.");
        call.Failure.PossiblyBilled.Should().BeTrue();
        call.Reasoning.Should().Be("Hm. I was ");
        while (server.Closings.Count == 0)
        {
            await Task.Delay(5, TestContext.Current.CancellationToken);
        }
        output.WriteLine($"closed after {(server.Closings[0] - cut).TotalMilliseconds:0} ms");
        (server.Closings[0] - cut).TotalSeconds.Should().BeLessThan(30, "the limit on silence is longer");
        table.Matches.Cuts.Cut(heard.Call, "Too late.").Should().BeFalse();
    }
}
