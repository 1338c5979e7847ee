using System.Collections.Concurrent;
using System.Diagnostics;
using Google.Protobuf;
using Gridlock.Solver.CpSat;
using Gridlock.Solver.CpSat.Encoding;
using Gridlock.Solver.CpSat.Protos;
using Gridlock.Solver.CpSat.Wasm;
using Gridlock.Solver.Model;

namespace Gridlock.Solver.Tests.CpSat.Wasm;

public sealed class WasmEngineTests
{
    private static readonly SolveParameters Plenty = new(TimeSpan.FromSeconds(30));
    private static readonly byte[] Easy = EncodedModel.Of(new Problem([3UL], [])).Model.ToByteArray();
    private static readonly byte[] Hard = EncodedModel.Of(HardProblems.Pigeons(14)).Model.ToByteArray();

    [Fact]
    public async Task A_worker_killed_between_solves_is_replaced()
    {
        await using WasmEngine engine = await OpenAsync(1);
        int before = engine.ProcessIds.Single();
        Process.GetProcessById(before).Kill();
        (await StatusAsync(engine, Easy)).Should().Be(CpSolverStatus.Optimal);
        engine.ProcessIds.Single().Should().NotBe(before);
    }

    [Fact]
    public async Task A_solve_whose_worker_is_killed_is_tried_once_more()
    {
        await using WasmEngine engine = await OpenAsync(1);
        int first = engine.ProcessIds.Single();
        Task<EngineReply> reply = engine.SolveAsync(Hard, new SolveParameters(TimeSpan.FromSeconds(2)), default);
        await Task.Delay(300);
        Process.GetProcessById(first).Kill();
        (await reply).Should().BeOfType<EngineReply.Answered>();
        engine.ProcessIds.Single().Should().NotBe(first);
    }

    [Fact]
    public async Task Workers_start_when_they_are_needed_and_end_with_the_engine()
    {
        WasmEngine engine = await OpenAsync(2);
        await StatusAsync(engine, Easy);
        engine.ProcessIds.Should().ContainSingle();
        var parameters = new SolveParameters(TimeSpan.FromSeconds(2));
        Task<EngineReply>[] replies =
        [
            .. Enumerable.Range(0, 3).Select(_ => engine.SolveAsync(Hard, parameters, default)),
        ];
        await Task.WhenAll(replies);
        engine.ProcessIds.Should().HaveCount(2);
        int[] processes = [.. engine.ProcessIds];
        await engine.DisposeAsync();
        processes.Should().OnlyContain(id => !IsRunning(id));
        (await engine.SolveAsync(Easy, Plenty, default)).Should().BeOfType<EngineReply.Failed>();
    }

    [Fact]
    public async Task Closing_the_engine_answers_whoever_waits()
    {
        WasmEngine engine = await OpenAsync(1);
        Task<EngineReply>[] replies = [.. Enumerable.Range(0, 3).Select(_ => engine.SolveAsync(Hard, Plenty, default))];
        await Task.Delay(200);
        await engine.DisposeAsync();
        (await Task.WhenAll(replies)).Should().AllBeOfType<EngineReply.Failed>();
    }

    [Fact]
    public async Task A_solve_that_nobody_waits_for_gives_its_worker_up()
    {
        await using WasmEngine engine = await OpenAsync(1);
        int before = engine.ProcessIds.Single();
        using var cancel = new CancellationTokenSource(200);
        Func<Task> solve = () => engine.SolveAsync(Hard, Plenty, cancel.Token);
        await solve.Should().ThrowAsync<OperationCanceledException>();
        (await StatusAsync(engine, Easy)).Should().Be(CpSolverStatus.Optimal);
        IsRunning(before).Should().BeFalse();
    }

    [Fact]
    public async Task A_worker_that_hangs_is_stopped_soon_after_the_time_limit()
    {
        WasmEngineOptions options = WorkerFolder.Scripted(
            "hello(); process.stdin.resume(); setInterval(() => {}, 1000);"
        );
        await using WasmEngine engine = await WasmEngine.StartAsync(options, default);
        int process = engine.ProcessIds.Single();
        (await ReasonAsync(engine, new SolveParameters(TimeSpan.FromSeconds(0.5))))
            .Should()
            .Contain("0.5 s")
            .And.Contain("stopped");
        IsRunning(process).Should().BeFalse();
    }

