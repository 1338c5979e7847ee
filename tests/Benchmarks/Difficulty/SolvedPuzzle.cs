using Gridlock.Puzzles;
using Gridlock.Puzzles.Tiers;

namespace Gridlock.Benchmarks.Difficulty;

/// <summary>A published puzzle and how many models solved it.</summary>
/// <param name="Conflicts">What Z3 counted, as published with the puzzle.</param>
/// <param name="Solvers">The names of the models that solved it.</param>
/// <param name="Fitted">True for the half that coefficients are fitted on.</param>
internal sealed record SolvedPuzzle(
    Puzzle Puzzle,
    DifficultyFeatures Features,
    IReadOnlyCollection<string> Solvers,
    int Models,
    double Conflicts,
    bool Fitted
)
{
    public string Size => $"{Puzzle.Grid.Rows}x{Puzzle.Grid.Columns}";

    public int SolvedBy => Solvers.Count;

    public double Rate => (double)SolvedBy / Models;

    /// <summary>The log-odds that a model fails, half a model added to either side so that it is finite.</summary>
    public double Failure => Math.Log((Models - SolvedBy + 0.5) / (SolvedBy + 0.5));

    public double Score => Puzzles.Tiers.Difficulty.Of(Features);
}
