using Gridlock.Core.Judging.Claims;

namespace Gridlock.Benchmarks.Claims;

/// <summary>One model's answers, by whether they hold a false claim outside of hypotheses.</summary>
internal sealed class ModelRow
{
    private readonly int[] _answers = new int[2];
    private readonly int[] _right = new int[2];
    private readonly int[] _placing = new int[2];
    private readonly int[] _rightPlacing = new int[2];
    private int _claims;

    /// <param name="placesAsked">Whether it says outright and rightly what it was asked for.</param>
    public void Add(IReadOnlyList<Claim> claims, bool right, bool placesAsked)
    {
        int kind = claims.Any(static claim => !claim.Hypothetical && claim.IsTrue == false) ? 1 : 0;
        _answers[kind]++;
        _right[kind] += right ? 1 : 0;
        _placing[kind] += placesAsked ? 1 : 0;
        _rightPlacing[kind] += placesAsked && right ? 1 : 0;
        _claims += claims.Count;
    }

    public override string ToString() =>
        $"{_answers[0] + _answers[1], 8} {_claims, 8}   {Share(_right[0], _answers[0]), -25}   {Share(_right[1], _answers[1]), -22}   {Share(_rightPlacing[0], _placing[0])}   {Share(_rightPlacing[1], _placing[1])}";

    private static string Share(int right, int answers) =>
        $"{right, 4} of {answers, 4}  {(answers == 0 ? 0 : 100.0 * right / answers), 5:f1} %";
}
