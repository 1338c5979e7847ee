using System.Collections.Immutable;
using Gridlock.Core.Players.Catalogue.Reading;
using Gridlock.Core.Players.Catalogue.Yaml;
using Gridlock.Core.Runs.Plans;
using Gridlock.Puzzles.Generation;
using Gridlock.Puzzles.Grids;
using Gridlock.Puzzles.Json;
using Gridlock.Puzzles.Themes;
using Gridlock.Puzzles.Wording;

namespace Gridlock.Core.Runs.Plans.Reading;

/// <summary>Reads which puzzles a plan plays; what a spec leaves out is as in 'puzzle new'.</summary>
internal static class PuzzleBatchReader
{
    internal static readonly string[] FreshKeys =
    [
        "count",
        "seed",
        "shape",
        "rows",
        "columns",
        "conditions",
        "tiers",
        "grade",
        "theme",
        "language",
        "style",
        "numberWords",
    ];

    internal static readonly string[] BroughtKeys = ["file", "count"];

    private const int UsualRows = 4;
    private const int UsualColumns = 7;
    private const string UsualTheme = "museum";

    public static ImmutableArray<PuzzleBatch> Read(YamlNode node)
    {
        ImmutableArray<PuzzleBatch> batches =
        [
            .. Section.Items(node, "'puzzles'", "a list of specs and files").Select(ReadOne),
        ];
        long known = batches.Sum(static batch => (batch as PuzzleBatch.Fresh)?.Count ?? 0L);
        return known <= Plan.MostPuzzles
            ? batches
            : throw new YamlFaultException(
                node.At,
                $"{known} puzzles are too many for one run; ask for {Plan.MostPuzzles} at most."
            );
    }

    private static PuzzleBatch ReadOne(YamlNode node)
    {
        bool isFile = node is YamlNode.Map map && map.Entries.Any(static entry => entry.Key.Text == BroughtKeys[0]);
        return isFile ? Brought(node) : Fresh(node);
    }

    private static PuzzleBatch.Brought Brought(YamlNode node)
    {
        var section = new Section(node, "puzzles from a file", BroughtKeys);
        YamlNode.Scalar file = section.Word("file")!;
        return new PuzzleBatch.Brought(file.Text, section.Whole("count", 1, Plan.MostPuzzles))
        {
            At = file.At.ToString(),
        };
    }

    private static PuzzleBatch.Fresh Fresh(YamlNode node)
    {
        var section = new Section(node, "a puzzle spec", FreshKeys);
        Shape shape = ShapeName.Find(section.OneOf("shape", [ShapeName.LineUp, ShapeName.Vault]) ?? "") ?? Shape.LineUp;
        int rows = section.Whole("rows", Grid.LeastSide, Grid.MostSide) ?? UsualRows;
        int columns = section.Whole("columns", Grid.LeastSide, Grid.MostSide) ?? UsualColumns;
        if (Grid.SizeFlaw(shape, rows, columns) is string sizeFlaw)
        {
            throw Impossible(section, sizeFlaw);
        }
        int? grade = section.Whole("grade", 1, PuzzleSpec.MostGrade);
        var spec = new PuzzleSpec(
            rows,
            columns,
            section.Whole("conditions", 0, 99) ?? UsualCounts.BaseConditions(shape, rows, columns, grade),
            section.Whole("tiers", 1, PuzzleSpec.MostTiers) ?? UsualCounts.Tiers(grade),
            ThemeCatalogue.Find(section.OneOf("theme", ThemeNames) ?? UsualTheme)!
        )
        {
            Shape = shape,
            Grade = grade,
            Phrasing = PhrasingOf(section),
        };
        return spec.Flaw() is string flaw
            ? throw Impossible(section, flaw)
            : new PuzzleBatch.Fresh(spec, section.Whole("count", 1, Plan.MostPuzzles) ?? 1, section.Word("seed")?.Text);
    }

    internal static string[] ThemeNames => [.. ThemeCatalogue.All.Select(static theme => theme.Name)];

    private static Phrasing PhrasingOf(Section section)
    {
        Phrasing usual = Phrasing.Usual;
        return new Phrasing(
            section.OneOf("language", LanguageCode.All) is string language
                ? LanguageCode.Find(language)!.Value
                : usual.Language,
            section.OneOf("style", StyleName.All) is string style ? StyleName.Find(style)!.Value : usual.Style,
            section.Flag("numberWords") ?? usual.NumberWords
        );
    }

    private static YamlFaultException Impossible(Section section, string flaw) =>
        new(section.At, $"no puzzle can be like this: {char.ToLowerInvariant(flaw[0])}{flaw[1..]}");
}
