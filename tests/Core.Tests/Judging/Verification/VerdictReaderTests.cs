using System.Collections.Immutable;
using Gridlock.Core.Judging.Verification;
using Gridlock.Puzzles;
using Gridlock.Puzzles.Identity;

namespace Gridlock.Core.Tests.Judging.Verification;

public sealed class VerdictReaderTests
{
    private const int Tier = 1;
    private static readonly Puzzle Puzzle = TestPuzzle.Create("verdicts");
    private static readonly ImmutableArray<NumberedCondition> Conditions = Puzzle.ConditionsOf(Tier);

    [Fact]
    public void Verdicts_are_read_back_from_every_form()
    {
        var random = new SeededRandom(Seed.Parse("verdicts"));
        for (int trial = 0; trial < 200; trial++)
        {
            bool[] holds = [.. Conditions.Select(_ => random.Below(3) > 0)];
            Verdict[] expected = [.. holds.Select(h => h ? Verdict.Holds : Verdict.Violated)];
            foreach ((string name, string text) in Forms(holds))
            {
                VerdictReader.Read(Puzzle, Tier, text).Should().Equal(expected, $"'{name}' says so: {text}");
            }
        }
    }

    [Fact]
    public void What_is_not_said_is_missing()
    {
        ImmutableArray<Verdict> verdicts = VerdictReader.Read(
            Puzzle,
            Tier,
            "{\"checks\": [{\"condition\": 2, \"holds\": true}, {\"condition\": 3, \"holds\": \"perhaps\"}, "
                + "{\"condition\": 99, \"holds\": true}, {\"holds\": true}], \"grid\": []}"
        );

        verdicts[1].Should().Be(Verdict.Holds);
        verdicts.Count(verdict => verdict != Verdict.Missing).Should().Be(1);
    }

    [Theory]
    [InlineData("{\"checks\": [{\"condition\": 1, \"holds\": true}, {\"condition\": 1, \"holds\": false}]}")]
    [InlineData("{\"checks\": [{\"condition\": 1, \"holds\": true, \"violated\": true}]}")]
    [InlineData("1: holds\n1: violated")]
    [InlineData("1: it is violated, no, it holds")]
    [InlineData("{\"checks\": [{\"holds\": true, \"condition\": 1")]
    [InlineData("The rest is fine.")]
    [InlineData("")]
    public void What_is_said_both_ways_or_cut_is_missing(string text) =>
        VerdictReader.Read(Puzzle, Tier, text).Should().OnlyContain(verdict => verdict == Verdict.Missing);

    [Theory]
    [InlineData("Bedingung 1: erfüllt.\nBedingung 2: verletzt.")]
    [InlineData("Condición 1: se cumple.\nCondición 2: no se cumple.")]
    public void Lines_of_every_language_of_the_prompts_are_read(string text) =>
        VerdictReader.Read(Puzzle, Tier, text).Take(2).Should().Equal(Verdict.Holds, Verdict.Violated);

