using System.Text.Json;
using Gridlock.Core.Players.Dialects;
using Microsoft.Extensions.AI;

namespace Gridlock.Core.Tests.Players.Dialects;

public sealed class ThinkingWishTests
{
    [Fact]
    public void A_whole_number_in_any_form_is_a_wish()
    {
        Read(2048).Should().Be(new ThinkingWish(2048));
        Read(2048L).Should().Be(new ThinkingWish(2048));
        Read("2048").Should().Be(new ThinkingWish(2048));
        Read(JsonSerializer.SerializeToElement(2048)).Should().Be(new ThinkingWish(2048));
        Read(0)!.Value.IsOff.Should().BeTrue();
        Read(-1)!.Value.IsOpen.Should().BeTrue();
        Read(null).Should().BeNull();
        ThinkingWish.Of(new ChatOptions()).Should().BeNull();
        ThinkingWish.Of(null).Should().BeNull();
    }

    [Theory]
    [InlineData("much")]
    [InlineData(1.5)]
    [InlineData(true)]
    public void Anything_else_is_refused_with_the_way_out(object value)
    {
        Action reading = () => Read(value);
        reading.Should().Throw<ArgumentException>().WithMessage("thinking_budget is '*'; give a whole number*");
    }

    private static ThinkingWish? Read(object? value) =>
        ThinkingWish.Of(new ChatOptions { AdditionalProperties = new() { [ThinkingWish.Property] = value } });
}
