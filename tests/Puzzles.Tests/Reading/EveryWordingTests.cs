using Gridlock.Puzzles.Conditions;
using Gridlock.Puzzles.Grids;
using Gridlock.Puzzles.Identity;
using Gridlock.Puzzles.Reading;
using Gridlock.Puzzles.Themes;
using Gridlock.Puzzles.Wording;

namespace Gridlock.Puzzles.Tests.Reading;

public sealed class EveryWordingTests
{
    private const int Seeds = 84;

    public static TheoryData<Language, WordingStyle, Shape, bool> Wordings { get; } =
    [
        .. from language in Enum.GetValues<Language>()
        from style in Enum.GetValues<WordingStyle>()
        from shape in Enum.GetValues<Shape>()
        from numberWords in new[] { false, true }
        select new TheoryDataRow<Language, WordingStyle, Shape, bool>(language, style, shape, numberWords),
    ];

    [Theory]
    [MemberData(nameof(Wordings))]
    public void Every_kind_reads_back_as_the_condition_it_was_written_from(
        Language language,
        WordingStyle style,
        Shape shape,
        bool numberWords
    )
    {
        var phrasing = new Phrasing(language, style, numberWords);
        var kinds = new HashSet<string>();
        for (int i = 0; i < Seeds; i++)
        {
            var random = new SeededRandom(Seed.Parse("wording").Derive($"{phrasing} {shape}", i));
            Theme theme = ThemeCatalogue.All[i % ThemeCatalogue.All.Length];
            (int rows, int columns) = Size(i, shape, random);
            Puzzle puzzle = ProposedPuzzle.Draw(theme, rows, columns, random, shape, phrasing);
            Rebuilding.Check(puzzle);
            PromptedPuzzle read = Rebuilding.Read(PromptWriter.Write(puzzle, 1));
            read.Labels.Phrasing.Style.Should().Be(style);
            kinds.UnionWith(puzzle.Conditions.Select(condition => condition.Condition.Kind.Name));
        }
        var middle = new Grid(shape, 4, 7, [.. Enumerable.Repeat(1, 28)]);
        kinds.Should().BeEquivalentTo(ConditionKinds.All.Where(kind => kind.Fits(middle)).Select(kind => kind.Name));
    }

    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.German)]
    [InlineData(Language.Spanish)]
    public void Every_remark_reads_back_as_a_red_herring(Language language)
    {
        var random = new SeededRandom(Seed.Parse("remarks"));
        Puzzle puzzle = ProposedPuzzle.Draw(new Museum(), 3, 4, random, Shape.LineUp, new(language, default, false));
        ConditionKind kind = ConditionKinds.Find("red-herring")!;
        Condition[] remarks =
        [
            .. Enumerable.Range(0, 99).Select(i => new Condition(kind, i)).Where(c => kind.Accepts(c, puzzle.Grid)),
        ];
        remarks.Length.Should().BeGreaterThan(10);
        Rebuilding.Check(
            puzzle with
            {
                Conditions =
                [
                    .. remarks.Select((c, i) => new NumberedCondition(i + 1, 0, c, c.ToSentence(puzzle.Labels))),
                ],
            }
        );
    }

    private static (int Rows, int Columns) Size(int index, Shape shape, SeededRandom random)
    {
        if (index == 0)
        {
            return (4, 7);
        }
        int rows = 2 + random.Below(7);
        int most = shape == Shape.Vault ? Math.Min(Grid.MostSide, Grid.MostVaultCells / rows) : Grid.MostSide;
        return (rows, 2 + random.Below(most - 1));
    }
}
