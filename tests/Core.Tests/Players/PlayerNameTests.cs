using Gridlock.Core.Players;

namespace Gridlock.Core.Tests.Players;

public sealed class PlayerNameTests
{
    [Theory]
    [InlineData("openai/gpt-5", "openai", "gpt-5")]
    [InlineData("openrouter/anthropic/claude-sonnet-4.5:beta", "openrouter", "anthropic/claude-sonnet-4.5:beta")]
    [InlineData("OpenAI/gpt-5", "openai", "gpt-5")]
    [InlineData("  groq/qwen/qwen3-32b ", "groq", "qwen/qwen3-32b")]
    [InlineData("ollama/qwen3:8b", "ollama", "qwen3:8b")]
    [InlineData("Claude/opus", "anthropic", "opus")]
    [InlineData("llama.cpp/m", "llamacpp", "m")]
    public void Splits_at_the_first_slash(string text, string provider, string model)
    {
        PlayerName name = Accept(text);

        name.Provider.Should().Be(provider);
        name.Model.Should().Be(model);
        name.Address.Should().BeNull();
        name.IsSimulated.Should().BeFalse();
        name.ToString().Should().Be(text.Trim());
    }

    [Theory]
    [InlineData("sim/scholar")]
    [InlineData("sim/hasty")]
    [InlineData("sim/looper")]
    public void Sim_is_simulated(string text) => Accept(text).IsSimulated.Should().BeTrue();

    [Theory]
    [InlineData("http://127.0.0.1:8000/v1#qwen3", "http://127.0.0.1:8000/v1/", "qwen3", "127.0.0.1:8000")]
    [InlineData("https://box/v1/#a/b#c", "https://box/v1/", "a/b#c", "box")]
    [InlineData("http://box:9#m", "http://box:9/", "m", "box:9")]
    [InlineData("HTTP://Box/V1#sim/scholar", "http://box/V1/", "sim/scholar", "box")]
    public void An_address_carries_its_model_behind_the_hash(string text, string address, string model, string provider)
    {
        PlayerName name = Accept(text);

        name.Address.Should().Be(new Uri(address));
        name.Model.Should().Be(model);
        name.Provider.Should().Be(provider);
        name.IsSimulated.Should().BeFalse();
        name.ToString().Should().Be(text);
    }

    [Theory]
    [InlineData("opnai/gpt-5", "'opnai' in 'opnai/gpt-5' is not a known provider; did you mean openai/gpt-5?")]
    [InlineData(
        "clippy/x",
        "'clippy' in 'clippy/x' is not a known provider; known are sim, openai, openai-responses, *, lmstudio."
    )]
    [InlineData("simm/scholar", "*did you mean sim/scholar?")]
    [InlineData("openai", "'openai' names no model; write openai/MODEL.")]
    [InlineData("openai/", "'openai/' names no model; write openai/MODEL.")]
    [InlineData("gpt-5", "'gpt-5' names no provider; write provider/model, *")]
    [InlineData("/gpt", "*is not a known provider*")]
    [InlineData("", "A player's name is empty; write provider/model, *")]
    [InlineData("   ", "A player's name is empty; *")]
    [InlineData(null, "A player's name is empty; *")]
    [InlineData("openai/gpt 5", "'openai/gpt 5' contains a space or a control character; *")]
    [InlineData("openai/gpt\u001b[31m", "'openai/gpt\uFFFD[31m' contains a space or a control character; *")]
    [InlineData("http://box/v1", "'http://box/v1' names no model; write http://box/v1#MODEL.")]
    [InlineData("http://box/v1#", "'http://box/v1#' names no model; write http://box/v1#MODEL.")]
    [InlineData("http://#m", "'http://#m' is not an address; *")]
    [InlineData("ftp://box/v1#m", "'ftp://box/v1#m' is not an http or https address; *")]
    public void What_is_no_name_is_refused_in_one_sentence(string? text, string reason)
    {
        string refusal = Refuse(text);

        refusal.Should().Match(reason);
        refusal.Should().NotContain("\n").And.Match(s => s.EndsWith('.') || s.EndsWith('?'));
    }

    [Theory]
    [InlineData("http://me:hunter2@box/v1#m")]
    [InlineData("http://box/v1?key=hunter2#m")]
    public void A_secret_in_an_address_is_refused_and_not_repeated(string text) =>
        Refuse(text).Should().NotContain("hunter2").And.Contain("GRIDLOCK_API_KEY").And.Contain("box");

    [Theory]
    [InlineData("ftp://me:hunter2@box/v1#m", "This is not an http or https address; write it as http://host/v1#model.")]
    [InlineData("https://me:hunter2@box:99999/#m", "This is not an address; write it as http://host:port/v1#model.")]
    [InlineData(
        "ftp://box/v1?key=hunter2#m",
        "This is not an http or https address; write it as http://host/v1#model."
    )]
    public void Nor_is_it_repeated_where_more_than_that_is_amiss(string text, string refusal) =>
        Refuse(text).Should().Be(refusal);

    [Fact]
    public void No_text_at_all_makes_the_reader_throw()
    {
        const string alphabet = "sim/openai:#?@htp.127[] \t\n\u0000é😀%";
        var random = new Random(7);
        for (int i = 0; i < 20_000; i++)
        {
            char[] text = [.. Enumerable.Range(0, random.Next(24)).Select(_ => alphabet[random.Next(alphabet.Length)])];
            string written = random.Next(2) == 0 ? new string(text) : "http://" + new string(text);
            if (PlayerName.Parse(written) is PlayerNameParse.Accepted accepted)
            {
                accepted.Name.ToString().Should().Be(written.Trim());
                accepted.Name.Model.Should().NotBeEmpty();
            }
        }
    }

    private static PlayerName Accept(string text) =>
        PlayerName.Parse(text).Should().BeOfType<PlayerNameParse.Accepted>().Subject.Name;

    private static string Refuse(string? text) =>
        PlayerName.Parse(text).Should().BeOfType<PlayerNameParse.Refused>().Subject.Reason;
}
