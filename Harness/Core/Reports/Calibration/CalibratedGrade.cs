using Gridlock.Core.Statistics.Calibration;
using Gridlock.Core.Statistics.Intervals;

namespace Gridlock.Core.Reports.Calibration;

/// <summary>How hard the items of one grade proved to be.</summary>
/// <param name="Solved">The share of tries, every item alike; at 95% confidence, puzzles are clusters.</param>
public sealed record CalibratedGrade(
    int Grade,
    int Items,
    int Puzzles,
    ClusteredShare Solved,
    GroupDifficulty Difficulty
);
