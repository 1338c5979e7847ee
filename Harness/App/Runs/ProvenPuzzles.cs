using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Gridlock.App.Puzzling;
using Gridlock.Puzzles;
using Gridlock.Puzzles.Json;
using Gridlock.Puzzles.Tiers;
using Gridlock.Solver.CpSat;
using Gridlock.Transcripts.Journal;

namespace Gridlock.App.Runs;

/// <summary>The puzzles of imported answers as CP-SAT finds them: an answer is judged only where there is one truth to judge it by.</summary>
internal sealed class ProvenPuzzles(Prover prover)
{
    private readonly PuzzleProver _prover = new(prover);
    private readonly Dictionary<string, Puzzle> _proven = [];
    private readonly Dictionary<string, LeftOutPuzzle> _flawed = [];

    /// <summary>The puzzles that are not what they say, in the order of the file.</summary>
    public ImmutableArray<LeftOutPuzzle> Flawed => [.. _flawed.Values];

    /// <summary>True if there were puzzles and not one is what it says.</summary>
    public bool NoneHolds => _proven.Count == 0 && _flawed.Count > 0;

    /// <summary>Proves a puzzle that was not seen yet.</summary>
    public async Task AddAsync(Puzzle puzzle, CancellationToken cancellationToken)
    {
        string key = Key(puzzle);
        if (_proven.ContainsKey(key) || _flawed.ContainsKey(key))
        {
            return;
        }
        if (!PuzzleInspector.Violated(puzzle, puzzle.Solution).IsEmpty)
        {
            _flawed[key] = new LeftOutPuzzle(puzzle.Id, LeftOutPuzzle.WrongSolution, 0);
            return;
        }
        Puzzle proven = await _prover.ProveAsync(puzzle, cancellationToken);
        string wanted = ProofDemand.Wanted(puzzle);
        if (proven.Proof!.Tiers.FirstOrDefault(tier => tier.Status != wanted) is { } other)
        {
            _flawed[key] = new LeftOutPuzzle(puzzle.Id, other.Status, 0);
        }
        else
        {
            // Who brought a proof keeps it; of a new one the time would differ from import to import.
            _proven[key] = puzzle.Proof is null
                ? proven with
                {
                    Proof = proven.Proof with { Milliseconds = null },
                }
                : puzzle;
        }
    }

    /// <summary>The puzzle with its proof; false, and one answer more left out, where it is not what it says.</summary>
    public bool Find(Puzzle puzzle, [NotNullWhen(true)] out Puzzle? proven)
    {
        string key = Key(puzzle);
        if (!_proven.TryGetValue(key, out proven))
        {
            LeftOutPuzzle flawed = _flawed[key];
            _flawed[key] = flawed with { Answers = flawed.Answers + 1 };
        }
        return proven is not null;
    }

    private static string Key(Puzzle puzzle) => DocumentHash.Of(PuzzleJson.Write(puzzle));
}
