using BenchmarkDotNet.Attributes;
using Gridlock.Puzzles;
using Gridlock.Puzzles.Generation;
using Gridlock.Puzzles.Identity;
using Gridlock.Puzzles.Themes;
using Gridlock.Solver.Search;

namespace Gridlock.Benchmarks;

/// <summary>One proof by our own search that a finished 4x7 tier has no second allocation; it must allocate nothing.</summary>
[MemoryDiagnoser]
public class SearchBenchmarks
{
    private readonly Searcher _searcher = new();
    private byte[] _hidden = [];
    private byte[] _other = [];

    [Params(1, 2, 3)]
    public int Tier { get; set; }

    [GlobalSetup]
    public void Load()
    {
        var spec = new PuzzleSpec(4, 7, 15, 3, new Museum());
        Puzzle puzzle = ((GenerationResult.Generated)new PuzzleGenerator().Generate(spec, Seed.Parse("search"))).Puzzle;
        _searcher.Load(puzzle.ToProblem(Tier));
        _hidden = [.. puzzle.Solution];
        _other = new byte[_hidden.Length];
    }

    [Benchmark]
    public SearchOutcome FindOther() => _searcher.FindOther(_hidden, _other);
}
