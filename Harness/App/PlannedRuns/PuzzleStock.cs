using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Gridlock.App.CommandLine;
using Gridlock.App.Puzzling;
using Gridlock.Core.Runs.Plans;
using Gridlock.Puzzles;
using Gridlock.Puzzles.Json;

namespace Gridlock.App.PlannedRuns;

/// <summary>Puzzles of a file, found by number without all being in memory.</summary>
internal sealed class PuzzleStock
{
    private const byte LineFeed = (byte)'\n';

    private readonly string _path;
    private readonly List<long> _offsets = [0];
    private readonly List<byte> _tiers = [];

    private PuzzleStock(string path) => _path = path;

    public int Count => _tiers.Count;

    /// <summary>True if every puzzle says that it was proven.</summary>
    public bool IsProven { get; private set; } = true;

    /// <summary>"sha256:" and hex, over the bytes of the copy.</summary>
    public string Hash { get; private set; } = "";

    /// <summary>The name of the copy of a batch in a run folder.</summary>
    /// <param name="batch">From 0.</param>
    public static string CopyName(int batch) => PuzzleBatch.Brought.CopyName(batch);

    /// <summary>Copies what a plan names, one puzzle a line, so that the run does not depend on the file any more.</summary>
    /// <exception cref="CommandFailure">The file can not be read, or has fewer puzzles than are asked for.</exception>
    public static async Task<PuzzleStock> TakeAsync(
        PuzzleBatch.Brought batch,
        PlanFile plan,
        string copy,
        CancellationToken cancellationToken
    )
    {
        try
        {
            return await CopyAsync(
                batch,
                SourceOf(batch, plan.Folder, Path.GetFileName(copy)),
                copy,
                cancellationToken
            );
        }
        catch (CommandFailure failure)
        {
            string sentence = failure.Message.Replace(
                Path.Combine(plan.Folder, batch.File),
                batch.File,
                StringComparison.Ordinal
            );
            throw new CommandFailure(failure.Code, $"{plan.Name}, {batch.At}: {sentence}");
        }
    }

    /// <summary>A plan that lies in a run means the puzzles of that run, wherever they came from.</summary>
    private static string SourceOf(PuzzleBatch.Brought batch, string folder, string copyName)
    {
        string kept = Path.Combine(folder, copyName);
        return File.Exists(kept) && RecordedPuzzles.AreIn(folder) ? kept : Path.Combine(folder, batch.File);
    }

    private static async Task<PuzzleStock> CopyAsync(
        PuzzleBatch.Brought batch,
        string source,
        string copy,
        CancellationToken cancellationToken
    )
    {
        var stock = new PuzzleStock(copy);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        await using var written = new FileStream(copy, FileMode.CreateNew, FileAccess.Write, FileShare.Read, 1 << 16);
        // The name is the plan's own: where the plan lies is nobody's business.
        await foreach (Puzzle puzzle in PuzzleSource.Open(source).ReadAsync(cancellationToken))
        {
            byte[] line = [.. Encoding.UTF8.GetBytes(PuzzleJson.Write(puzzle)), LineFeed];
            await written.WriteAsync(line, cancellationToken);
            hash.AppendData(line);
            stock.Add(puzzle, line.Length);
            if (stock.Count == (batch.Count ?? Plan.MostPuzzles))
            {
                break;
            }
        }
        if (stock.Count < batch.Count)
        {
            throw CommandFailure.Misuse(
                $"'{batch.File}' holds {stock.Count} puzzles, and the plan asks for {batch.Count} of them."
            );
        }
        written.Flush(flushToDisk: true);
        stock.Hash = Name(hash);
        return stock;
    }

    /// <summary>The copy that an earlier process made.</summary>
    /// <param name="hash">As the journal has it.</param>
    /// <exception cref="CommandFailure">The copy is not there, or was changed.</exception>
    public static async Task<PuzzleStock> OpenAsync(string copy, string hash, CancellationToken cancellationToken)
    {
        PuzzleStock stock;
        if (!File.Exists(copy))
        {
            throw CommandFailure.Misuse($"'{copy}' is gone, which holds puzzles of the run; put it back.");
        }
        stock = await ScanAsync(copy, cancellationToken);
        return stock.Hash == hash
            ? stock
            : throw CommandFailure.Misuse(
                $"'{copy}' was changed since the run began, and the run can only go on with the puzzles it began with; put it back."
            );
    }

    /// <summary>The tiers of a puzzle, ascending.</summary>
    /// <param name="index">From 0.</param>
    public ImmutableArray<int> TiersOf(int index)
    {
        byte tiers = _tiers[index];
        return [.. Enumerable.Range(1, 7).Where(tier => (tiers & (1 << tier)) != 0)];
    }

    /// <param name="index">From 0.</param>
    public async Task<Puzzle> ReadAsync(int index, CancellationToken cancellationToken)
    {
        byte[] line = new byte[_offsets[index + 1] - _offsets[index]];
        await using var file = new FileStream(_path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, 0);
        file.Position = _offsets[index];
        await file.ReadExactlyAsync(line, cancellationToken);
        return PuzzleJson.Read(Encoding.UTF8.GetString(line)) switch
        {
            PuzzleReading.Read read => read.Puzzle,
            PuzzleReading.Unreadable unreadable => throw CommandFailure.Misuse($"{_path}: {unreadable.Reason}"),
            _ => throw new InvalidOperationException("A puzzle is read or not."),
        };
    }

    private static async Task<PuzzleStock> ScanAsync(string copy, CancellationToken cancellationToken)
    {
        var stock = new PuzzleStock(copy);
        await foreach (Puzzle puzzle in PuzzleSource.Open(copy).ReadAsync(cancellationToken))
        {
            stock.Add(puzzle, Encoding.UTF8.GetByteCount(PuzzleJson.Write(puzzle)) + 1);
        }
        await using FileStream file = File.OpenRead(copy);
        stock.Hash = "sha256:" + Convert.ToHexStringLower(await SHA256.HashDataAsync(file, cancellationToken));
        return stock;
    }

    private void Add(Puzzle puzzle, int bytes)
    {
        _offsets.Add(_offsets[^1] + bytes);
        IsProven &= RecordedProof.IsClaimed(puzzle);
        _tiers.Add((byte)puzzle.Tiers.Aggregate(0, static (mask, tier) => mask | (1 << tier.Tier)));
    }

    private static string Name(IncrementalHash hash) => "sha256:" + Convert.ToHexStringLower(hash.GetCurrentHash());
}
