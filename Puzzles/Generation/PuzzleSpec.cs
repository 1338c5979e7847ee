using Gridlock.Puzzles.Grids;
using Gridlock.Puzzles.Themes;
using Gridlock.Puzzles.Wording;

namespace Gridlock.Puzzles.Generation;

/// <summary>What kind of puzzle to generate.</summary>
/// <param name="Rows">2 to 8.</param>
/// <param name="Columns">2 to 8.</param>
/// <param name="BaseConditions">The exact number of conditions that all tiers share; see <see cref="BaseConditionLimits"/>.</param>
/// <param name="Tiers">1 to 3: the puzzle has the tiers from 1 to this.</param>
public sealed record PuzzleSpec(int Rows, int Columns, int BaseConditions, int Tiers, Theme Theme)
{
    public const int MostTiers = 3;
    public const int MostGrade = 6;

    public Shape Shape { get; init; }

    public Phrasing Phrasing { get; init; } = Phrasing.Usual;

    /// <summary>The grade that every tier has to have, 1 to 6; null for whatever comes.</summary>
    public int? Grade { get; init; }

    /// <summary>Null for a spec that can be met, otherwise one sentence that names the value and what is allowed.</summary>
    public string? Flaw()
    {
        if (Rows is < Grid.LeastSide or > Grid.MostSide)
        {
            return $"{Rows} rows is out of range: a puzzle has {Grid.LeastSide} to {Grid.MostSide}.";
        }
        if (Columns is < Grid.LeastSide or > Grid.MostSide)
        {
            return $"{Columns} columns is out of range: a puzzle has {Grid.LeastSide} to {Grid.MostSide}.";
        }
        if (Grid.SizeFlaw(Shape, Rows, Columns) is { } flaw)
        {
            return flaw;
        }
        if (Tiers is < 1 or > MostTiers)
        {
            return $"{Tiers} tiers is out of range: a puzzle has 1 to {MostTiers}.";
        }
        if (Grade is < 1 or > MostGrade)
        {
            return $"Grade {Grade} is out of range: a tier has 1 to {MostGrade}.";
        }
        if (Grade == 1 && Tiers > 1)
        {
            return $"Grade 1 is for puzzles of 1 tier, not {Tiers}: tier 2 adds relations, which are grade 2 at least.";
        }
        int most = BaseConditionLimits.Most(Shape, Rows, Columns);
        return BaseConditions < 0 || BaseConditions > most
            ? $"A {Rows}x{Columns} {(Shape == Shape.Vault ? "vault" : "puzzle")} can have 0 to {most} base conditions, not {BaseConditions}: "
                + "with more, some would follow from the others or leave nothing for the tiers to settle."
            : null;
    }

    /// <summary>All that decides the puzzle beside the seed; what is usual goes unsaid.</summary>
    public override string ToString() =>
        $"{(Shape == Shape.Vault ? "vault" : "lineup")} {Rows}x{Columns} base {BaseConditions} tiers {Tiers} {Theme.Name}"
        + (Grade is { } grade ? $" grade {grade}" : "")
        + (Phrasing == Phrasing.Usual ? "" : $" {LanguageCode.Of(Phrasing.Language)} {Phrasing.Style}")
        + (Phrasing.NumberWords ? " number words" : "");
}
