using Gridlock.Core.Judging.Claims;
using Gridlock.Puzzles;
using Gridlock.Puzzles.Grids;
using Gridlock.Puzzles.Identity;
using Gridlock.Puzzles.Themes;
using Gridlock.Puzzles.Wording;

namespace Gridlock.Core.Tests.Judging.Claims;

public sealed class GeneratedClaimsTests
{
    private const int SeedsALanguage = 700;

    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.German)]
    [InlineData(Language.Spanish)]
    public void What_is_written_is_what_is_read(Language language)
    {
        for (int seed = 0; seed < SeedsALanguage; seed++)
        {
            Theme theme = ThemeCatalogue.All[seed % ThemeCatalogue.All.Length];
            Shape shape = seed % 4 == 3 ? Shape.Vault : Shape.LineUp;
            Puzzle puzzle = TalkedPuzzle.Of(seed, language, theme, shape, conditions: 3);
            var sayings = new Sayings(puzzle, new SeededRandom(Seed.Parse($"say {seed}")));
            (string text, string claims) = sayings.Write(12);
            TalkedPuzzle.Told(puzzle, text).Should().Be(claims, $"of seed {seed}, {theme.Name}:\n{text}");
        }
    }

    [Fact]
    public void Every_way_to_cut_a_text_gives_the_same_claims()
    {
        for (int seed = 0; seed < 300; seed++)
        {
            var language = (Language)(seed % 3);
            Puzzle puzzle = TalkedPuzzle.Of(seed, language, conditions: 4);
            var random = new SeededRandom(Seed.Parse($"cut {seed}"));
            var prepared = new ClaimPuzzle(puzzle, 1);
            string text =
                new Sayings(puzzle, random).Write(10).Text + "| 1 | x |\n{\"grid\": [[\"a\"]]}\n…ende 🎲 3.5 e.g. so?";
            string whole = string.Join('\n', ClaimReader.All(prepared, text).Select(Line));
            for (int round = 0; round < 4; round++)
            {
                var reader = new ClaimReader(prepared);
                var found = new List<Claim>();
                for (int at = 0; at < text.Length; )
                {
                    int length = Math.Min(text.Length - at, round == 0 ? 1 : 1 + random.Below(round * 9));
                    reader.Read(text.AsSpan(at, length), found);
                    at += length;
                }
                reader.Finish(found);
                string.Join('\n', found.Select(Line)).Should().Be(whole);
            }
        }
    }

    [Fact]
    public void Any_text_is_read_without_a_fault()
    {
        const string Alphabet =
            "bob house 123 in not If, so.?!:;()[]{}|-*#\"'’\n\n\t≠→ is cannot or and Ann dog clue éß🎲";
        Puzzle puzzle = TalkedPuzzle.Houses();
        var prepared = new ClaimPuzzle(puzzle, 1);
        var random = new SeededRandom(Seed.Parse("noise"));
        string[] words = Alphabet.Split(' ');
        for (int round = 0; round < 2000; round++)
        {
            string text = string.Concat(
                Enumerable
                    .Range(0, random.Below(60))
                    .Select(_ =>
                        random.Below(3) == 0
                            ? $"{Alphabet[random.Below(Alphabet.Length)]}"
                            : words[random.Below(words.Length)] + " "
                    )
            );
            foreach (Claim claim in ClaimReader.All(prepared, text))
            {
                claim.Offset.Should().BeGreaterThanOrEqualTo(0);
                (claim.Offset + claim.Length).Should().BeLessThanOrEqualTo(text.Length);
                claim.Cells.Should().NotBe(0);
            }
        }
    }

    [Fact]
    public void A_sentence_without_an_end_is_read_in_parts()
    {
        Puzzle puzzle = TalkedPuzzle.Houses();
        string text = string.Concat(Enumerable.Repeat("Bob is in house 2 and ", 4000));
        var found = ClaimReader.All(new ClaimPuzzle(puzzle, 1), text);
        found.Should().NotBeEmpty();
        found.Should().OnlyContain(claim => claim.Artifact == 1 && claim.Cells == 2);
    }

    private static string Line(Claim claim) =>
        $"{claim.Offset}+{claim.Length} {claim.Artifact} {claim.Cells} {claim.Negated} {claim.Hypothetical} {claim.Verdict} {claim.IsTrue} {string.Join(',', claim.RefutedBy)}";
}
