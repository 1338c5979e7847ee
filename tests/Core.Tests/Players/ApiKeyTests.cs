using Gridlock.Core.Players;

namespace Gridlock.Core.Tests.Players;

public sealed class ApiKeyTests
{
    [Fact]
    public void A_key_is_trimmed_and_never_printed()
    {
        ApiKey.TryCreate(" sk-secret\n", out ApiKey? key).Should().BeTrue();

        key!.ToString().Should().Be("***");
        $"{key}".Should().NotContain("secret");
        key.Redact("you sent sk-secret, twice: sk-secret").Should().Be("you sent ***, twice: ***");
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" \t")]
    [InlineData("a b")]
    [InlineData("a\r\nX-Other: b")]
    [InlineData("clé")]
    public void What_a_header_can_not_carry_is_no_key(string? text) => ApiKey.TryCreate(text, out _).Should().BeFalse();
}
