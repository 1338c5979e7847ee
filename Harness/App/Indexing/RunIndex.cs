using Gridlock.App.CommandLine;
using Gridlock.Transcripts.Reading;
using Gridlock.Transcripts.Runs;
using Microsoft.Data.Sqlite;

namespace Gridlock.App.Indexing;

/// <summary>A SQLite file beside a run's journal, to ask questions of; made from the journal alone and never the truth.</summary>
internal static class RunIndex
{
    public const string FileName = "index.sqlite";

    /// <summary>Makes the index unless the one that is there fits the journal; it appears whole or not at all.</summary>
    /// <exception cref="CommandFailure">It can not be written.</exception>
    public static IndexOutcome Make(RunTranscript transcript, CancellationToken cancellationToken)
    {
        SQLitePCL.Batteries_V2.Init();
        string path = Path.Combine(transcript.Folder.Path, FileName);
        JournalStamp stamp = JournalStamp.Of(transcript.Folder);
        try
        {
            if (IsFresh(path, stamp))
            {
                return new IndexOutcome(path, Rebuilt: false);
            }
            string draft = path + ".new";
            File.Delete(draft);
            Fill(draft, transcript, stamp, cancellationToken);
            File.Move(draft, path, overwrite: true);
            return new IndexOutcome(path, Rebuilt: true);
        }
        catch (Exception failure) when (failure is SqliteException or IOException or UnauthorizedAccessException)
        {
            string reason = failure.Message.TrimEnd('.');
            throw CommandFailure.Misuse($"The index '{path}' can not be written: {reason}; make the folder writable.");
        }
    }

    private static bool IsFresh(string path, JournalStamp stamp)
    {
        if (!File.Exists(path))
        {
            return false;
        }
        try
        {
            using SqliteConnection index = Open(path);
            using SqliteCommand ask = index.CreateCommand();
            ask.CommandText = "SELECT version, bytes, tail FROM stamp";
            using SqliteDataReader row = ask.ExecuteReader();
            return row.Read()
                && row.GetString(0) == IndexSchema.Version
                && row.GetInt64(1) == stamp.Bytes
                && row.GetString(2) == stamp.Tail;
        }
        catch (SqliteException)
        {
            // Whatever it is, it is not an index of this version: made anew.
            return false;
        }
    }

    private static void Fill(
        string path,
        RunTranscript transcript,
        JournalStamp stamp,
        CancellationToken cancellationToken
    )
    {
        using SqliteConnection index = Open(path);
        Run(index, "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;");
        using SqliteTransaction whole = index.BeginTransaction();
        Run(index, IndexSchema.Tables);
        using var matches = new IndexRow(index, IndexSchema.AddMatch);
        using var calls = new IndexRow(index, IndexSchema.AddCall);
        foreach (MatchRecord match in transcript.Matches())
        {
            cancellationToken.ThrowIfCancellationRequested();
            matches.Add(
                match.Id,
                match.Start.Player,
                match.Start.Simulated,
                match.Start.Puzzle,
                match.Start.Tier,
                match.Start.Rounds,
                match.End?.Outcome
            );
            foreach (RoundRecord round in match.Rounds)
            {
                foreach (CallRecord call in round.Attempts)
                {
                    Add(calls, call, counts: ReferenceEquals(call, round.Call));
                }
            }
        }
        using var stamps = new IndexRow(index, "INSERT INTO stamp VALUES ($1, $2, $3, $4)");
        stamps.Add(IndexSchema.Version, transcript.Start.Run, stamp.Bytes, stamp.Tail);
        whole.Commit();
    }

    private static void Add(IndexRow calls, CallRecord call, bool counts)
    {
        bool billed = call.State == CallState.Complete || call.PossiblyBilled;
        var usage = call.Final?.Usage ?? call.Failure?.Usage;
        calls.Add(
            call.Intent.Call,
            call.Intent.Match,
            call.Intent.Round,
            call.Intent.Attempt,
            counts,
            call.State.ToString().ToLowerInvariant(),
            call.Final?.Finish,
            call.Failure?.Class,
            call.Failure?.Status,
            billed,
            (long)call.Heard.TotalMicroseconds,
            usage?.Input,
            usage?.Output,
            usage?.Reasoning,
            (double?)usage?.Cost,
            call.Final?.ServedModel,
            call.Reasoning,
            call.Answer
        );
    }

    private static SqliteConnection Open(string path)
    {
        var builder = new SqliteConnectionStringBuilder { DataSource = path, Pooling = false };
        var index = new SqliteConnection(builder.ConnectionString);
        index.Open();
        return index;
    }

    private static void Run(SqliteConnection index, string sql)
    {
        using SqliteCommand command = index.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