    [Fact]
    public async Task An_unforeseen_failure_is_answered_and_costs_no_later_solve()
    {
        await using WasmEngine engine = await OpenAsync(1);
        (await ReasonAsync(engine, new SolveParameters(TimeSpan.MaxValue))).Should().Contain("failed");
        (await StatusAsync(engine, Easy)).Should().Be(CpSolverStatus.Optimal);
    }

    [Fact]
    public async Task What_a_worker_prints_to_stderr_goes_to_the_log()
    {
        var log = new ConcurrentQueue<string>();
        WasmEngineOptions options = WorkerFolder.Scripted(
            "console.error('garbage \\u0000 on stderr'); hello(); process.stdin.on('data', () => process.exit(3));"
        );
        await using WasmEngine engine = await WasmEngine.StartAsync(options with { Log = log.Enqueue }, default);
        (await ReasonAsync(engine, Plenty)).Should().Contain("lost 2 workers");
        log.Should().Contain(line => line.Contains("garbage")).And.Contain(line => line.Contains("worker lost"));
    }

    [Theory]
    [InlineData("hello(); process.stdin.on('data', () => fs.writeSync(1, 'x'.repeat(80)));", "no answer")]
    [InlineData("hello(); process.stdin.on('data', () => frame(9, 0, 0, zero, ''));", "request 9 instead of 1")]
    [InlineData("hello(); process.stdin.on('data', () => frame(1, 0, 0, zero, ''));", "read another model")]
    [InlineData("hello(); process.stdin.on('data', () => frame(1, 1, 0, zero, 'out of memory'));", "out of memory")]
    public async Task A_worker_that_talks_nonsense_is_not_believed(string script, string reason)
    {
        await using WasmEngine engine = await WasmEngine.StartAsync(WorkerFolder.Scripted(script), default);
        (await ReasonAsync(engine, Plenty)).Should().Contain(reason);
    }

    [Theory]
    [InlineData("process.exit(1);", "it ended")]
    [InlineData("frame(0, 2, 0, zero, 'nonsense');", "introduce itself")]
    [InlineData(
        "console.log('a banner that is longer than a header, so that the reader sees it at once');",
        "no answer"
    )]
    public async Task A_worker_that_does_not_start_is_one_sentence(string script, string reason)
    {
        Func<Task> start = () => WasmEngine.StartAsync(WorkerFolder.Scripted(script), default);
        (await start.Should().ThrowAsync<WorkerLostException>()).Which.Message.Should().Contain(reason);
    }

    [Fact]
    public async Task The_next_runtime_is_tried_where_the_first_does_not_run()
    {
        string folder = WorkerFolder.Installed();
        var options = new WasmEngineOptions(folder, 1)
        {
            Runtimes =
            [
                new NodeRuntime(Path.Combine(folder, "package.json"), "broken"),
                .. NodeRuntime.Candidates(folder),
            ],
        };
        await using WasmEngine engine = await WasmEngine.StartAsync(options, default);
        (await StatusAsync(engine, Easy)).Should().Be(CpSolverStatus.Optimal);
    }

    [Fact]
    public async Task Every_runtime_that_is_there_solves()
    {
        string folder = WorkerFolder.Installed();
        foreach (NodeRuntime runtime in NodeRuntime.Candidates(folder))
        {
            await using var engine = await WasmEngine.StartAsync(new(folder, 1) { Runtimes = [runtime] }, default);
            (await StatusAsync(engine, Easy)).Should().Be(CpSolverStatus.Optimal, "{0}", engine.Identity);
            engine.Identity.Runtime.Should().EndWith(runtime.Kind);
        }
    }

    private static Task<WasmEngine> OpenAsync(int workers) =>
        WasmEngine.StartAsync(new WasmEngineOptions(WorkerFolder.Installed(), workers), CancellationToken.None);

    private static async Task<CpSolverStatus> StatusAsync(WasmEngine engine, byte[] model)
    {
        EngineReply reply = await engine.SolveAsync(model, Plenty, CancellationToken.None);
        var answered = reply.Should().BeOfType<EngineReply.Answered>().Subject;
        return CpSolverResponse.Parser.ParseFrom(answered.Response.Span).Status;
    }

    private static async Task<string> ReasonAsync(WasmEngine engine, SolveParameters parameters)
    {
        EngineReply reply = await engine.SolveAsync(Easy, parameters, CancellationToken.None);
        return reply.Should().BeOfType<EngineReply.Failed>().Which.Reason;
    }

    private static bool IsRunning(int id)
    {
        try
        {
            using var process = Process.GetProcessById(id);
            return !process.WaitForExit(5000);
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
