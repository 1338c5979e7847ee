using Gridlock.Core.Players.Catalogue;

namespace Gridlock.Core.Tests.Players.Catalogue;

public sealed class CatalogueFaultTests
{
    [Theory]
    [InlineData(
        "providers:\n  openai:\n    dialekt: x\n",
        3,
        5,
        "'dialekt' is not a key of a provider; did you mean dialect?"
    )]
    [InlineData("provider: {}", 1, 1, "'provider' is not a key of the file; did you mean providers?")]
    [InlineData("providers: [openai]", 1, 12, "'providers' has to be lines of 'key: value' here, not a list.")]
    [InlineData("providers: { openai: fast }", 1, 22, "a provider has to be lines of 'key: value' here, not a text.")]
    [InlineData(
        "providers: { openai: { dialect: openai-chatt } }",
        1,
        33,
        "'openai-chatt' is not a dialect; did you mean openai-chat?"
    )]
    [InlineData("providers: { openai: { dialect: [a] } }", 1, 33, "a list is not what 'dialect' takes; write a text.")]
    [InlineData(
        "providers: { x: { like: opnai } }",
        1,
        25,
        "'opnai' is not a provider from above; did you mean openai?"
    )]
    [InlineData(
        "providers:\n  openai: {}\n  openai: {}\n",
        3,
        3,
        "'openai' stands here a second time, after line 2; keep one of them."
    )]
    [InlineData(
        "providers: { openai: { keyRequired: yes } }",
        1,
        37,
        "'yes' is not what 'keyRequired' takes; write true or false."
    )]
    [InlineData(
        "providers: { openai: { limits: { concurrency: 0 } } }",
        1,
        47,
        "'0' is not what 'concurrency' takes; write a whole number from 1 to 10000."
    )]
    [InlineData(
        "providers: { openai: { limits: { rpm: 3 } } }",
        1,
        34,
        "'rpm' is not a key of limits; there are requestsPerMinute, *"
    )]
    [InlineData(
        "providers: { openai: { quirks: { thoughttag: x } } }",
        1,
        34,
        "'thoughttag' is not a key of quirks; did you mean thoughtTag?"
    )]
    [InlineData(
        "providers: { openai: { quirks: { keyHeader: 'x-api-key: ' } } }",
        1,
        45,
        "'x-api-key: ' is no header that can carry a key; write its name alone, such as x-api-key."
    )]
    [InlineData(
        "providers: { openai: { quirks: { keyHeader: content-type } } }",
        1,
        45,
        "'content-type' is no header that can carry a key; *"
    )]
    [InlineData(
        "prices: { anthropic/m: { input: 1, output: 1 }, claude/M: { input: 2, output: 2 } }",
        1,
        49,
        "'claude/M' is priced here a second time; keep one of the prices."
    )]
    [InlineData(
        "providers: { openai: { prices: { m: { input: 1, output: 1 }, M: { input: 2, output: 2 } } } }",
        1,
        62,
        "'M' is priced here a second time; keep one of the prices."
    )]
    [InlineData(
        "providers: { openai: { prices: { m: { input: 1 } } } }",
        1,
        37,
        "this price has no 'output'; write { input: 2.50, output: 10 }."
    )]
    [InlineData(
        "prices: { openai/m: { input: -1, output: 1 } }",
        1,
        30,
        "'-1' is not what 'input' takes; write US dollars for a million tokens, such as 2.50."
    )]
    [InlineData(
        "prices: { openai/m: { input: 1, output: 1, read: yesterday } }",
        1,
        50,
        "'yesterday' is not what 'read' takes; write a day, such as 2026-11-21."
    )]
    [InlineData(
        "prices: { opnai/m: { input: 1, output: 1 } }",
        1,
        11,
        "'opnai' is not a known provider; did you mean openai?"
    )]
    [InlineData("prices: { openai: { input: 1, output: 1 } }", 1, 11, "'openai' names no model; write openai/MODEL.")]
    [InlineData("providers: { Box: {} }", 1, 14, "'Box' can not be a provider's name; write small letters, *")]
    [InlineData("providers: { sim: {} }", 1, 14, "'sim' can not be a provider's name; *")]
    [InlineData(
        "providers: { box: {} }",
        1,
        14,
        "'box' is a new provider and needs 'dialect', such as openai-chat, or 'like: vllm'."
    )]
    [InlineData("providers: { box: { dialect: ollama } }", 1, 14, "'box' is a new provider and needs 'address', *")]
    [InlineData("providers: { groq: { aliases: [grok] } }", 1, 32, "'grok' already means xai; choose another word.")]
    [InlineData("providers: &all {}", 1, 12, "anchors, aliases and tags are not read here; write the value itself.")]
    [InlineData("providers: [", 2, 1, "this is not YAML; look at the indentation, the colons and the quotes.")]
    [InlineData("a: 1\n---\nb: 2\n", 2, 1, "a second document begins here; one file holds one.")]
    public void A_fault_is_one_sentence_with_its_place_and_the_way_out(
        string yaml,
        int line,
        int column,
        string sentence
    )
    {
        string refusal = Refuse(yaml);

        refusal.Should().Match($"gridlock.yaml, line {line}, column {column}: {sentence}");
        refusal.Should().NotContain("\n").And.Match(text => text.EndsWith('.') || text.EndsWith('?'));
    }

