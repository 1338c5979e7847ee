using Gridlock.App.Tests.PlannedRuns;
using Gridlock.App.Tests.Running;
using Gridlock.Benchmarks.Kills;

namespace Gridlock.App.Tests.Commands;

public sealed class ResumeCommandTests
{
    [Fact]
    public async Task Ctrl_c_stops_a_run_and_it_goes_on_to_the_end_that_it_would_have_had()
    {
        await Engine.RequireAsync();
        using var folder = new TempFolder();
        string plan = SmallPlan.WriteTo(folder);
        Ended whole = await GridlockProcess.RunAsync(folder, "run", plan, "--fast", "--out", "whole");
        whole.ExitCode.Should().Be(0, whole.Error);
        using GridlockProcess running = GridlockProcess.Start(
            folder,
            [],
            "run",
            plan,
            "--pace",
            "2000",
            "--out",
            "study"
        );
        await GrowAsync(folder["study/journal.jsonl"], 60_000);

        running.Interrupt();
        Ended stopped = await running.EndAsync();

        stopped.ExitCode.Should().Be(3, stopped.Error);
        stopped.Output.Should().Contain("Stopped;").And.Contain("gridlock resume study").And.Contain("Exit code 3.");
        Ended ended = await GridlockProcess.RunAsync(folder, "resume", "study", "--fast");
        ended.ExitCode.Should().Be(0, ended.Error);
        RunEvidence evidence = RunEvidence.Of(folder["study"]);
        evidence.IsComplete.Should().BeTrue();
        evidence.Repeated.Should().Be(0);
        evidence.Judgements.Should().Equal(RunEvidence.Of(folder["whole"]).Judgements);
        (await GridlockProcess.RunAsync(folder, "transcripts", "verify", "study")).ExitCode.Should().Be(0);
    }

    [Fact]
    public async Task Two_processes_never_play_one_run()
    {
        await Engine.RequireAsync();
        using var folder = new TempFolder();
        string plan = SmallPlan.WriteTo(folder);
        using GridlockProcess running = GridlockProcess.Start(
            folder,
            [],
            "run",
            plan,
            "--pace",
            "200",
            "--out",
            "study"
        );
        await GrowAsync(folder["study/journal.jsonl"], 20_000);

        Ended second = await GridlockProcess.RunAsync(folder, "resume", "study");

        second.ExitCode.Should().Be(2);
        second.Error.Should().Contain("is being played by another process");
        running.Kill();
        await running.CodeAsync();
        (await GridlockProcess.RunAsync(folder, "resume", "study", "--fast")).ExitCode.Should().Be(0);
    }

    [Fact]
    public async Task A_changed_plan_is_refused_with_what_changed_and_changed_limits_are_not()
    {
        await Engine.RequireAsync();
        using var folder = new TempFolder();
        string plan = SmallPlan.WriteTo(folder);
        using (
            GridlockProcess running = GridlockProcess.Start(folder, [], "run", plan, "--pace", "200", "--out", "study")
        )
        {
            await GrowAsync(folder["study/journal.jsonl"], 20_000);
            running.Kill();
            await running.CodeAsync();
        }
        string copy = folder["study/plan.yaml"];
        string began = File.ReadAllText(copy);
        File.WriteAllText(copy, began.Replace("rounds: 1", "rounds: 2"));

        Ended refused = await GridlockProcess.RunAsync(folder, "resume", "study", "--fast");

        refused.ExitCode.Should().Be(2);
        refused.ErrorLines[0].Should().StartWith("study/plan.yaml was changed since the run began");
        refused.ErrorLines[1..].Should().Equal("  - rounds: 1", "  + rounds: 2");
        File.WriteAllText(copy, began.Replace("concurrency: 2", "concurrency: 3"));
        Ended ended = await GridlockProcess.RunAsync(folder, "resume", "study", "--fast");
        ended.ExitCode.Should().Be(0, ended.Error);
    }

