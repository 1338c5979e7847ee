using Gridlock.App.CommandLine;
using Gridlock.App.Puzzling;
using Gridlock.Core.Reports.Exports;
using Gridlock.Core.Reports.Exports.Inspect;
using Gridlock.Transcripts.Reading;

namespace Gridlock.App.Runs;

/// <summary>A folder that exports are written into, each file whole or not at all.</summary>
internal sealed class ExportFolder(string folder, bool replace)
{
    /// <summary>The files that were written.</summary>
    public Task<IReadOnlyList<string>> WriteTablesAsync(
        RunTranscript run,
        TableFormat format,
        string ending,
        CancellationToken cancellationToken
    ) =>
        WriteAsync(
            [.. RunTables.Names.Select(name => $"{name}.{ending}")],
            files => RunTables.Write(run, format, [.. files.Select(static file => file.Writer)], cancellationToken),
            cancellationToken
        );

    /// <summary>The files that were written: one a player.</summary>
    public async Task<IReadOnlyList<string>> WriteInspectAsync(RunTranscript run, CancellationToken cancellationToken)
    {
        InspectLogs logs = await Task.Run(() => InspectLogs.Read(run, cancellationToken), cancellationToken);
        string[] players = [.. logs.Players];
        return await WriteAsync(
            FileNames(players),
            files =>
                logs.Write(
                    players
                        .Zip(files)
                        .ToDictionary(static pair => pair.First, static pair => pair.Second.Writer.BaseStream),
                    cancellationToken
                ),
            cancellationToken
        );
    }

    /// <summary>A player's name with what no file system takes as "-"; numbered where two would be one.</summary>
    private static string[] FileNames(string[] players)
    {
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        return
        [
            .. players.Select(player =>
                Enumerable.Range(1, players.Length).Select(n => Name(player, n)).First(taken.Add)
            ),
        ];
    }

    private static string Name(string player, int number)
    {
        string safe = string.Concat(player.Select(static c => char.IsLetterOrDigit(c) || c is '.' or '_' ? c : '-'));
        return number == 1 ? $"{safe}.json" : $"{safe}-{number}.json";
    }

    private async Task<IReadOnlyList<string>> WriteAsync(
        IReadOnlyList<string> names,
        Action<IReadOnlyList<AtomicFile>> write,
        CancellationToken cancellationToken
    )
    {
        try
        {
            Directory.CreateDirectory(folder);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw CommandFailure.Misuse($"The folder '{folder}' can not be made; name another one with --out.");
        }
        var files = new List<AtomicFile>();
        try
        {
            string[] paths = [.. names.Select(name => Path.Combine(folder, name))];
            foreach (string path in paths)
            {
                files.Add(AtomicFile.Create(path, replace));
            }
            await Task.Run(() => write(files), cancellationToken);
            foreach (AtomicFile file in files)
            {
                await file.PublishAsync(cancellationToken);
            }
            return paths;
        }
        finally
        {
            foreach (AtomicFile file in files)
            {
                await file.DisposeAsync();
            }
        }
    }
}
