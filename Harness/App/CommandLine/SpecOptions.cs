using System.CommandLine;
using System.Text;
using Gridlock.Puzzles.Generation;
using Gridlock.Puzzles.Grids;
using Gridlock.Puzzles.Identity;
using Gridlock.Puzzles.Themes;

namespace Gridlock.App.CommandLine;

/// <summary>The options that say which puzzle to make.</summary>
internal sealed class SpecOptions
{
    private const int Rows = 4;
    private const int Columns = 7;
    private const int ClassicConditions = 15;
    private const string DefaultTheme = "museum";

    private static readonly string[] s_themes = [.. ThemeCatalogue.All.Select(static theme => theme.Name)];

    private readonly Option<string?> _seed = ValueOption.Text(
        "--seed",
        "S",
        "64 hex digits, or any text, which is hashed; the same seed gives the same puzzle. A fresh one if not given."
    );

    private readonly Option<int?> _rows = Side("--rows", "Kinds of artifacts (4).");
    private readonly Option<int?> _columns = Side("--columns", "Places in the line (7).");

    private readonly Option<int?> _conditions = ValueOption.Whole(
        "--conditions",
        0,
        99,
        "Base conditions, exactly (15, or as many as a smaller grid can have)."
    );

    private readonly Option<int?> _tiers = ValueOption.Whole(
        "--tiers",
        1,
        PuzzleSpec.MostTiers,
        "Complexity tiers (3)."
    );

    private readonly Option<string?> _theme = ValueOption.Word(
        "--theme",
        "T",
        $"Where the names come from: {string.Join(", ", s_themes)} ({DefaultTheme}).",
        s_themes
    );

    public void AddTo(Command command)
    {
        foreach (Option option in new Option[] { _seed, _rows, _columns, _conditions, _tiers, _theme })
        {
            command.Add(option);
        }
    }

    public Seed Seed(ParseResult given) =>
        given.GetValue(_seed) is string text ? Puzzles.Identity.Seed.Parse(text) : Puzzles.Identity.Seed.Fresh();

    /// <exception cref="CommandFailure">No puzzle can be like that.</exception>
    public PuzzleSpec Spec(ParseResult given)
    {
        int rows = given.GetValue(_rows) ?? Rows;
        int columns = given.GetValue(_columns) ?? Columns;
        var spec = new PuzzleSpec(
            rows,
            columns,
            given.GetValue(_conditions) ?? Math.Min(ClassicConditions, BaseConditionLimits.Most(rows, columns)),
            given.GetValue(_tiers) ?? PuzzleSpec.MostTiers,
            ThemeCatalogue.Find(given.GetValue(_theme) ?? DefaultTheme)!
        );
        return spec.Flaw() is string flaw ? throw CommandFailure.Misuse(flaw) : spec;
    }

    /// <summary>The arguments that ask for this puzzle again; defaults are left out.</summary>
    public static string Written(PuzzleSpec spec, string seed)
    {
        int usual = Math.Min(ClassicConditions, BaseConditionLimits.Most(spec.Rows, spec.Columns));
        var written = new StringBuilder($"--seed {seed}");
        written.Append(spec.Rows == Rows ? "" : $" --rows {spec.Rows}");
        written.Append(spec.Columns == Columns ? "" : $" --columns {spec.Columns}");
        written.Append(spec.BaseConditions == usual ? "" : $" --conditions {spec.BaseConditions}");
        written.Append(spec.Tiers == PuzzleSpec.MostTiers ? "" : $" --tiers {spec.Tiers}");
        written.Append(spec.Theme.Name == DefaultTheme ? "" : $" --theme {spec.Theme.Name}");
        return written.ToString();
    }

    private static Option<int?> Side(string name, string description) =>
        ValueOption.Whole(name, Grid.LeastSide, Grid.MostSide, description);
}
