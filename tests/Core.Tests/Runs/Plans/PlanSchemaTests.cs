using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Gridlock.Core.Judging.Verification.Styles;
using Gridlock.Core.Runs.Plans;
using Gridlock.Core.Runs.Plans.Reading;
using Gridlock.Puzzles.Wording;

namespace Gridlock.Core.Tests.Runs.Plans;

/// <summary>The schema that editors complete from knows what the reader takes, and nothing else.</summary>
public sealed class PlanSchemaTests
{
    private static readonly JsonNode Schema = JsonNode.Parse(PlanSchema.Text)!;

    [Fact]
    public void Every_key_of_the_reader_is_in_the_schema_and_no_other()
    {
        JsonNode plan = Schema["properties"]!;
        KeysOf(plan).Should().BeEquivalentTo(PlanReader.Keys);
        KeysOf(plan["limits"]!["properties"]!).Should().BeEquivalentTo(RunLimitsReader.Keys);
        JsonNode batches = plan["puzzles"]!["items"]!["oneOf"]!;
        KeysOf(batches[0]!["properties"]!).Should().BeEquivalentTo(PuzzleBatchReader.FreshKeys);
        KeysOf(batches[1]!["properties"]!).Should().BeEquivalentTo(PuzzleBatchReader.BroughtKeys);
        KeysOf(plan["players"]!["items"]!["oneOf"]![1]!["properties"]!)
            .Should()
            .BeEquivalentTo(PlannedPlayerReader.Keys);
    }

    [Fact]
    public void Its_words_are_those_that_there_are()
    {
        JsonNode fresh = Schema["properties"]!["puzzles"]!["items"]!["oneOf"]![0]!["properties"]!;
        WordsOf(fresh["theme"]!).Should().BeEquivalentTo(PuzzleBatchReader.ThemeNames);
        WordsOf(fresh["language"]!).Should().BeEquivalentTo(LanguageCode.All);
        WordsOf(fresh["style"]!).Should().BeEquivalentTo(StyleName.All);
    }

    [Fact]
    public void Its_defaults_are_those_of_the_reader()
    {
        JsonNode limits = Schema["properties"]!["limits"]!["properties"]!;
        limits["concurrency"]!["default"]!.GetValue<int>().Should().Be(RunLimits.Default.Concurrency);
        limits["attempts"]!["default"]!.GetValue<int>().Should().Be(RunLimits.Default.Retries.Attempts);
        limits["failedShare"]!["default"]!.GetValue<double>().Should().Be(RunLimits.Default.FailedShare);
        limits["failuresInARow"]!["default"]!.GetValue<int>().Should().Be(RunLimits.Default.FailuresInARow);
        limits["longestWaitSeconds"]!["default"]!
            .GetValue<int>()
            .Should()
            .Be((int)RunLimits.Default.Retries.LongestWait.TotalSeconds);
        Schema["properties"]!["rounds"]!["default"]!.GetValue<int>().Should().Be(Plan.UsualRounds);
    }

    [Fact]
    public void Its_pattern_of_styles_takes_what_the_reader_takes()
    {
        var pattern = new Regex(Schema["$defs"]!["style"]!["pattern"]!.GetValue<string>());
        foreach (string style in StyleWords.All)
        {
            pattern.IsMatch(style).Should().BeTrue();
            pattern.IsMatch(style + "+fresh+confidence").Should().BeTrue();
        }
        pattern.IsMatch("chek").Should().BeFalse();
        pattern.IsMatch("check+fast").Should().BeFalse();
    }

    private static IEnumerable<string> KeysOf(JsonNode properties) => properties.AsObject().Select(pair => pair.Key);

    private static IEnumerable<string> WordsOf(JsonNode property) =>
        property["enum"]!.AsArray().Select(word => word!.GetValue<string>());
}
