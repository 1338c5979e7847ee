using Gridlock.App.Simulation.Faults;

namespace Gridlock.App.Tests.Simulation.Faults;

public sealed class FaultReaderTests
{
    [Theory]
    [InlineData("reset", FaultKind.Reset, null, 200)]
    [InlineData(" Stall-Body@0 ", FaultKind.StallBody, 0, 200)]
    [InlineData("cut", FaultKind.Cut, 300, 200)]
    [InlineData("429", FaultKind.Status, null, 429)]
    [InlineData("429@2", FaultKind.Status, 2, 429)]
    [InlineData("503-date@2", FaultKind.StatusDate, 2, 503)]
    public void A_fault_is_a_name_and_an_amount(string text, FaultKind kind, int? amount, int status)
    {
        Fault fault = ((FaultReading.Read)FaultReader.Read(text)).Fault;
        (fault.Kind, fault.Amount, fault.Status, fault.Name).Should().Be((kind, amount, status, text.Trim()));
    }

    [Theory]
    [InlineData("rest", "The fault 'rest' is not known; did you mean reset?")]
    [InlineData("cut@", "The fault 'cut@' has no whole number after '@'; write it as cut@300.")]
    [InlineData("cut@-1", "The fault 'cut@-1' has no whole number after '@'; write it as cut@300.")]
    [InlineData("cut@9999999999", "The fault 'cut@9999999999' has no whole number after '@'; write it as cut@300.")]
    public void What_can_not_be_read_is_one_sentence(string text, string reason) =>
        ((FaultReading.Unknown)FaultReader.Read(text)).Reason.Should().Be(reason);

    [Theory]
    [InlineData("200")]
    [InlineData("399")]
    [InlineData("600")]
    [InlineData("")]
    [InlineData("something")]
    public void What_is_near_to_nothing_is_told_what_there_is(string text) =>
        ((FaultReading.Unknown)FaultReader.Read(text))
            .Reason.Should()
            .Contain("stall-body")
            .And.EndWith("from 400 to 599.");

    [Fact]
    public void Every_name_can_be_read() =>
        FaultReader.Names.Should().OnlyContain(name => FaultReader.Read(name) is FaultReading.Read);

    [Fact]
    public void No_text_throws()
    {
        var random = new Random(5);
        for (int i = 0; i < 20_000; i++)
        {
            string text = string.Concat(
                Enumerable.Range(0, random.Next(8)).Select(_ => "@-4290resta,\u0001é"[random.Next(14)])
            );
            FaultReader.Read(text).Should().NotBeNull();
            FaultReader.ReadList(text);
        }
    }
}
