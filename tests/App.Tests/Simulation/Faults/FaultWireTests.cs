using System.Diagnostics;
using System.Text;
using Gridlock.App.Simulation;
using Gridlock.App.Simulation.Faults;
using Gridlock.App.Simulation.Journal;

namespace Gridlock.App.Tests.Simulation.Faults;

/// <summary>Each fault as it arrives at a client's socket, in every dialect.</summary>
public sealed class FaultWireTests
{
    private const double Silence = 1;

    public static TheoryData<string> Dialects { get; } =
    ["openai-chat", "openai-responses", "anthropic", "gemini", "ollama"];

    [Theory]
    [MemberData(nameof(Dialects))]
    public async Task A_reset_is_a_real_RST_before_any_byte(string dialect)
    {
        await using Table table = await Table.LayAsync();
        RawCall call = await RawCall.SendAsync(table.Server.Origin, RawCall.Ask(dialect), "reset");
        (call.End, call.Head).Should().Be((RawEnd.Reset, ""));
        (await EndedAsync(table)).Outcome.Should().Be(VisitOutcome.Reset);
    }

    [Theory]
    [MemberData(nameof(Dialects))]
    public async Task A_reset_inside_the_body_leaves_half_an_event_and_a_RST(string dialect)
    {
        await using Table table = await Table.LayAsync();
        (RawCall whole, RawCall call) = await BothAsync(table, dialect, "reset-body@20");
        call.End.Should().Be(RawEnd.Reset);
        IsHalf(call, whole);
        (await EndedAsync(table)).Outcome.Should().Be(VisitOutcome.Reset);
    }

    [Theory]
    [MemberData(nameof(Dialects))]
    public async Task A_cut_leaves_half_an_event_and_ends_as_if_it_were_whole(string dialect)
    {
        await using Table table = await Table.LayAsync();
        (RawCall whole, RawCall call) = await BothAsync(table, dialect, "cut@20");
        call.End.Should().Be(RawEnd.Closed);
        IsHalf(call, whole);
    }

    [Theory]
    [MemberData(nameof(Dialects))]
    public async Task A_stall_inside_the_body_sends_half_an_event_and_then_nothing(string dialect)
    {
        await using Table table = await Table.LayAsync();
        (RawCall whole, RawCall call) = await BothAsync(table, dialect, "stall-body@20", Silence);
        call.End.Should().Be(RawEnd.Silent);
        IsHalf(call, whole);
        (await EndedAsync(table)).Outcome.Should().Be(VisitOutcome.ClientClosed);
    }

    [Theory]
    [InlineData("openai-chat", ": keep-alive\n\n")]
    [InlineData("openai-responses", ": keep-alive\n\n")]
    [InlineData("anthropic", "event: ping\ndata: {\"type\": \"ping\"}\n\n")]
    [InlineData("gemini", ": keep-alive\r\n\r\n")]
    [InlineData("ollama", "\n")]
    public async Task A_stall_can_show_life_between_whole_events(string dialect, string life)
    {
        await using Table table = await Table.LayAsync(3000);
        string signs = life + life + life;
        RawCall call = await RawCall.SendAsync(
            table.Server.Origin,
            RawCall.Ask(dialect),
            "stall-alive@20",
            until: signs
        );
        call.End.Should().Be(RawEnd.Silent);
        call.Text.Should().EndWith(signs);
    }

    [Theory]
    [MemberData(nameof(Dialects))]
    public async Task A_stall_before_the_first_byte_sends_nothing_or_headers_alone(string dialect)
    {
        await using Table table = await Table.LayAsync();
        RawCall mute = await RawCall.SendAsync(table.Server.Origin, RawCall.Ask(dialect), "stall", Silence, true);
        RawCall headers = await RawCall.SendAsync(table.Server.Origin, RawCall.Ask(dialect), "stall-first", Silence);
        (mute.End, mute.Head).Should().Be((RawEnd.Silent, ""));
        (headers.End, headers.Status, headers.Body.Length).Should().Be((RawEnd.Silent, 200, 0));
    }

    [Theory]
    [InlineData("openai-chat", "data: {\"error\":{\"message\":\"The simulated server fails on demand.\"")]
    [InlineData("openai-responses", "event: error\ndata: {\"type\":\"error\",\"sequence_number\":")]
    [InlineData("anthropic", "event: error\ndata: {\"type\":\"error\",\"error\":{\"type\":\"api_error\"")]
    [InlineData("gemini", "data: {\"error\":{\"code\":500,\"message\":\"The simulated server fails on demand.\"")]
    [InlineData("ollama", "{\"error\":\"The simulated server fails on demand.\"}")]
    public async Task An_error_stands_inside_a_stream_that_began_well(string dialect, string error)
    {
        await using Table table = await Table.LayAsync(5000);
        RawCall call = await RawCall.SendAsync(table.Server.Origin, RawCall.Ask(dialect), "error@20");
        (call.End, call.Status).Should().Be((RawEnd.Closed, 200));
        call.Text.Should().Contain("Let me think").And.Contain(error);
        call.Text[call.Text.IndexOf(error, StringComparison.Ordinal)..].Should().NotContain("Hello");
    }

    [Theory]
    [MemberData(nameof(Dialects))]
    public async Task Broken_UTF_8_is_really_broken(string dialect)
    {
        await using Table table = await Table.LayAsync();
        RawCall call = await RawCall.SendAsync(table.Server.Origin, RawCall.Ask(dialect), "broken-utf8");
        Action decoding = () => new UTF8Encoding(false, true).GetString(call.Body);
        decoding.Should().Throw<DecoderFallbackException>();
        call.Text.Should().Contain("Let me think").And.NotContain(FaultyBody.Mark);
    }

