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
        string shape = json.Text("shape");
        Require(shape == PuzzleJson.LineUp, $"The shape is '{shape}'; this version reads '{PuzzleJson.LineUp}'.");

        ImmutableArray<Category> categories = Categories();
        Grid grid = Grid(categories);
        Labels labels = Labels(grid, categories);
        ImmutableArray<NumberedCondition> conditions =
        [
            .. json.Member("conditions", JsonValueKind.Array)
                .EnumerateArray()
                .Select(condition => new NumberedCondition(
                    condition.Number("number"),
                    condition.Number("tier"),
                    ConditionJson.Read(condition, grid, labels),
                    condition.Text("text")
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
            Solution = Solution(grid, labels),
            Tiers =
            [
                .. json.Member("tiers", JsonValueKind.Array)
                    .EnumerateArray()
                    .Select(t => new TierRating(t.Number("tier"), t.Number("grade"), t.Number("steps"))),
            ],
            Fingerprint = json.TextOr("fingerprint", ""),
            Proof = Proof(),
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
        int rows = json.Number("rows");
        int columns = json.Number("columns");
        Require(
            rows is >= Grids.Grid.LeastSide and <= Grids.Grid.MostSide
                && columns is >= Grids.Grid.LeastSide and <= Grids.Grid.MostSide,
            $"The puzzle is {rows}x{columns}; a line-up is 2x2 to 8x8."
        );
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
        return new Grid(Shape.LineUp, rows, columns, ratings);
    }

    private Labels Labels(Grid grid, ImmutableArray<Category> categories)
    {
        ImmutableArray<string> artifacts = [.. categories.SelectMany(c => c.Artifacts).Select(a => a.Name)];
        ImmutableArray<string> columns = Texts(json.Member("columnNames", JsonValueKind.Array), "columnNames");
        Require(columns.Length == grid.Columns, $"There are {columns.Length} columnNames for {grid.Columns} columns.");
        return new Labels(
            artifacts,
            columns,
            json.TextOr("columnNoun", "column"),
            json.TextOr("columnNounPlural", "columns")
        );
    }

    private ImmutableArray<byte> Solution(Grid grid, Labels labels)
    {
        JsonElement rows = json.Member("solution", JsonValueKind.Array);
        byte[] positions = new byte[grid.Artifacts];
        Array.Fill(positions, byte.MaxValue);
        foreach ((int index, JsonElement row) in rows.EnumerateArray().Index())
        {
            ImmutableArray<string> names = Texts(row, "solution");
            for (int column = 0; column < names.Length; column++)
            {
                int artifact = labels.Artifacts.IndexOf(names[column]);
                Require(artifact >= 0, $"The solution names '{names[column]}', which is no artifact of the puzzle.");
                Require(
                    grid.CategoryOf(artifact) == index,
                    $"The solution has '{names[column]}' in row {index + 1}, which is another category's."
                );
                positions[artifact] = (byte)column;
            }
        }
        Require(
            rows.GetArrayLength() == grid.Rows && grid.IsAllocation(positions),
            $"The solution does not put each artifact once into a grid of {grid.Rows} rows and {grid.Columns} columns."
        );
        return [.. positions];
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

    private static ImmutableArray<string> Texts(JsonElement array, string name)
    {
        Require(
            array.ValueKind == JsonValueKind.Array
                && array.EnumerateArray().All(item => item.ValueKind == JsonValueKind.String),
            $"'{name}' has to hold texts."
        );
        return [.. array.EnumerateArray().Select(item => item.GetString()!)];
    }

    private static void Require(bool condition, string otherwise)
    {
        if (!condition)
        {
            throw new PuzzleFormatException(otherwise);
        }
    }
}
