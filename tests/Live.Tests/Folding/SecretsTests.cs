using Gridlock.App.Live.Replay;
using Gridlock.App.Live.Replay.Pictures;
using Gridlock.App.Live.Seats;
using Gridlock.App.Live.Show;
using Gridlock.Live.Tests.Running;

namespace Gridlock.Live.Tests.Folding;

/// <summary>What a model may say of itself while nobody is to know who it is.</summary>
public sealed class SecretsTests
{
    [Theory]
    [InlineData("openai/o3", "I am o3 by OpenAI", "I am ██ by ██████")]
    [InlineData("openai/o1", "O1, also called ChatGPT", "██, also called ███████")]
    [InlineData("anthropic/claude-sonnet-4-5-20250929", "I'm Claude Sonnet 4.5.", "I'm ██████ ██████████.")]
    [InlineData("openrouter/google/gemini-2.5-flash", "Gemini 2.5 Flash from Google", "██████████ █████ from ██████")]
    [InlineData("openai/gpt-5-codex-mini", "GPT-5, Codex; a mini minimum", "█████, █████; a ████ minimum")]
    [InlineData("ollama/qwen2.5:72b", "Qwen 2.5 with 72B", "████████ with ███")]
    [InlineData("unheard/o9-opus", "o9 of unheard, an Opus", "██ of ███████, an ████")]
    [InlineData("openai/gpt-4o", "GPT-4o holds 4 objects", "██████ holds 4 objects")]
    [InlineData("sim/rated?sensitivity=0.8", "generated, separated", "generated, separated")]
    public void Every_part_of_a_name_is_covered_and_other_words_are_left(string player, string said, string shown) =>
        NameVeil.Cover(said, Secrets.Of([player])).Should().Be(shown);

    [Fact]
    public void What_a_blind_replay_shows_over_its_scrubber_has_no_name()
    {
        ScriptedMatch match = ScriptedMatch.Of(FoldedShow.Small(), ["wrong", "right"]);
        var game = new RecordedGame(FoldedShow.Small(), 1, [match.Record]);
        Tape tape = new TapeMaker(new Disclosure(Names: false, Truth: true)).Make(game, 1);
        TimelinePicture.Strip(tape.Sketch).Should().Contain("<title>Player A ").And.NotContain("model");
        TimelinePicture.Whole(tape.Sketch).Should().Contain("model");
    }
}
