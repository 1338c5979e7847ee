using Gridlock.Core.Players.Simulated;

namespace Gridlock.Core.Tests.Players.Simulated;

public sealed class SimulatedPlayersTests
{
    [Theory]
    [InlineData("echo")]
    [InlineData("sim/echo")]
    [InlineData("SIM/Echo")]
    public void A_player_is_found_with_and_without_its_prefix(string name) =>
        new SimulatedPlayers(new EchoPlayer()).Find(name).Should().BeOfType<EchoPlayer>();

    [Theory]
    [InlineData("")]
    [InlineData("sim/")]
    [InlineData("ech")]
    public void What_is_not_there_is_null(string name) =>
        new SimulatedPlayers(new EchoPlayer()).Find(name).Should().BeNull();

    [Fact]
    public void Two_players_of_one_name_are_refused()
    {
        Action twice = () => _ = new SimulatedPlayers(new EchoPlayer(), new EchoPlayer());
        twice.Should().Throw<ArgumentException>();
    }
}