    [Theory]
    [MemberData(nameof(Dialects))]
    public async Task A_drip_is_the_same_body_byte_by_byte(string dialect)
    {
        await using Table table = await Table.LayAsync();
        (RawCall whole, RawCall call) = await BothAsync(table, dialect, "drip@0");
        call.Body.Length.Should().BeCloseTo(whole.Body.Length, 40);
        call.Text.Should().Contain("drei…");
    }

    [Theory]
    [MemberData(nameof(Dialects))]
    public async Task A_huge_line_stands_before_an_answer_that_is_whole(string dialect)
    {
        await using Table table = await Table.LayAsync();
        (RawCall whole, RawCall call) = await BothAsync(table, dialect, "huge-line@300000");
        call.Text.Split('\n').Max(line => line.Length).Should().BeGreaterThan(300_000);
        call.Body.Length.Should().BeCloseTo(whole.Body.Length + 300_000, 500);
        call.Text.Should().Contain("drei…");
    }

    [Theory]
    [MemberData(nameof(Dialects))]
    public async Task Bodies_can_be_mislabelled_replaced_or_left_out(string dialect)
    {
        await using Table table = await Table.LayAsync();
        RawCall mislabelled = await RawCall.SendAsync(table.Server.Origin, RawCall.Ask(dialect), "content-type");
        RawCall page = await RawCall.SendAsync(table.Server.Origin, RawCall.Ask(dialect), "web-page");
        RawCall none = await RawCall.SendAsync(table.Server.Origin, RawCall.Ask(dialect), "no-body");
        RawCall empty = await RawCall.SendAsync(table.Server.Origin, RawCall.Ask(dialect), "empty");

        mislabelled.Head.Should().Contain("text/plain");
        mislabelled.Text.Should().Contain("drei…");
        page.Head.Should().Contain("text/html");
        page.Text.Should().StartWith("<!doctype html>");
        (none.Status, none.Body.Length).Should().Be((200, 0));
        empty.Text.Should().NotContain("think").And.NotContain("Hello").And.NotBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Dialects))]
    public async Task Errors_have_the_status_and_the_wait_that_were_asked_for(string dialect)
    {
        await using Table table = await Table.LayAsync(
            new SimulatedServerOptions { TokensPerSecond = 0, RetryAfter = TimeSpan.FromSeconds(3) }
        );
        RawCall usual = await RawCall.SendAsync(table.Server.Origin, RawCall.Ask(dialect), "429");
        RawCall seconds = await RawCall.SendAsync(table.Server.Origin, RawCall.Ask(dialect), "429@7");
        RawCall date = await RawCall.SendAsync(table.Server.Origin, RawCall.Ask(dialect), "503-date@7");
        RawCall bare = await RawCall.SendAsync(table.Server.Origin, RawCall.Ask(dialect), "500");

        (usual.Status, RetryAfter(usual)).Should().Be((429, "3"));
        (seconds.Status, RetryAfter(seconds)).Should().Be((429, "7"));
        date.Status.Should().Be(503);
        DateTimeOffset
            .Parse(RetryAfter(date)!)
            .Should()
            .BeCloseTo(DateTimeOffset.UtcNow.AddSeconds(7), TimeSpan.FromSeconds(3));
        (bare.Status, RetryAfter(bare)).Should().Be((500, null));
        usual.Text.Should().Contain("The simulated server answers 429 on demand.");
    }

    [Fact]
    public async Task A_list_is_worked_off_attempt_by_attempt_and_its_last_entry_stays()
    {
        await using Table table = await Table.LayAsync();
        var statuses = new List<int>();
        foreach (int _ in Enumerable.Range(0, 4))
        {
            (string, string) ask = RawCall.Ask("openai-chat", "story!503,500,none");
            statuses.Add((await RawCall.SendAsync(table.Server.Origin, ask)).Status);
        }
        statuses.Should().Equal(503, 500, 200, 200);
        table.Server.Journal.Visits().Select(visit => visit.Attempt).Should().Equal(0, 1, 2, 3);
    }

    [Fact]
    public async Task An_unknown_fault_is_a_bad_request_that_names_the_nearest()
    {
        await using Table table = await Table.LayAsync();
        RawCall call = await RawCall.SendAsync(table.Server.Origin, RawCall.Ask("ollama"), "stal-body@3");
        (call.Status, call.Text)
            .Should()
            .Be((400, "{\"error\":\"The fault 'stal-body@3' is not known; did you mean stall-body?\"}"));
    }

    private static async Task<(RawCall Whole, RawCall Struck)> BothAsync(
        Table table,
        string dialect,
        string fault,
        double silence = RawCall.Patience
    ) =>
        (
            await RawCall.SendAsync(table.Server.Origin, RawCall.Ask(dialect)),
            await RawCall.SendAsync(table.Server.Origin, RawCall.Ask(dialect), fault, silence)
        );

    private static void IsHalf(RawCall call, RawCall whole)
    {
        call.Status.Should().Be(200);
        call.Body.Length.Should().BeInRange(10, whole.Body.Length - 20);
        call.Text.Should().NotContain("Hello").And.NotEndWith("\n");
    }

    private static string? RetryAfter(RawCall call) =>
        call.Head.Split("\r\n").FirstOrDefault(line => line.StartsWith("Retry-After: "))?["Retry-After: ".Length..];

    /// <summary>The last request, once the server has noticed its end.</summary>
    private static async Task<Visit> EndedAsync(Table table)
    {
        var clock = Stopwatch.StartNew();
        while (table.Server.Journal.Visits()[^1].Ended is null && clock.Elapsed.TotalSeconds < RawCall.Patience)
        {
            await Task.Delay(20, TestContext.Current.CancellationToken);
        }
        return table.Server.Journal.Visits()[^1];
    }
}
