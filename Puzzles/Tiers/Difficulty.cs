namespace Gridlock.Puzzles.Tiers;

/// <summary>An estimate of how hard a tier is for language models: the log-odds that one of them fails. 0 is a tier that half of
/// them solve; 1 more is about 2.7 times the odds of failing.</summary>
/// <remarks>
/// <para>Least squares on 128 puzzles of ZebraLogic (2 to 6 houses, 2 to 6 attributes) and the answers of 35 to 53 models of 2024 to
/// each. The four features of the conditions were fitted inside each size alone, then the search space on what they left; the
/// command "difficulty" of tests/Benchmarks fits and measures it again.</para>
/// <para>Spearman's correlation with the share of models that solve a puzzle, inside a size, is -0.59 on the 118 puzzles of the
/// other half (mean over sizes weighted by puzzles; Z3's conflicts reach -0.54 there). Fitted and measured on 200 other halves it is
/// -0.59 in the middle and -0.48 to -0.67 in eight of ten, where Z3's conflicts reach -0.48. The features were chosen with an eye on
/// all puzzles, the coefficients on the fitted half alone.</para>
/// <para>Outside of that range only the order may mean something: models differ, and so do wordings and kinds of conditions.</para>
/// </remarks>
public static class Difficulty
{
    public const double Constant = 1.713;

    /// <summary>For each power of ten of the search space.</summary>
    public const double OfSearchSpace = 0.378;

    public const double OfRelational = 1.455;

    public const double OfOpen = 0.443;

    public const double OfFocus = -1.075;

    public const double OfCoverage = 0.910;

    public static double Of(DifficultyFeatures features) =>
        Constant
        + OfSearchSpace * features.SearchSpace
        + OfRelational * features.Relational
        + OfOpen * features.Open
        + OfFocus * features.Focus
        + OfCoverage * features.Coverage;
}
