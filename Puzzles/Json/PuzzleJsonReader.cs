using System.Collections.Immutable;
using System.Text.Json;
using Gridlock.Puzzles.Grids;
using Gridlock.Puzzles.Tiers;
using Gridlock.Puzzles.Wording;

namespace Gridlock.Puzzles.Json;

/// <summary>Reads one puzzle; the first flaw ends it with a <see cref="PuzzleFormatException"/>.</summary>
internal sealed class PuzzleJsonReader(JsonElement json)
{
    internal Puzzle Read()
    {
        string format = json.Text("format");
        Require(format == PuzzleJson.Format, $"The format is '{format}'; this version reads '{PuzzleJson.Format}'.");
        ImmutableArray<Category> categories = Categories();
        Grid grid = Grid(categories);
        Labels labels = LabelsJson.Read(json, grid, categories);
        ImmutableArray<NumberedCondition> conditions =
        [
            .. json.Member("conditions", JsonValueKind.Array)
                .EnumerateArray()
                .Select(condition => new NumberedCondition(
                    condition.Number("number"),
                    condition.Number("tier"),
                    ConditionJson.Read(condition, grid, labels),
                    condition.Text("text"),
                    Role(condition)
                )),
        ];
        var puzzle = new Puzzle
        {
            Id = json.Text("id"),
            Seed = json.TextOr("seed", ""),
            Grid = grid,
            Theme = json.TextOr("theme", ""),
            Labels = labels,
            Categories = categories,
            Conditions = conditions,
            Solution =
                json.TryGetProperty("solution", out JsonElement none) && none.ValueKind == JsonValueKind.Null
                    ? []
                    : AllocationJson.Read(json, "solution", grid, labels),
            Tiers =
            [
                .. json.Member("tiers", JsonValueKind.Array)
                    .EnumerateArray()
                    .Select(t => new TierRating(
                        t.Number("tier"),
                        t.Number("grade"),
                        t.Number("steps"),
                        (int)t.LongOr("whatIfs", 0),
                        t.DoubleOr("searchSpace", 0),
                        t.DoubleOr("difficulty", 0)
                    )
                    {
                        Unfinished =
                            t.TryGetProperty("unfinished", out JsonElement told)
                            && told.ValueKind == JsonValueKind.True,
                    }),
            ],
            Fingerprint = json.TextOr("fingerprint", ""),
            Proof = Proof(),
            TwinOf = json.TextOr("twinOf", "") is { Length: > 0 } original ? original : null,
            Trap = TrapJson.Read(json, grid, labels),
        };
        PuzzleConsistency.Check(puzzle);
        return puzzle;
    }

    private ImmutableArray<Category> Categories() =>
        [
            .. json.Member("categories", JsonValueKind.Array)
                .EnumerateArray()
                .Select(category => new Category(
                    category.Text("name"),
                    [
                        .. category
                            .Member("artifacts", JsonValueKind.Array)
                            .EnumerateArray()
                            .Select(artifact => new Artifact(artifact.Text("name"), artifact.Number("complexity"))),
                    ]
                )),
        ];

    private Grid Grid(ImmutableArray<Category> categories)
    {
        string name = json.Text("shape");
        Shape shape =
            ShapeName.Find(name)
            ?? throw new PuzzleFormatException(
                $"The shape is '{name}'; this version reads '{ShapeName.LineUp}' and '{ShapeName.Vault}'."
            );
        int rows = json.Number("rows");
        int columns = json.Number("columns");
        if (Grids.Grid.SizeFlaw(shape, rows, columns) is { } flaw)
        {
            throw new PuzzleFormatException(flaw);
        }
        Require(categories.Length == rows, $"There are {categories.Length} categories for {rows} rows.");
        foreach (Category category in categories)
        {
            Require(
                category.Artifacts.Length == columns,
                $"Category '{category.Name}' has {category.Artifacts.Length} artifacts for {columns} columns."
            );
        }
        ImmutableArray<int> ratings = [.. categories.SelectMany(c => c.Artifacts).Select(a => a.Complexity)];
        Require(ratings.All(rating => rating is >= 1 and <= 5), "A complexity rating is a number from 1 to 5.");
        return new Grid(shape, rows, columns, ratings);
    }

    private static ConditionRole Role(JsonElement condition)
    {
        string role = condition.TextOr("role", RoleName.Of(ConditionRole.Needed));
        return RoleName.Find(role)
            ?? throw new PuzzleFormatException(
                $"A condition has the role '{role}'; this version knows {string.Join(", ", RoleName.All)}."
            );
    }

    private ProofRecord? Proof()
    {
        if (!json.TryGetProperty("proof", out JsonElement proof) || proof.ValueKind != JsonValueKind.Object)
        {
            return null;
        }
        double? milliseconds =
            proof.TryGetProperty("milliseconds", out JsonElement time)
            && time.ValueKind == JsonValueKind.Number
            && time.TryGetDouble(out double read)
            && double.IsFinite(read)
                ? read
                : null;
        return new ProofRecord(
            proof.TextOr("engine", ""),
            proof.TextOr("version", ""),
            proof.TextOr("status", ""),
            milliseconds,
            [
                .. proof
                    .Member("tiers", JsonValueKind.Array)
                    .EnumerateArray()
                    .Select(t => new TierProof(
                        t.Number("tier"),
                        t.Text("status"),
                        t.LongOr("conflicts", 0),
                        t.LongOr("branches", 0)
                    )),
            ]
        );
    }

    private static void Require(bool condition, string otherwise)
    {
        if (!condition)
        {
            throw new PuzzleFormatException(otherwise);
        }
    }
}
