using System.Text.Json.Nodes;
using Gridlock.App.Tests.Running;
using Gridlock.Transcripts.Events;
using Gridlock.Transcripts.Journal;
using Gridlock.Transcripts.Runs;
using Microsoft.Data.Sqlite;

namespace Gridlock.App.Tests.Commands;

public sealed class TranscriptsIndexCommandTests
{
    [Fact]
    public async Task An_index_answers_sql_and_is_made_anew_only_when_the_journal_has_changed()
    {
        using var folder = new TempFolder();
        await WriteAsync(folder["run"]);

        (await RebuiltAsync(folder)).Should().BeTrue();
        Ask(folder["run"], "SELECT count(*) FROM matches WHERE simulated").Should().Be(1L);
        Ask(folder["run"], "SELECT answer FROM calls WHERE counts AND state = 'complete'")
            .Should()
            .Be("[[\"é\ud83d\ude00\"]]");
        Ask(folder["run"], "SELECT sum(output) FROM calls").Should().Be(34L);
        Ask(folder["run"], "SELECT state FROM calls WHERE attempt = 1").Should().Be("failed");
        (await RebuiltAsync(folder)).Should().BeFalse();

        var run = ((FolderResult.Ready)RunFolder.Open(folder["run"])).Folder;
        await (
            await JournalWriter.ReopenAsync(run, JournalOptions.Default, "gridlock 0.1.0", CancellationToken.None)
        ).DisposeAsync();
        (await RebuiltAsync(folder)).Should().BeTrue("the journal has grown");
        await File.WriteAllTextAsync(Path.Combine(run.Path, "index.sqlite"), "something else");
        (await RebuiltAsync(folder)).Should().BeTrue("it is no index");
    }

    private static async Task WriteAsync(string path)
    {
        var run = ((FolderResult.Ready)RunFolder.Create(path)).Folder;
        await using var journal = JournalWriter.Create(run, JournalOptions.Default);
        await Append(new RunStarted(RunStarted.CurrentFormat, "r", "t", new Dictionary<string, string>()));
        string puzzle = await journal.RecordDocumentAsync("puzzle", "{}", CancellationToken.None);
        await Append(new MatchStarted("m", "sim/scholar", true, "p", puzzle, 1, 0));
        await Append(Intent("a", 1));
        await Append(new CallFailed("a", 1, "cut", null, "It broke off.", true));
        await Append(Intent("b", 2));
        await Append(new CallDelta("b", 1, DeltaKind.Answer, "[[\"é\ud83d"));
        await Append(new CallDelta("b", 2, DeltaKind.Answer, "\ude00\"]]"));
        var usage = new CallUsage(12, 34, null);
        await Append(new CallFinal("b", 3, "stop", null, null, usage, 0, 9, new Dictionary<string, string>()));
        await Append(new MatchEnded("m", "completed"));

        CallIntent Intent(string call, int attempt) =>
            new(call, "m", 0, attempt, "sim/scholar", "http://127.0.0.1/", "scholar", [new("user", puzzle)]);
        async Task Append(JournalEvent @event) => await journal.AppendAsync(@event, CancellationToken.None);
    }

    private static async Task<bool> RebuiltAsync(TempFolder folder)
    {
        Ended ended = await GridlockProcess.RunAsync(folder, "transcripts", "index", "run", "--json");
        ended.ExitCode.Should().Be(0, ended.Error);
        return JsonNode.Parse(ended.Output)!["rebuilt"]!.GetValue<bool>();
    }

    private static object? Ask(string run, string sql)
    {
        SQLitePCL.Batteries_V2.Init();
        using var index = new SqliteConnection(
            $"Data Source={Path.Combine(run, "index.sqlite")};Mode=ReadOnly;Pooling=False"
        );
        index.Open();
        using SqliteCommand ask = index.CreateCommand();
        ask.CommandText = sql;
        return ask.ExecuteScalar();
    }
}