    [Fact]
    public async Task A_budget_that_is_spent_stops_with_5_and_a_higher_one_goes_on()
    {
        await Engine.RequireAsync();
        using var folder = new TempFolder();
        using GridlockProcess sim = GridlockProcess.Start(folder, [], "sim", "--port", "0", "--fast");
        string line = (await sim.Output.ReadLineAsync(TestContext.Current.CancellationToken))!;
        string player = $"{line.Split(' ')[^1]}#scholar";
        File.WriteAllText(
            folder["plan.yaml"],
            SmallPlan.Text.Replace(
                "[sim/scholar, sim/hasty]",
                $"[{{player: '{player}', maxOutputTokens: 2000}}]",
                StringComparison.Ordinal
            ) + "\n"
        );
        File.WriteAllText(folder["gridlock.yaml"], $"prices:\n  '{player}': {{input: 0, output: 20}}\n");

        Ended dry = await GridlockProcess.RunAsync(folder, "run", "plan.yaml", "--dry-run", "--budget", "0.06");
        dry.Output.Should().Contain("the budget of $0.0600 holds");
        Ended poor = await GridlockProcess.RunAsync(folder, "run", "plan.yaml", "--out", "study", "--budget", "0.06");
        poor.ExitCode.Should().Be(5, poor.Error + poor.Output);
        poor.Output.Should().Contain("Exit code 5.");
        Ended still = await GridlockProcess.RunAsync(folder, "resume", "study");
        still.ExitCode.Should().Be(5, still.Error + still.Output);
        Ended richer = await GridlockProcess.RunAsync(folder, "resume", "study", "--budget", "50");

        richer.ExitCode.Should().Be(0, richer.Error);
        RunEvidence evidence = RunEvidence.Of(folder["study"]);
        evidence.IsComplete.Should().BeTrue();
        evidence.Repeated.Should().Be(0);
    }

    [Fact]
    public async Task A_sealed_run_whose_journal_was_cut_is_refused_and_left_as_it_is()
    {
        await Engine.RequireAsync();
        using var folder = new TempFolder();
        await GridlockProcess.RunAsync(folder, "run", SmallPlan.WriteTo(folder), "--fast", "--out", "study");
        string journal = folder["study/journal.jsonl"];
        byte[] manifest = File.ReadAllBytes(folder["study/manifest.json"]);
        string[] lines = File.ReadAllLines(journal);
        File.WriteAllText(journal, string.Concat(lines.SkipLast(5).Select(static line => line + "\n")));
        byte[] cut = File.ReadAllBytes(journal);

        Ended ended = await GridlockProcess.RunAsync(folder, "resume", "study", "--fast");

        ended.ExitCode.Should().Be(4, ended.Output);
        ended
            .Error.Should()
            .Contain("can not go on: the journal was sealed with ")
            .And.Contain("Put the journal that was sealed back");
        File.ReadAllBytes(journal).Should().Equal(cut);
        File.ReadAllBytes(folder["study/manifest.json"]).Should().Equal(manifest);
        File.WriteAllText(journal, string.Concat(lines.Append(lines[^1]).Select(static line => line + "\n")));
        Ended longer = await GridlockProcess.RunAsync(folder, "resume", "study", "--fast");
        longer.ExitCode.Should().Be(4, longer.Output);
        longer.Error.Should().Contain("was complete, but ");
    }

