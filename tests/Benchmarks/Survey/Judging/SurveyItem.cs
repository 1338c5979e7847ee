using Gridlock.Puzzles.Generation;
using Gridlock.Puzzles.Identity;

namespace Gridlock.Benchmarks.Survey.Judging;

/// <summary>One puzzle that a survey asks for.</summary>
/// <param name="Index">Its place in the survey, from 0.</param>
internal sealed record SurveyItem(int Index, PuzzleSpec Spec, Seed Seed)
{
    internal int Cells => Spec.Rows * Spec.Columns * Spec.Tiers;
}
