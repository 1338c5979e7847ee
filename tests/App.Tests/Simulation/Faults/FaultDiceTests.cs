using Gridlock.App.Simulation.Faults;

namespace Gridlock.App.Tests.Simulation.Faults;

public sealed class FaultDiceTests
{
    private const int Requests = 20_000;

    private static readonly FaultChance[] Chances = [Chance("429", 0.1), Chance("reset", 0.05), Chance("cut@9", 0.02)];

    [Fact]
    public void Each_fault_strikes_its_share()
    {
        string?[] struck = [.. Thrown("a", Enumerable.Range(0, Requests))];
        Share(struck, "429").Should().BeApproximately(0.1, 0.01);
        Share(struck, "reset").Should().BeApproximately(0.05, 0.007);
        Share(struck, "cut@9").Should().BeApproximately(0.02, 0.005);
        Share(struck, null).Should().BeApproximately(0.83, 0.015);
    }

    [Fact]
    public void The_same_seed_strikes_the_same_requests_in_any_order_and_another_seed_others()
    {
        string?[] forth = [.. Thrown("a", Enumerable.Range(0, 500))];
        Thrown("a", Enumerable.Range(0, 500).Reverse()).Reverse().Should().Equal(forth);
        Thrown("b", Enumerable.Range(0, 500)).Should().NotEqual(forth);
    }

    [Fact]
    public void Attempts_of_one_request_are_struck_independently()
    {
        var dice = new FaultDice([Chance("500", 0.5)], "0");
        bool[] struck = [.. Enumerable.Range(0, 200).Select(attempt => dice.Choose([], "same", attempt) is not null)];
        struck.Count(each => each).Should().BeInRange(70, 130);
    }

    [Fact]
    public void What_a_request_wishes_comes_before_chance()
    {
        var dice = new FaultDice([Chance("500", 1)], "0");
        Fault[] wish = [Read("reset"), Read("none")];
        dice.Choose(wish, "x", 0)!.Kind.Should().Be(FaultKind.Reset);
        dice.Choose(wish, "x", 1).Should().BeNull();
        dice.Choose(wish, "x", 9).Should().BeNull();
        dice.Choose([], "x", 0)!.Status.Should().Be(500);
    }

    private static IEnumerable<string?> Thrown(string seed, IEnumerable<int> requests)
    {
        var dice = new FaultDice(Chances, seed);
        return [.. requests.Select(request => dice.Choose([], $"request {request}", 0)?.Name)];
    }

    private static double Share(string?[] struck, string? name) =>
        struck.Count(each => each == name) / (double)struck.Length;

    private static FaultChance Chance(string name, double chance) => new(Read(name), chance);

    private static Fault Read(string text) => ((FaultReading.Read)FaultReader.Read(text)).Fault;
}
