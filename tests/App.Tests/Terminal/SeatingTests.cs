using Gridlock.App.Terminal.Frames;

namespace Gridlock.App.Tests.Terminal;

public sealed class SeatingTests
{
    [Theory]
    [InlineData(2, 120, 28, 2, 2, 1)]
    [InlineData(2, 80, 20, 2, 2, 1)]
    [InlineData(3, 80, 20, 2, 2, 2)]
    [InlineData(3, 120, 28, 3, 3, 1)]
    [InlineData(4, 80, 40, 2, 4, 1)]
    [InlineData(5, 160, 42, 3, 5, 1)]
    [InlineData(8, 80, 20, 2, 2, 4)]
    [InlineData(1, 80, 20, 1, 1, 1)]
    public void Panes_share_the_screen_or_take_turns(
        int seats,
        int width,
        int height,
        int across,
        int shown,
        int screens
    ) => Seating.For(seats, width, height).Should().Be(new Seating(across, shown, screens));
}
