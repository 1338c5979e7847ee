using System.Collections.Immutable;
using Gridlock.Puzzles.Conditions;
using Gridlock.Puzzles.Grids;
using Gridlock.Puzzles.Identity;

namespace Gridlock.Puzzles.Twins;

/// <summary>A renaming of categories and artifacts together with a mirroring of the columns: what is true of a puzzle is, so
/// mapped, true of its twin.</summary>
/// <param name="Categories">By old category, the new one.</param>
/// <param name="Artifacts">By old artifact, the new one; artifacts of one category stay together.</param>
internal sealed record Isomorphism(Grid Grid, ImmutableArray<int> Categories, ImmutableArray<int> Artifacts)
{
    /// <summary>Permutes the categories, and the artifacts inside each.</summary>
    internal static Isomorphism Draw(Grid grid, SeededRandom random)
    {
        int[] categories = Shuffled(grid.Categories, random);
        int[] artifacts = new int[grid.Artifacts];
        for (int category = 0; category < grid.Categories; category++)
        {
            int[] places = Shuffled(grid.Columns, random);
            for (int i = 0; i < grid.Columns; i++)
            {
                artifacts[category * grid.Columns + i] = categories[category] * grid.Columns + places[i];
            }
        }
        return new Isomorphism(grid, [.. categories], [.. artifacts]);
    }

    internal Condition Of(Condition condition) => Renamed(condition.Kind.Mirrored(condition, Grid));

    /// <summary>One position an artifact, renamed and mirrored; an empty allocation stays empty.</summary>
    internal ImmutableArray<byte> Of(ImmutableArray<byte> positions)
    {
        byte[] mapped = new byte[positions.Length];
        for (int artifact = 0; artifact < positions.Length; artifact++)
        {
            byte position = positions[artifact];
            int column = Grid.ColumnOf(position);
            mapped[Artifacts[artifact]] = (byte)(position - column + Grid.Columns - 1 - column);
        }
        return [.. mapped];
    }

    /// <summary>What each old artifact has, put in the new one's place.</summary>
    internal ImmutableArray<T> Of<T>(ImmutableArray<T> byArtifact)
    {
        var mapped = new T[byArtifact.Length];
        for (int artifact = 0; artifact < mapped.Length; artifact++)
        {
            mapped[Artifacts[artifact]] = byArtifact[artifact];
        }
        return [.. mapped];
    }

    private Condition Renamed(Condition condition) =>
        condition with
        {
            Arguments =
            [
                .. condition.Arguments.Select(
                    (argument, index) =>
                        condition.Kind.Parameters[index].Type switch
                        {
                            ParameterType.Artifact => Artifacts[argument],
                            ParameterType.Category => Categories[argument],
                            _ => argument,
                        }
                ),
            ],
            Parts = [.. condition.Parts.Select(Renamed)],
        };

    private static int[] Shuffled(int count, SeededRandom random)
    {
        int[] order = [.. Enumerable.Range(0, count)];
        random.Shuffle<int>(order);
        return order;
    }
}