    [Theory]
    [InlineData("holds", Verdict.Holds)]
    [InlineData("It is satisfied.", Verdict.Holds)]
    [InlineData("not violated", Verdict.Holds)]
    [InlineData("✓", Verdict.Holds)]
    [InlineData("YES", Verdict.Holds)]
    [InlineData("does not hold", Verdict.Violated)]
    [InlineData("isn't satisfied", Verdict.Violated)]
    [InlineData("VIOLATED", Verdict.Violated)]
    [InlineData("❌ broken", Verdict.Violated)]
    [InlineData("false", Verdict.Violated)]
    [InlineData("unsatisfied", Verdict.Violated)]
    [InlineData("hall 3", Verdict.Missing)]
    [InlineData("can't be satisfied", Verdict.Violated)]
    [InlineData("is not actually met", Verdict.Violated)]
    [InlineData("not fully satisfied", Verdict.Violated)]
    [InlineData("wasn't met", Verdict.Violated)]
    [InlineData("never violated", Verdict.Holds)]
    [InlineData("no longer holds", Verdict.Violated)]
    [InlineData("No violation.", Verdict.Missing)]
    [InlineData("nothing is violated here", Verdict.Missing)]
    [InlineData("neither part holds", Verdict.Missing)]
    [InlineData("Does this hold? No.", Verdict.Missing)]
    [InlineData("satisfied? false", Verdict.Missing)]
    [InlineData("would hold if the ruby moved", Verdict.Missing)]
    [InlineData("hall 3 is not hall 2, so it holds", Verdict.Holds)]
    [InlineData("erfüllt", Verdict.Holds)]
    [InlineData("ist nicht erfüllt", Verdict.Violated)]
    [InlineData("verletzt", Verdict.Violated)]
    [InlineData("nicht verletzt", Verdict.Holds)]
    [InlineData("gilt", Verdict.Holds)]
    [InlineData("gilt nicht", Verdict.Violated)]
    [InlineData("gilt hier nicht", Verdict.Missing)]
    [InlineData("wäre erfüllt", Verdict.Missing)]
    [InlineData("nicht in beiden Fällen erfüllt", Verdict.Missing)]
    [InlineData("ja", Verdict.Holds)]
    [InlineData("se cumple", Verdict.Holds)]
    [InlineData("no se cumple", Verdict.Violated)]
    [InlineData("no es correcta", Verdict.Missing)]
    [InlineData("incumplida", Verdict.Violated)]
    [InlineData("ninguna parte se cumple", Verdict.Missing)]
    [InlineData("sí", Verdict.Holds)]
    public void Words_and_their_negations_are_known(string value, Verdict verdict) =>
        VerdictWords.OfValue(value).Should().Be(verdict);

    private static IEnumerable<(string Name, string Text)> Forms(bool[] holds)
    {
        string Write(string separator, Func<int, string> entry) =>
            string.Join(separator, holds.Select((_, index) => entry(index)));
        string Word(int index) => holds[index] ? "holds" : "violated";
        string Bool(int index) => holds[index] ? "true" : "false";
        string Not(int index) => holds[index] ? "false" : "true";

        yield return (
            "asked",
            $"{{\"checks\": [{Write(", ", i => $"{{\"condition\": {i + 1}, \"holds\": {Bool(i)}}}")}]}}"
        );
        yield return ("reversed", $"{{\"checks\": [{Write(", ", i => Entry(holds.Length - i, holds[^(i + 1)]))}]}}");
        yield return (
            "words",
            $"{{\"checks\": [{Write(", ", i => $"{{\"condition\": {i + 1}, \"verdict\": \"{Word(i)}\"}}")}]}}"
        );
        yield return (
            "bad",
            $"{{\"checks\": [{Write(", ", i => $"{{\"number\": \"{i + 1}\", \"violated\": {Not(i)}}}")}]}}"
        );
        yield return ("map", $"{{\"checks\": {{{Write(", ", i => $"\"{i + 1}\": {Bool(i)}")}}}}}");
        yield return (
            "map of words",
            $"{{\"checks\": {{{Write(", ", i => $"\"condition {i + 1}\": \"{Word(i)}\"")}}}}}"
        );
        yield return ("plain list", $"{{\"checks\": [{Write(", ", Bool)}], \"grid\": []}}");
        yield return ("lines", Write("\n", i => $"{i + 1}: {Word(i)}"));
        yield return ("list", Write("\n", i => $"- **Condition {i + 1}**: {(holds[i] ? "yes" : "no")}"));
        yield return ("quoted", Write("\n", i => $"{i + 1}. {Conditions[i].Text} → {(holds[i] ? "true" : "false")}"));
        yield return ("table", Write("\n", i => $"| {i + 1} | {Conditions[i].Text} | {(holds[i] ? "✅" : "❌")} |"));
        yield return ("unclosed", $"{{\"checks\": [{Write(", ", i => Entry(i + 1, holds[i]))}");
    }

    private static string Entry(int number, bool holds) =>
        $"{{\"condition\": {number}, \"holds\": {(holds ? "true" : "false")}}}";
}
