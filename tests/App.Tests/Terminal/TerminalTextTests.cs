using Gridlock.App.Terminal;

namespace Gridlock.App.Tests.Terminal;

public sealed class TerminalTextTests
{
    [Theory]
    [InlineData("plain text,\nsecond line", "plain text,\nsecond line")]
    [InlineData("\e[31mred\e[0m", "red")]
    [InlineData("\e[2J\e[1;1Hgone", "gone")]
    [InlineData("\e]0;title\atext", "text")]
    [InlineData("\e]8;;http://x\e\\link\e]8;;\e\\ after", "link after")]
    [InlineData("a\r\b\a\0b", "ab")]
    [InlineData("tab\there", "tab here")]
    [InlineData("\u009b31mC1", "31mC1")]
    [InlineData("right\u202eleft", "rightleft")]
    [InlineData("日本 é 🎲", "日本 é 🎲")]
    public void Takes_out_what_could_drive_the_terminal(string text, string clean) =>
        TerminalText.Clean(text).Should().Be(clean);

    [Fact]
    public void A_sequence_cut_anywhere_is_taken_out_all_the_same()
    {
        const string text = "one \e[1;31mtwo\e[0m \e]0;title\athree \e]8;;x\e\\four";
        string whole = TerminalText.Clean(text);
        for (int cut = 0; cut <= text.Length; cut++)
        {
            var stream = new TerminalText();
            (stream.Next(text[..cut]) + stream.Next(text[cut..])).Should().Be(whole, $"cut at {cut}");
        }
    }
}