    [Fact]
    public async Task A_run_that_was_killed_before_its_first_line_is_begun_again()
    {
        using var folder = new TempFolder();
        File.WriteAllText(folder["mine.jsonl"], ProvenByRecord.Lines(2));
        File.WriteAllText(folder["plan.yaml"], "puzzles: [{file: mine.jsonl}]\nplayers: [sim/hasty]\nrounds: 0\n");
        using (GridlockProcess killed = GridlockProcess.Start(folder, [], "run", "plan.yaml", "--out", "study"))
        {
            await UntilAsync(() => File.Exists(folder["study/unbegun"]) || File.Exists(folder["study/journal.jsonl"]));
            killed.Kill();
            await killed.CodeAsync();
        }
        // However far it came: back to the last moment before the first line.
        File.Delete(folder["study/manifest.json"]);
        File.WriteAllText(folder["study/unbegun"], "");
        File.WriteAllText(folder["study/plan.yaml"], "puzz");
        File.WriteAllText(folder["study/journal.jsonl"], "{\"type\":\"run.st");

        Ended resumed = await GridlockProcess.RunAsync(folder, "resume", "study");
        File.WriteAllText(folder["study/notes.txt"], "mine");
        Ended refused = await GridlockProcess.RunAsync(folder, "run", "plan.yaml", "--out", "study", "--fast");
        string notes = File.ReadAllText(folder["study/notes.txt"]);
        File.Delete(folder["study/notes.txt"]);
        Ended again = await GridlockProcess.RunAsync(folder, "run", "plan.yaml", "--out", "study", "--fast");

        resumed.ExitCode.Should().Be(2);
        resumed
            .Error.Should()
            .Be("No run has begun in 'study', so nothing was asked; play the plan again with --out study.\n");
        refused.ExitCode.Should().Be(2);
        refused.Error.Should().Contain("is not empty");
        notes.Should().Be("mine");
        again.ExitCode.Should().Be(0, again.Error);
        File.Exists(folder["study/unbegun"]).Should().BeFalse();
        (await GridlockProcess.RunAsync(folder, "transcripts", "verify", "study")).ExitCode.Should().Be(0);
        Ended third = await GridlockProcess.RunAsync(folder, "run", "plan.yaml", "--out", "study", "--fast");
        third.ExitCode.Should().Be(2);
        third.Error.Should().Contain("is not empty");
    }

    [Fact]
    public async Task A_folder_that_is_being_made_ready_is_left_to_its_process()
    {
        using var folder = new TempFolder();
        Directory.CreateDirectory(folder["study"]);
        File.WriteAllText(folder["mine.jsonl"], ProvenByRecord.Lines(1));
        File.WriteAllText(folder["plan.yaml"], "puzzles: [{file: mine.jsonl}]\nplayers: [sim/hasty]\nrounds: 0\n");
        using var held = new FileStream(folder["study/unbegun"], FileMode.CreateNew, FileAccess.Write, FileShare.None);

        Ended ended = await GridlockProcess.RunAsync(folder, "run", "plan.yaml", "--out", "study", "--fast");

        ended.ExitCode.Should().Be(2);
        ended.Error.Should().Be("A run is being made ready in 'study'; name another folder.\n");
        File.Exists(folder["study/unbegun"]).Should().BeTrue();
    }

    [Fact]
    public async Task What_is_no_run_of_a_plan_is_refused()
    {
        await Engine.RequireAsync();
        using var folder = new TempFolder();
        await GridlockProcess.RunAsync(
            folder,
            "duel",
            "--fast",
            "--tier",
            "1",
            "--rounds",
            "0",
            "--rows",
            "2",
            "--columns",
            "3",
            "--out",
            "one"
        );

        Ended duel = await GridlockProcess.RunAsync(folder, "resume", "one");
        Ended nothing = await GridlockProcess.RunAsync(folder, "resume", "two");

        duel.ExitCode.Should().Be(2);
        duel.Error.Should().Contain("'one' was made by 'duel', and only runs of 'gridlock run' can be gone on with");
        nothing.ExitCode.Should().Be(2);
        nothing.Error.Should().Be("There is no run folder 'two'.\n");
    }

    private static Task GrowAsync(string journal, long bytes) =>
        UntilAsync(() => File.Exists(journal) && new FileInfo(journal).Length >= bytes);

    private static async Task UntilAsync(Func<bool> isSo)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(5));
        while (!isSo())
        {
            await Task.Delay(5, patience.Token);
        }
    }
}
