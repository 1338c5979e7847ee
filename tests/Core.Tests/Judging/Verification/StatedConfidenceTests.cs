using Gridlock.Core.Judging.Verification;

namespace Gridlock.Core.Tests.Judging.Verification;

public sealed class StatedConfidenceTests
{
    [Theory]
    [InlineData("{\"grid\": [], \"confidence\": 85}", 0.85)]
    [InlineData("{\"confidence\": 0.85}", 0.85)]
    [InlineData("{\"confidence\": \"85%\"}", 0.85)]
    [InlineData("Confidence: 9/10", 0.9)]
    [InlineData("Confidence level: 70 %. Later: confidence 60%", 0.6)]
    [InlineData("I am 95% sure.", 0.95)]
    [InlineData("Ich bin zu 90 % sicher.", 0.9)]
    [InlineData("{\"confidence\": 0}", 0.0)]
    [InlineData("{\"confidence\": 100}", 1.0)]
    public void A_stated_confidence_is_read(string answer, double confidence) =>
        StatedConfidence.Read(answer).Should().BeApproximately(confidence, 1e-9);

    [Theory]
    [InlineData("{\"confidence\": 1}")]
    [InlineData("{\"confidence\": 250}")]
    [InlineData("I am sure of hall 90.")]
    [InlineData("")]
    public void What_could_mean_two_things_means_nothing(string answer) =>
        StatedConfidence.Read(answer).Should().BeNull();
}
