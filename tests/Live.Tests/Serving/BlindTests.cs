using System.Text.RegularExpressions;
using Gridlock.Live.Tests.Running;

namespace Gridlock.Live.Tests.Serving;

public sealed class BlindTests
{
    [Fact]
    public async Task A_model_that_says_its_own_name_gives_nothing_away_before_the_reveal()
    {
        await using var provider = new TalkingProvider(static model =>
            $"I am {model}. That is o3 by OpenAI, or ChatGPT, or else Claude Sonnet 4.5 by Anthropic. Only the solo sonnetist is left."
        );
        string[] players = [provider.Player("o3"), provider.Player("claude-sonnet-4-5")];
        await using SimulatedShow show = await SimulatedShow.StartAsync(pace: 0, blind: true, players);
        await using Listener listener = await Listener.OpenAsync(show.Address("events"));
        (await show.WishAsync("go")).EnsureSuccessStatusCode();
        await SimulatedShow.UntilAsync(listener, "over");

        string seen = Text(listener);
        seen.Should().Contain("Only the solo sonnetist is left.", "words that merely hold a name say nothing");
        foreach (
            string name in (string[])
                ["o3", "OpenAI", "ChatGPT", "Claude", "Sonnet", "4.5", "4-5", "Anthropic", "127.0.0.1"]
        )
        {
            Regex
                .Matches(listener.AllText + seen, $@"(?<!\w){Regex.Escape(name)}(?!\w)", RegexOptions.IgnoreCase)
                .Should()
                .BeEmpty($"'{name}' would tell who plays");
        }
        (await show.WishAsync("reveal")).EnsureSuccessStatusCode();
        await listener.UntilAsync(items =>
            items.Any(static item => item.Data.Contains("sonnet-4-5", StringComparison.Ordinal))
        );
    }

    /// <summary>What the pieces come to, since a name may be cut in two.</summary>
    private static string Text(Listener listener) =>
        string.Concat(
            listener
                .Items.Select(Listener.Json)
                .Where(static frame => frame.TryGetProperty("text", out _))
                .SelectMany(static frame => frame.GetProperty("text").EnumerateArray())
                .Where(static piece => piece[0].GetInt32() == 1)
                .Select(static piece => piece[4].GetString())
        );
}
