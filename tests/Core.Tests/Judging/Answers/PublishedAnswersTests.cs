using System.Collections.Immutable;
using System.IO.Compression;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Gridlock.Core.Judging.Answers;
using Gridlock.Puzzles;
using Gridlock.Puzzles.Grids;
using Gridlock.Puzzles.Wording;

namespace Gridlock.Core.Tests.Judging.Answers;

/// <summary>Answers of a real model to zebra puzzles, where a folder of data lies beside the checkout.</summary>
public sealed class PublishedAnswersTests
{
    private static readonly string Folder = Path.Combine(Checkout(), "..", "shared", "data", "answers");

    [Fact]
    public void Our_reader_agrees_with_a_plain_JSON_parser_on_which_answers_are_right()
    {
        Assert.SkipUnless(Directory.Exists(Folder), "The folder of answers (../shared/data/answers) is not there.");
        Dictionary<string, JsonElement> puzzles = Lines("zebralogic-qwen2-72b-puzzles.jsonl.gz")
            .ToDictionary(line => line.GetProperty("id").GetString()!);
        int right = 0;
        int readable = 0;
        int seen = 0;
        foreach (JsonElement line in Lines("zebralogic-qwen2-72b.jsonl.gz"))
        {
            JsonElement source = puzzles[line.GetProperty("id").GetString()!];
            if (ToPuzzle(source) is not Puzzle puzzle)
            {
                continue;
            }
            seen++;
            string text = line.GetProperty("output")[0].GetString()!;

            Answer? answer = new AnswerReader(puzzle).Read(text, AnswerForm.Grid).AnswerOrNull;

            bool isRight = answer == new Answer.Allocation(puzzle.Solution);
            isRight.Should().Be(IsRight(text, source), text);
            right += isRight ? 1 : 0;
            readable += answer is null ? 0 : 1;
        }
        seen.Should().BeGreaterThan(190);
        right.Should().BeInRange(35, 48);
        readable.Should().BeInRange(right, seen);
        TestContext.Current.TestOutputHelper?.WriteLine($"{right} right of {readable} readable of {seen}");
    }

    /// <summary>The last object of the text, by the framework's parser.</summary>
    private static bool IsRight(string text, JsonElement source)
    {
        try
        {
            int end = text.LastIndexOf('}') + 1;
            using JsonDocument json = JsonDocument.Parse(text[..end]);
            JsonElement solution = json.RootElement.GetProperty("solution");
            JsonElement[] houses = [.. source.GetProperty("solution").EnumerateArray()];
            for (int house = 0; house < houses.Length; house++)
            {
                JsonElement given = solution.GetProperty($"House {house + 1}");
                JsonElement[] categories = [.. source.GetProperty("categories").EnumerateArray()];
                for (int category = 0; category < categories.Length; category++)
                {
                    string name = categories[category].GetProperty("name").GetString()!;
                    string expected = houses[house][category].GetString()!;
                    string? value = given.GetProperty(name).GetString();
                    if (!string.Equals(value, expected, StringComparison.OrdinalIgnoreCase))
                    {
                        return false;
                    }
                }
            }
            return true;
        }
        catch (Exception failure) when (failure is JsonException or KeyNotFoundException)
        {
            return false;
        }
    }

    /// <summary>Null where one name stands for two things.</summary>
    private static Puzzle? ToPuzzle(JsonElement source)
    {
        ImmutableArray<Category> categories =
        [
            .. source
                .GetProperty("categories")
                .EnumerateArray()
                .Select(category => new Category(
                    category.GetProperty("name").GetString()!,
                    [.. category.GetProperty("values").EnumerateArray().Select(v => new Artifact(v.GetString()!, 1))]
                )),
        ];
        string[] names = [.. categories.SelectMany(category => category.Artifacts).Select(artifact => artifact.Name)];
        if (names.Distinct(StringComparer.OrdinalIgnoreCase).Count() != names.Length)
        {
            return null;
        }
        int houses = source.GetProperty("houses").GetInt32();
        byte[] solution = new byte[names.Length];
        JsonElement[] rows = [.. source.GetProperty("solution").EnumerateArray()];
        for (int house = 0; house < houses; house++)
        {
            foreach (JsonElement name in rows[house].EnumerateArray())
            {
                solution[Array.IndexOf(names, name.GetString()!)] = (byte)house;
            }
        }
        return new Puzzle
        {
            Id = "",
            Seed = "",
            Grid = new Grid(Shape.LineUp, categories.Length, houses, [.. names.Select(_ => 1)]),
            Theme = "",
            Labels = Labels.Of(
                Shape.LineUp,
                [.. categories.Select(c => (c.Name, NounsOf(c)))],
                new PlaceNoun("house", "houses"),
                Phrasing.Usual
            ),
            Categories = categories,
            Conditions = [],
            Solution = [.. solution],
            Tiers = [],
            Fingerprint = "",
        };
    }

    private static ImmutableArray<Noun> NounsOf(Category category) =>
        [.. category.Artifacts.Select(artifact => new Noun(artifact.Name, Gender.None))];

    private static IEnumerable<JsonElement> Lines(string file)
    {
        using var reader = new StreamReader(
            new GZipStream(File.OpenRead(Path.Combine(Folder, file)), CompressionMode.Decompress)
        );
        while (reader.ReadLine() is string line)
        {
            yield return JsonDocument.Parse(line).RootElement;
        }
    }

    private static string Checkout([CallerFilePath] string here = "")
    {
        string? folder = Path.GetDirectoryName(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder, "Gridlock.slnx")))
        {
            folder = Path.GetDirectoryName(folder);
        }
        return folder ?? Path.GetDirectoryName(here)!;
    }
}
