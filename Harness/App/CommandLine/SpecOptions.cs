using System.CommandLine;
using System.Text;
using Gridlock.Puzzles.Generation;
using Gridlock.Puzzles.Grids;
using Gridlock.Puzzles.Identity;
using Gridlock.Puzzles.Json;
using Gridlock.Puzzles.Themes;
using Gridlock.Puzzles.Wording;
using Gridlock.Solver.Deduction;

namespace Gridlock.App.CommandLine;

/// <summary>The options that say which puzzle to make.</summary>
internal sealed class SpecOptions
{
    private const int Rows = 4;
    private const int Columns = 7;
    private const string DefaultTheme = "museum";

    private static readonly string[] s_themes = [.. ThemeCatalogue.All.Select(static theme => theme.Name)];

    private readonly PhrasingOptions _phrasing = new();

    private readonly Option<string?> _seed = ValueOption.Text(
        "--seed",
        "S",
        "64 hex digits, or any text, which is hashed; the same seed gives the same puzzle. A fresh one if not given."
    );

    private readonly Option<string?> _shape = ValueOption.Word(
        "--shape",
        "S",
        $"{ShapeName.LineUp}, where each row is filled by one category, or {ShapeName.Vault}, where anything may stand anywhere ({ShapeName.LineUp}).",
        ShapeName.LineUp,
        ShapeName.Vault
    );

    private readonly Option<int?> _rows = Side(
        "--rows",
        $"Kinds of artifacts, which is rows in a {ShapeName.Vault} ({Rows})."
    );
    private readonly Option<int?> _columns = Side("--columns", $"Places in the line ({Columns}).");

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
        "Complexity tiers (3; 1 for grade 1)."
    );

    private readonly Option<int?> _grade = ValueOption.Whole(
        "--grade",
        (int)Grade.Direct,
        (int)Grade.NestedWhatIf,
        "How hard every tier has to be, exactly: 1 direct, 2 relations, 3 sets, 4 counting, 5 what-if, 6 nested what-if (as it comes)."
    );

    private readonly Option<string?> _theme = ValueOption.Word(
        "--theme",
        "T",
        $"Where the names come from: {string.Join(", ", s_themes)} ({DefaultTheme}).",
        s_themes
    );

    /// <summary>All but the seed.</summary>
    private Option[] Traits => [_shape, _rows, _columns, _conditions, _tiers, _grade, _theme];

    public void AddTo(Command command)
    {
        foreach (Option option in Traits.Prepend(_seed))
        {
            command.Add(option);
        }
        _phrasing.AddTo(command);
    }

    public Seed Seed(ParseResult given) => SeedOrNull(given) ?? Puzzles.Identity.Seed.Fresh();

    /// <summary>Null where it was not given.</summary>
    public Seed? SeedOrNull(ParseResult given) =>
        given.GetValue(_seed) is string text ? Puzzles.Identity.Seed.Parse(text) : null;

    /// <summary>The name of an option that was given and says how a fresh puzzle is to be, apart from the seed; null if none was.</summary>
    public string? FirstTrait(ParseResult given) =>
        Traits.Concat(_phrasing.All).FirstOrDefault(option => given.GetResult(option) is { Implicit: false })?.Name;

    /// <exception cref="CommandFailure">No puzzle can be like that.</exception>
    public PuzzleSpec Spec(ParseResult given)
    {
        Shape shape = ShapeName.Find(given.GetValue(_shape) ?? "") ?? Shape.LineUp;
        int rows = given.GetValue(_rows) ?? Rows;
        int columns = given.GetValue(_columns) ?? Columns;
        if (Grid.SizeFlaw(shape, rows, columns) is string sizeFlaw)
        {
            throw CommandFailure.Misuse(sizeFlaw);
        }
        int? grade = given.GetValue(_grade);
        var spec = new PuzzleSpec(
            rows,
            columns,
            given.GetValue(_conditions) ?? UsualCounts.BaseConditions(shape, rows, columns, grade),
            given.GetValue(_tiers) ?? UsualCounts.Tiers(grade),
            ThemeCatalogue.Find(given.GetValue(_theme) ?? DefaultTheme)!
        )
        {
            Shape = shape,
            Grade = grade,
            Phrasing = _phrasing.Phrasing(given, Phrasing.Usual),
        };
        return spec.Flaw() is string flaw ? throw CommandFailure.Misuse(flaw) : spec;
    }

    /// <summary>The arguments that ask for this puzzle again; defaults are left out.</summary>
    public static string Written(PuzzleSpec spec, string seed)
    {
        int usual = UsualCounts.BaseConditions(spec.Shape, spec.Rows, spec.Columns, spec.Grade);
        var written = new StringBuilder($"--seed {seed}");
        written.Append(spec.Shape == Shape.LineUp ? "" : $" --shape {ShapeName.Of(spec.Shape)}");
        written.Append(spec.Rows == Rows ? "" : $" --rows {spec.Rows}");
        written.Append(spec.Columns == Columns ? "" : $" --columns {spec.Columns}");
        written.Append(spec.BaseConditions == usual ? "" : $" --conditions {spec.BaseConditions}");
        written.Append(spec.Tiers == UsualCounts.Tiers(spec.Grade) ? "" : $" --tiers {spec.Tiers}");
        written.Append(spec.Grade is { } grade ? $" --grade {grade}" : "");
        written.Append(spec.Theme.Name == DefaultTheme ? "" : $" --theme {spec.Theme.Name}");
        return written.Append(PhrasingOptions.Written(spec.Phrasing)).ToString();
    }

    private static Option<int?> Side(string name, string description) =>
        ValueOption.Whole(name, Grid.LeastSide, Grid.MostSide, description);
}
