using Gridlock.Core.Judging.Claims;

namespace Gridlock.Benchmarks.Claims;

/// <summary>One model's answers, by whether they hold a false claim outside of hypotheses.</summary>
internal sealed class ModelRow
{
    private readonly int[] _answers = new int[2];
    private readonly int[] _right = new int[2];
    private int _claims;

    public void Add(IReadOnlyList<Claim> claims, bool right)
    {
        int kind = claims.Any(static claim => !claim.Hypothetical && claim.IsTrue == false) ? 1 : 0;
        _answers[kind]++;
        _right[kind] += right ? 1 : 0;
        _claims += claims.Count;
    }

    public override string ToString() => $"{_answers[0] + _answers[1], 8} {_claims, 8}   {Share(0), -25}   {Share(1)}";

    private string Share(int kind) =>
        $"{_right[kind], 4} of {_answers[kind], 4}  {(_answers[kind] == 0 ? 0 : 100.0 * _right[kind] / _answers[kind]), 5:f1} %";
}