    [Theory]
    [InlineData("providers: { openai: { apiKey: PLANTED } }")]
    [InlineData("providers: { openai: { api_key: PLANTED } }")]
    [InlineData("token: PLANTED")]
    [InlineData("providers: { openai: { keyVariable: PLANTED-0 } }")]
    [InlineData("providers: { openai: { keyVariable: sk-PLANTED-12345678 } }")]
    [InlineData("providers: { openai: { address: 'https://me:PLANTED@box/' } }")]
    [InlineData("providers: { openai: { address: 'https://box/?key=PLANTED' } }")]
    [InlineData("providers: { openai: { aliases: [gsk_PLANTED12345678] } }")]
    [InlineData("providers: { openai: { dialect: sk-proj-PLANTED1234 } }")]
    [InlineData("providers: { openai: { quirks: { fields: { authorization: PLANTED } } } }")]
    [InlineData("providers: { openai: { quirks: { fields: { x: 'Bearer PLANTED12345' } } } }")]
    [InlineData("providers: { openai: { prices: { m: sk-PLANTED12345 } } }")]
    [InlineData("sk-PLANTED12345: {}")]
    [InlineData("sk-PLANTED12345: {}\nsk-PLANTED12345: {}")]
    [InlineData("sk-PLANTED12345: [")]
    [InlineData("providers: { openai: { seedField: AIzaPLANTED12345678 } }")]
    [InlineData("providers: { openai: { limits: { concurrency: 0123456789abcdef0123456789abPLANTED } } }")]
    public void A_key_is_refused_with_the_way_and_never_repeated(string yaml)
    {
        string refusal = Refuse(yaml);

        refusal.Should().NotContain("PLANTED").And.StartWith("gridlock.yaml, line ");
    }

    [Fact]
    public void What_looks_like_a_key_is_told_to_go_into_a_variable() =>
        Refuse("providers: { openai: { aliases: [sk-proj-abcdefgh] } }")
            .Should()
            .Be(
                "gridlock.yaml, line 1, column 34: this looks like a key, and no key belongs in this file; set an environment variable to it and write 'keyVariable: ITS_NAME'."
            );

    [Theory]
    [InlineData("qwen3-235b-a22b-thinking-2507-fp8-throughput")]
    [InlineData("Qwen/Qwen3-Next-80B-A3B-Instruct")]
    [InlineData("us.anthropic.claude-3-5-haiku-20241022-v1:0")]
    [InlineData("accounts/fireworks/models/deepseek-v3p1")]
    public void A_models_name_is_not_taken_for_a_key(string model) =>
        ProviderCatalogue
            .BuiltIn.Read($"providers: {{ together: {{ prices: {{ '{model}': {{ input: 1, output: 1 }} }} }} }}", "f")
            .Should()
            .BeOfType<CatalogueReading.Accepted>();

    [Fact]
    public void No_text_at_all_makes_the_reader_throw()
    {
        string[] pieces =
        [
            "providers",
            "prices",
            "openai",
            "like",
            "dialect",
            ":",
            ": ",
            "\n",
            "  ",
            "- ",
            "{",
            "}",
            "[",
            "]",
            ",",
            "'",
            "\"",
            "&a",
            "*a",
            "!!str",
            "|",
            ">",
            "none",
            "1",
            "#",
            "\t",
            "---",
            "...",
            "%",
            "\u0000",
            "😀",
            "? ",
        ];
        var random = new Random(11);
        for (int i = 0; i < 20_000; i++)
        {
            string yaml = string.Concat(
                Enumerable.Range(0, random.Next(14)).Select(_ => pieces[random.Next(pieces.Length)])
            );
            CatalogueReading reading = ProviderCatalogue.BuiltIn.Read(yaml, "f");
            (reading is CatalogueReading.Accepted or CatalogueReading.Refused { Reason.Length: > 0 }).Should().BeTrue();
        }
    }

    private static string Refuse(string yaml) =>
        ProviderCatalogue
            .BuiltIn.Read(yaml, "gridlock.yaml")
            .Should()
            .BeOfType<CatalogueReading.Refused>()
            .Subject.Reason;
}
