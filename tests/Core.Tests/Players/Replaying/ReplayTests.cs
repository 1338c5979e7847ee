using Gridlock.Core.Players;
using Gridlock.Core.Players.Simulated;
using Gridlock.Transcripts.Reading;
using Microsoft.Extensions.AI;

namespace Gridlock.Core.Tests.Players.Replaying;

public sealed class ReplayTests
{
    private static readonly string s_run = Path.Combine(Root(), "Transcripts", "Examples", "small-duel");

    [Fact]
    public async Task A_prompt_is_answered_with_what_was_answered_then()
    {
        using PlayerConnector connector = Connector();
        Player player = Connect(connector, "#sim/hasty");
        foreach (CallRecord call in Calls("sim/hasty"))
        {
            ChatResponse response = await AskAsync(player, Conversation(call));

            response.Text.Should().Be(call.Answer);
            string reasoning = string.Concat(
                response.Messages.SelectMany(m => m.Contents).OfType<TextReasoningContent>().Select(part => part.Text)
            );
            reasoning.Should().Be(call.Reasoning);
            response.ModelId.Should().Be("replay of sim/hasty");
            response.FinishReason.Should().Be(ChatFinishReason.Stop);
            response.Usage!.OutputTokenCount.Should().Be(call.Usage!.Output);
        }
    }

    [Fact]
    public async Task An_answer_that_was_given_once_is_given_once()
    {
        using PlayerConnector connector = Connector();
        Player player = Connect(connector, "#sim/scholar");
        CallRecord call = Calls("sim/scholar")[0];
        await AskAsync(player, Conversation(call));

        Func<Task> again = () => AskAsync(player, Conversation(call));

        (await again.Should().ThrowAsync<PlayerException>()).WithMessage(
            "The recording of sim/scholar answers this prompt once, and all of that was given."
        );
    }

    [Fact]
    public async Task A_prompt_that_was_never_asked_is_an_honest_failure()
    {
        using PlayerConnector connector = Connector();
        Player player = Connect(connector, "#sim/scholar");

        Func<Task> other = () => AskAsync(player, [new ChatMessage(ChatRole.User, "Hello?")]);

        PlayerException failure = (await other.Should().ThrowAsync<PlayerException>()).Which;
        failure.Failure.Should().Be(PlayerFailure.NotRecorded);
        failure.Message.Should().StartWith("The recording of sim/scholar has no answer to this prompt;");
    }

    [Fact]
    public async Task The_recorded_pace_is_kept_unless_the_answer_may_come_at_once()
    {
        CallRecord call = Calls("sim/hasty")[0];
        var time = new ManualTime();
        using PlayerConnector connector = Connector(atOnce: false, time);
        Task<ChatResponse> asked = AskAsync(Connect(connector, "#sim/hasty"), Conversation(call));
        TimeSpan step = call.Heard / 8;

        for (int passed = 0; passed < 7; passed++)
        {
            time.Advance(step);
            await Task.Delay(5);
            asked.IsCompleted.Should().BeFalse();
        }
        while (!asked.IsCompleted)
        {
            time.Advance(step);
            await Task.Delay(1);
        }

        (await asked).Text.Should().Be(call.Answer);
    }

    [Fact]
    public void The_name_that_a_journal_gets_has_no_path()
    {
        PlayerName name = Parse($"sim/replay:{s_run}#sim/hasty");

        name.ToString().Should().Be("sim/replay:small-duel#sim/hasty");
        name.Model.Should().Be("replay:small-duel#sim/hasty");
        name.IsSimulated.Should().BeTrue();
    }

    [Theory]
    [InlineData("", "has several players; write sim/replay:RUN#PLAYER with one of sim/hasty, sim/scholar.")]
    [InlineData("#sim/looper", "has no player 'sim/looper'; it has sim/hasty, sim/scholar.")]
    public void Whose_answers_are_meant_has_to_be_clear(string player, string sentence)
    {
        using PlayerConnector connector = Connector();

        var refused = (PlayerConnection.Refused)connector.Connect(Parse($"sim/replay:{s_run}{player}"));

        refused.Reason.Replace(s_run, "RUN").Should().Be($"The run 'RUN' {sentence}");
    }

    [Theory]
    [InlineData("sim/replay")]
    [InlineData("sim/replay:")]
    [InlineData("sim/replay:#sim/hasty")]
    public void A_replay_of_nothing_is_refused(string written) =>
        ((PlayerNameParse.Refused)PlayerName.Parse(written))
            .Reason.Should()
            .Be($"'{written}' names no run; write sim/replay:RUN, where RUN is a run folder.");

    private static PlayerConnector Connector(bool atOnce = true, TimeProvider? time = null) =>
        new(new SimulatedPlayers(), null, _ => null, WaitLimits.Default, time ?? TimeProvider.System)
        {
            ReplaysAtOnce = atOnce,
        };

    private static Player Connect(PlayerConnector connector, string player) =>
        ((PlayerConnection.Ready)connector.Connect(Parse($"sim/replay:{s_run}{player}"))).Player;

    private static PlayerName Parse(string written) => ((PlayerNameParse.Accepted)PlayerName.Parse(written)).Name;

    private static CallRecord[] Calls(string player) =>
        [
            .. ((TranscriptResult.Opened)RunTranscript.Open(s_run))
                .Transcript.Matches()
                .Where(match => match.Start.Player == player)
                .SelectMany(match => match.Rounds)
                .SelectMany(round => round.Attempts),
        ];

    private static ChatMessage[] Conversation(CallRecord call) =>
        [.. call.Messages.Select(message => new ChatMessage(new ChatRole(message.Role), message.Text))];

    private static Task<ChatResponse> AskAsync(Player player, ChatMessage[] conversation) =>
        player.Client.GetResponseAsync(conversation, null, TestContext.Current.CancellationToken);

    private static string Root()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "Gridlock.slnx")))
        {
            folder = folder.Parent;
        }
        return folder.FullName;
    }
}
