using System.Diagnostics;
using Gridlock.Transcripts.Events;
using Gridlock.Transcripts.Journal;
using Gridlock.Transcripts.Runs;
using Gridlock.Transcripts.Verification;

namespace Gridlock.Transcripts.Tests.Kill;

public sealed class KillTests
{
    // The promise is 250 ms; a busy machine may run a timer late.
    private static readonly TimeSpan Promise = TimeSpan.FromMilliseconds(250 + 250);

    [Fact]
    public async Task Killed_at_any_moment_a_writer_loses_nothing_final_and_at_most_a_moment_of_deltas()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Clocks of two processes are compared, which needs a Unix.");
        for (int seed = 0; seed < 20; seed++)
        {
            var random = new Random(seed);
            using var temp = new TempFolder();
            int pause = random.Next(4) switch
            {
                0 => 0,
                1 => 2,
                2 => 15,
                _ => 60,
            };
            TimeSpan life = TimeSpan.FromMilliseconds(random.Next(20, 900));

            (List<string> said, long killed) = await WriteAndKillAsync(temp["run"], pause, life);

            string because = $"seed {seed}, pause {pause} ms, life {life.TotalMilliseconds} ms";
            Check(temp["run"], said, killed, because);
            await GoOnAsync(temp["run"], because);
        }
    }

    [Fact]
    public async Task Two_processes_never_write_one_run_and_the_refusal_names_the_holder()
    {
        using var temp = new TempFolder();
        using Process holder = Start(temp["run"], pause: 5);
        await holder.StandardOutput.ReadLineAsync();
        var folder = ((FolderResult.Ready)RunFolder.Open(temp["run"])).Folder;
        Func<Task> reopen = () =>
            JournalWriter.ReopenAsync(folder, JournalOptions.Default, "gridlock 0.1.0", CancellationToken.None);

        (await reopen.Should().ThrowExactlyAsync<JournalException>())
            .Which.Message.Should()
            .Be($"The run in '{folder.Path}' is being written by process {holder.Id}; wait for it to end.");

        holder.Kill();
        await holder.WaitForExitAsync();
        File.Exists(Path.Combine(folder.Path, RunFolder.LockName))
            .Should()
            .BeTrue("a killed process tidies nothing up");
        await reopen.Should().NotThrowAsync("the operating system let go of the lock");
    }

    /// <summary>Takes the run up again, ends it and seals it.</summary>
    private static async Task GoOnAsync(string path, string because)
    {
        var folder = ((FolderResult.Ready)RunFolder.Open(path)).Folder;
        await using (
            var journal = await JournalWriter.ReopenAsync(
                folder,
                JournalOptions.Default,
                "gridlock 0.1.0",
                CancellationToken.None
            )
        )
        {
            await journal.AppendAsync(new MatchEnded("m", "completed"), CancellationToken.None);
            await journal.AppendAsync(new RunEnded("completed"), CancellationToken.None);
        }
        await RunSeal.SealAsync(folder, CancellationToken.None);
        var verified = (VerificationResult.Checked)RunVerification.Verify(path, CancellationToken.None);
        verified.Condition.Should().Be(RunCondition.Intact, "{0}: {1}", because, string.Join(' ', verified.Findings));
    }

    private static void Check(string path, List<string> said, long killed, string because)
    {
        var kept = new Dictionary<long, JournalEvent>();
        foreach (JournalEntry entry in JournalReader.Read(Path.Combine(path, RunFolder.JournalName)))
        {
            if (entry is JournalEntry.Recorded { Event: var @event })
            {
                kept.Add(@event.Sequence, @event);
            }
        }
        foreach (string[] words in said.Select(line => line.Split(' ')))
        {
            bool promised = words[0] == "done" || Stopwatch.GetElapsedTime(long.Parse(words[2]), killed) > Promise;
            if (promised)
            {
                kept.Should().ContainKey(long.Parse(words[1]), "'{0}' was said: {1}", string.Join(' ', words), because);
            }
        }
        var result = RunVerification.Verify(path, CancellationToken.None);
        var verified = result.Should().BeOfType<VerificationResult.Checked>(because).Subject;
        verified
            .Condition.Should()
            .Be(RunCondition.Interrupted, "{0}: {1}", because, string.Join(' ', verified.Findings));
        verified.Calls.Completed.Should().Be(kept.Values.OfType<CallFinal>().Count());
    }

    private static async Task<(List<string> Said, long Killed)> WriteAndKillAsync(string path, int pause, TimeSpan life)
    {
        using Process victim = Start(path, pause);
        var said = new List<string>();
        string? first = await victim.StandardOutput.ReadLineAsync();
        said.Add(first.Should().NotBeNull("the victim writes before it dies").And.Subject!);
        Task<string> rest = victim.StandardOutput.ReadToEndAsync();
        await Task.Delay(life);
        long killed = Stopwatch.GetTimestamp();
        victim.Kill(entireProcessTree: true);
        await victim.WaitForExitAsync();
        // The last line may be cut; what was said by whole lines counts.
        said.AddRange((await rest).Split('\n')[..^1]);
        return (said, killed);
    }

    private static Process Start(string path, int pause)
    {
        string[] arguments = [typeof(Victim).Assembly.Location, Victim.Verb, path, pause.ToString()];
        string dotnet = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";
        return Process.Start(new ProcessStartInfo(dotnet, arguments) { RedirectStandardOutput = true })!;
    }
}
